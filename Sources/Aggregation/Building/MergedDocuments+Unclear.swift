import ContractModel
import SourceText
import Vocabularies

extension MergedDocuments {
    /// Places of sectors that are not in the vocabulary: nobody can tell which row they belong to.
    func unknownSectors(_ sectors: SectorTree) -> [SourcePlace] {
        var named: [(sector: Sourced<String>, file: FileID)] = []
        if let (document, file) = contract {
            named += document.targets.flatMap(\.bySector).map { ($0.sector, file) }
        }
        for inventory in inventories {
            named += (inventory.document.emissions?.rows ?? []).map { ($0.sector, inventory.file) }
        }
        for measure in measures {
            named += measure.measure.effects.compactMap(\.sector).map { ($0, measure.file) }
        }
        return named.filter { !sectors.contains($0.sector.value) && !$0.sector.value.hasPrefix("x_") }
            .map { SourcePlace(file: $0.file, range: $0.sector.range) }
    }

    /// Decisions on measures that are not there: nobody can tell what is counted once.
    func unresolvedDecisions() -> [SourcePlace] {
        decisions.flatMap { decision in
            decision.decision.measures.filter { index.measure($0.value, from: nil) == nil }
                .map { SourcePlace(file: decision.file, range: $0.range) }
        }
    }

    /// Effects that are over before a year for which they have a figure: nobody can tell which of the two holds.
    func contradictingEffects() -> [SourcePlace] {
        measures.flatMap { measure in
            measure.measure.effects.filter { $0.figureAfterUntil != nil }.map { measure.place($0.range) }
        }
    }
}
