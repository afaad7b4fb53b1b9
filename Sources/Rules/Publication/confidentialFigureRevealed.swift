import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// A printed total with exactly one confidential addend: subtracting the others reveals it.
    static let confidentialFigureRevealed = Rule(
        .confidentialFigureRevealed,
        triggering: [
            """
            ccc: 1
            kind: inventory
            id: base-2021
            year: 2021
            emissions:
              unit: t CO2e/a
              rows:
                - sector: transport
                  all_scopes: 582226
                - sector: ippu
                  all_scopes: confidential
              declared:
                total: ↓630000
            """
        ],
        nonTriggering: [
            """
            ccc: 1
            kind: inventory
            id: base-2021
            year: 2021
            emissions:
              unit: t CO2e/a
              rows:
                - sector: transport
                  all_scopes: 582226
                - sector: ippu
                  all_scopes: confidential
                - sector: afolu
                  all_scopes: confidential
              declared:
                total: 630000
            """
        ],
        contract: { subject, findings in
            for total in PublishedTotals(subject.contract).totals {
                guard total.declared.figure != nil, total.addends.count > 1 else { continue }
                let missing = total.addends.filter { !$0.isComplete }
                guard missing.count == 1, case .absent(.confidential) = missing[0].content else { continue }
                findings.report(
                    .publication(.confidentialRevealed), at: SourcePlace(file: total.file, range: total.declared.range),
                    labels: [
                        Label(.confidentialFigure, at: SourcePlace(file: total.file, range: missing[0].range))
                    ])
            }
        })
}

/// Printed totals whose addends stand in the same file.
private struct PublishedTotals {
    struct Total {
        let declared: FigureValue
        let file: FileID
        let addends: [FigureValue]
    }

    private(set) var totals: [Total] = []

    init(_ contract: Contract) {
        for inventory in contract.inventories {
            if let table = inventory.document.emissions { add(table, inventory.file) }
            if let table = inventory.document.energy { add(table, inventory.file) }
        }
        for commitment in contract.commitments {
            add(commitment.document.declared, commitment.document.measures, commitment.file)
        }
        for programme in contract.programmes {
            add(programme.programme.declared, programme.programme.measures, programme.file)
        }
    }

    private mutating func add(_ table: EmissionsTable, _ file: FileID) {
        for declared in table.declared {
            add(declared, file, table.rows.filter(\.counted).flatMap { $0.figures(declared.key.value) })
        }
        for row in table.rows {
            for declared in row.declared { add(declared, file, row.figures(declared.key.value)) }
        }
    }

    private mutating func add(_ table: EnergyTable, _ file: FileID) {
        for declared in table.declared {
            add(declared, file, table.rows.filter(\.counted).flatMap { $0.figures(declared.key.value) })
        }
        for row in table.rows {
            for declared in row.declared { add(declared, file, row.figures(declared.key.value)) }
        }
    }

    private mutating func add(_ declared: DeclaredTotals?, _ measures: [Measure], _ file: FileID) {
        for figure in declared?.figures ?? [] where figure.key.value == "cost" {
            add(figure, file, measures.compactMap { $0.cost?.capex })
        }
    }

    private mutating func add(_ declared: DeclaredFigure, _ file: FileID, _ addends: [FigureValue]) {
        totals.append(Total(declared: declared.value, file: file, addends: addends))
    }
}

extension EmissionsRow {
    /// What a printed total of a column adds up.
    fileprivate func figures(_ key: String) -> [FigureValue] {
        let all = byScope.map(\.cell.value) + [allScopes?.value].compactMap(\.self)
        let removals = [removals?.value].compactMap(\.self)
        return switch key {
        case "total": all + removals
        case "removals": removals
        default: byScope.filter { $0.scope.isKey(key) }.map(\.cell.value)
        }
    }
}

extension EnergyRow {
    fileprivate func figures(_ key: String) -> [FigureValue] {
        if key == "total" { return byScope.map(\.value) + [allScopes].compactMap(\.self) }
        return byScope.filter { $0.scope.isKey(key) }.map(\.value)
    }
}

extension Scope {
    /// Whether a printed total's key is this scope's column: `scope_1`.
    fileprivate func isKey(_ key: String) -> Bool {
        rawValue.utf8.elementsEqual(key.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 })
    }
}
