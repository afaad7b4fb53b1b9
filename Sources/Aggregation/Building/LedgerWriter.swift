import ContractModel
import Quantities
import SourceText
import Vocabularies

/// Writes every figure of the merged documents into one ledger.
struct LedgerWriter {
    let merged: MergedDocuments
    /// The year of the last target: later figures are of no use to any of them.
    let horizon: Int
    /// The year of the inventory from which the first target counts.
    let startYear: Int?
    let wholes: WholesAndParts
    private let potentials: WarmingPotentials
    var entries: [LedgerEntry] = []

    init(_ merged: MergedDocuments, _ potentials: WarmingPotentials) {
        self.merged = merged
        let targets = merged.contract?.document.targets ?? []
        horizon = targets.compactMap { $0.year?.value }.max() ?? .max
        wholes = WholesAndParts(merged, until: horizon)
        startYear = targets.first.flatMap { $0.countFrom ?? $0.baseline }
            .flatMap { merged.index.inventories[$0.value]?.first?.index }
            .flatMap { merged.inventories[$0].document.year?.value }
        self.potentials = potentials
    }

    /// The ledger: targets, inventories, then measures.
    mutating func write() -> [LedgerEntry] {
        if let (document, file) = merged.contract {
            for (index, target) in document.targets.enumerated() { write(target, index, file) }
        }
        for (index, inventory) in merged.inventories.enumerated() { write(inventory, index) }
        for index in merged.measures.indices { write(measure: index) }
        return entries
    }

    private mutating func write(_ target: Target, _ index: Int, _ file: FileID) {
        func place(_ value: FigureValue) -> SourcePlace { SourcePlace(file: file, range: value.range) }
        if let reduction = target.reduction {
            entries.append(LedgerEntry(.reductionTarget(target: index), reduction, at: place(reduction)))
        }
        for sector in target.bySector {
            if let remaining = sector.remaining {
                var entry = LedgerEntry(.remaining(target: index), remaining, at: place(remaining))
                entry.sector = sector.sector.value
                entries.append(entry)
            } else if let reduction = sector.reduction {
                var entry = LedgerEntry(.reductionTarget(target: index), reduction, at: place(reduction))
                entry.sector = sector.sector.value
                entries.append(entry)
            }
        }
    }

    private mutating func write(_ inventory: ContractInventory, _ index: Int) {
        let year = inventory.document.year?.value
        for row in inventory.document.emissions?.rows ?? [] {
            func add(_ what: LedgerEntry.What, _ cell: EmissionsCell, _ scope: Scope?) {
                let place = SourcePlace(file: inventory.file, range: cell.value.range)
                var entry = LedgerEntry(what, cell.value, at: place)
                entry.amount = cell.amount(set: inventory.document.gwp?.value, potentials)
                entry.sector = row.sector.value
                entry.scope = scope
                entry.year = year
                if !row.counted { entry.counting = .shown(.memo) }
                entries.append(entry)
            }
            for cell in row.byScope { add(.emissions(inventory: index), cell.cell, cell.scope) }
            if let cell = row.allScopes { add(.emissions(inventory: index), cell, nil) }
            if let cell = row.removals { add(.removals(inventory: index), cell, nil) }
        }
        for row in inventory.document.energy?.rows ?? [] {
            func add(_ value: FigureValue, _ scope: Scope?) {
                let place = SourcePlace(file: inventory.file, range: value.range)
                var entry = LedgerEntry(.energy(inventory: index), value, at: place)
                entry.sector = row.sector.value
                entry.scope = scope
                entry.year = year
                if !row.counted { entry.counting = .shown(.memo) }
                entries.append(entry)
            }
            for figure in row.byScope { add(figure.value, figure.scope) }
            if let value = row.allScopes { add(value, nil) }
        }
    }
}
