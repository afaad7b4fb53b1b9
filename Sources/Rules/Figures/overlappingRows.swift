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
                var seen = SeenSectors()
                let rows = inventory.document.emissions?.rows.filter(\.counted) ?? []
                for (position, row) in rows.enumerated() {
                    let sector = row.sector.value
                    guard let first = seen.add(sector, at: position, in: sectors) else { continue }
                    let other = rows[first]
                    findings.report(
                        .figure(.overlappingRows(sector, other.sector.value)),
                        at: SourcePlace(file: inventory.file, range: row.sector.range),
                        labels: [Label(.otherRow, at: SourcePlace(file: inventory.file, range: other.sector.range))])
                }
            }
        })
}

/// The sectors of the rows before, by what contains them.
private struct SeenSectors {
    /// The first row of each sector.
    private var rows: [String: Int] = [:]
    /// The first row of each sector or of one inside it.
    private var inside: [String: Int] = [:]

    /// Adds a row; the first one before that it overlaps with.
    mutating func add(_ sector: String, at row: Int, in tree: SectorTree) -> Int? {
        let ancestors = tree.ancestors(of: sector)
        let overlapping = ancestors.compactMap { rows[$0] } + [inside[sector]].compactMap(\.self)
        if rows[sector] == nil { rows[sector] = row }
        for ancestor in ancestors where inside[ancestor] == nil { inside[ancestor] = row }
        return overlapping.min()
    }
}
