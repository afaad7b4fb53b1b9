import Aggregation
import ContractModel
import Diagnostics
import SourceText
import Vocabularies

extension Rule {
    /// An effect or a target names a sector that no row of the target's inventories covers.
    static let sectorWithoutRow = Rule(
        .sectorWithoutRow,
        triggering: [
            """
            === contract.yaml
            targets:
              - id: neutral
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
                - sector: residential
                  all_scopes: 500000
                - sector: tertiary
                  all_scopes: 200000
            === commitment.yaml
            measures:
              - id: renovation
                title: Renovation
                field: built-environment
                status: planned
                effects:
                  - kind: reduction
                    sector: ↓buildings
                    by_year:
                      2030: 560000 t CO2e/a
            """,
            TargetExample.contract(
                reduction: "80 %",
                more: """
                    by_sector:
                      buildings:
                        remaining: 100000 t CO2e/a
                      ↓waste:
                        reduction: 50 %
                    """) + TargetExample.inventory,
        ],
        nonTriggering: [
            """
            === contract.yaml
            targets:
              - id: neutral
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
                - sector: buildings
                  all_scopes: 700000
            === commitment.yaml
            measures:
              - id: renovation
                title: Renovation
                field: built-environment
                status: planned
                effects:
                  - kind: reduction
                    sector: residential
                    by_year:
                      2030: 560000 t CO2e/a
            """
        ],
        contract: { subject, findings in
            let contract = subject.contract
            var reported: Set<SourcePlace> = []
            for account in contract.targets where account.isClear(in: contract) {
                let rows = account.rows.compactMap(\.sector)
                for index in account.unplaced {
                    guard let measureIndex = contract.ledger[index].measure else { continue }
                    let measure = contract.measures[measureIndex]
                    let series = contract.ledger[index].series
                    guard let sector = measure.measure.effects[series].sector else { continue }
                    let place = measure.place(sector.range)
                    guard contract.vocabularies.sectors.contains(sector.value), reported.insert(place).inserted else {
                        continue
                    }
                    let inside = contract.vocabularies.sectors.rows(inside: sector.value, among: rows)
                    findings.report(
                        contract.sectorWithoutRow(sector.value, choices: inside.isEmpty ? rows : inside), at: place)
                }
                reportTargets(of: account, in: contract, &findings)
            }
        })
}

/// A target of a sector stands beside a row of the inventories; a wider row is not enough.
private func reportTargets(of account: TargetAccount, in contract: Contract, _ findings: inout Findings) {
    guard let baseline = account.baseline else { return }
    let tables = Set([baseline, account.start ?? baseline]).compactMap { contract.inventories[$0].document.emissions }
    let sectors = contract.vocabularies.sectors
    let rows = sectors.sorted(Set(tables.flatMap(\.rows).filter(\.counted).map(\.sector.value)))
    guard !rows.isEmpty else { return }
    for target in account.target.bySector where !rows.contains(target.sector.value) {
        let sector = target.sector.value
        let inside = sectors.rows(inside: sector, among: rows)
        let near = inside.isEmpty ? sectors.row(for: sector, among: rows).map { [$0] } ?? rows : inside
        findings.report(contract.sectorWithoutRow(sector, choices: near), at: contract.place(target.sector.range))
    }
}

extension Contract {
    fileprivate func sectorWithoutRow(_ sector: String, choices: [String]) -> Fact {
        .figure(
            .sectorWithoutRow(word(sector, of: "sectors"), choices: choices.map { word($0, of: "sectors") }))
    }
}
