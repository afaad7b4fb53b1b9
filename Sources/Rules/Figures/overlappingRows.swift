import Aggregation
import ContractModel
import Diagnostics
import SourceText
import Vocabularies

extension Rule {
    /// Two rows of one inventory cover the same emissions: one sector twice, or a sector and one that contains it.
    static let overlappingRows = Rule(
        .overlappingRows,
        triggering: [
            """
            ccc: 1
            kind: inventory
            id: base-2019
            year: 2019
            emissions:
              unit: t CO2e/a
              rows:
                - sector: stationary-energy
                  all_scopes: 500000
                - sector: ↓electricity
                  all_scopes: 200000
            """
        ],
        nonTriggering: [
            """
            ccc: 1
            kind: inventory
            id: base-2019
            year: 2019
            emissions:
              unit: t CO2e/a
              rows:
                - sector: stationary-energy
                  all_scopes: 500000
                - sector: electricity
                  all_scopes: 200000
                  counted: false
            """
        ],
        contract: { subject, findings in
            let sectors = subject.contract.vocabularies.sectors
            for inventory in subject.contract.inventories {
                var seen: [EmissionsRow] = []
                for row in inventory.document.emissions?.rows ?? [] where row.counted {
                    let sector = row.sector.value
                    let other = seen.first {
                        sectors.contains(sector, in: $0.sector.value) || sectors.contains($0.sector.value, in: sector)
                    }
                    seen.append(row)
                    guard let other else { continue }
                    findings.report(
                        .figure(.overlappingRows(sector, other.sector.value)),
                        at: SourcePlace(file: inventory.file, range: row.sector.range),
                        labels: [Label(.otherRow, at: SourcePlace(file: inventory.file, range: other.sector.range))])
                }
            }
        })
}
