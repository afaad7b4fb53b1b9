import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText
import Vocabularies

extension Rule {
    /// A sector that is to emit less, and no measure names an effect in it.
    static let sectorWithoutMeasure = Rule(
        .sectorWithoutMeasure,
        triggering: [
            """
            === contract.yaml
            targets:
              - id: ↓mission
                title: Climate neutrality
                year: 2030
                baseline: base-2019
                reduction: 80 %
            === inventory.yaml
            ccc: 1
            kind: inventory
            id: base-2019
            year: 2019
            emissions:
              unit: t CO2e/a
              rows:
                - sector: transport
                  all_scopes: 582226
                - sector: waste
                  all_scopes: 30793
            === commitment.yaml
            measures:
              - id: tram
                title: Tram
                field: mobility-transport
                status: planned
                effects:
                  - kind: reduction
                    sector: transport
                    by_year:
                      2030: 12 000 t CO2e/a
            """
        ],
        nonTriggering: [
            """
            === contract.yaml
            targets:
              - id: mission
                title: Climate neutrality
                year: 2030
                baseline: base-2019
                reduction: 80 %
            === inventory.yaml
            ccc: 1
            kind: inventory
            id: base-2019
            year: 2019
            emissions:
              unit: t CO2e/a
              rows:
                - sector: transport
                  all_scopes: 582226
                - sector: waste
                  all_scopes: not-occurring
            === commitment.yaml
            measures:
              - id: tram
                title: Tram
                field: mobility-transport
                status: planned
                effects:
                  - kind: reduction
                    sector: transport
                    by_year:
                      2030: 12 000 t CO2e/a
            """
        ],
        clearContract: { subject, findings in
            let contract = subject.contract
            guard let account = contract.targets.first, !contract.measures.isEmpty else {
                return
            }
            let sectors = account.sectorsWithoutMeasure(in: contract)
            guard !sectors.isEmpty else { return }
            findings.report(
                .completeness(.sectorsWithoutMeasure(sectors.map { contract.word($0, of: "sectors") })),
                at: SourcePlace(file: contract.file, range: account.target.id.range),
                labels: account.rowPlaces(of: sectors, in: contract).map { Label(.rowWithoutMeasure, at: $0) })
        })
}

extension TargetAccount {
    /// Sectors with emissions, or with emissions not known yet, that are to become less.
    fileprivate func sectorsWithoutMeasure(in contract: Contract) -> [String] {
        let sectors = rows.compactMap(\.sector)
        var reached: Set<String> = []
        for measure in contract.measures where measure.measure.status?.value != .cancelled {
            for effect in measure.measure.effects where effect.kind.value.isOnEmissions {
                guard let sector = effect.sector?.value else { continue }
                reached.formUnion([contract.vocabularies.sectors.row(for: sector, among: sectors)].compactMap(\.self))
                reached.formUnion(contract.vocabularies.sectors.rows(inside: sector, among: sectors))
            }
        }
        return rows.compactMap { row in
            guard let sector = row.sector, !reached.contains(sector), row.mayHaveEmissions, !row.isWithoutGap else {
                return nil
            }
            return sector
        }
    }

    /// The rows of the inventory from which effects count.
    fileprivate func rowPlaces(of sectors: [String], in contract: Contract) -> [SourcePlace] {
        guard let inventory = (start ?? baseline).map({ contract.inventories[$0] }) else { return [] }
        return (inventory.document.emissions?.rows ?? []).filter { sectors.contains($0.sector.value) }.map {
            SourcePlace(file: inventory.file, range: $0.sector.range)
        }
    }
}

extension TargetAccount.Row {
    fileprivate var mayHaveEmissions: Bool {
        guard let start = cells[.start]?.estimate else { return false }
        return start.bound != .exact || start.value > .zero
    }

    fileprivate var isWithoutGap: Bool {
        guard let gap = cells[.gap]?.estimate, gap.bound == .exact else { return false }
        return gap.value <= .zero
    }
}
