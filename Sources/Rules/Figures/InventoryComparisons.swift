import Aggregation
import ContractModel
import Quantities
import SourceText
import Vocabularies

/// The printed totals of an inventory beside its rows.
///
/// A total that is off by exactly what was found in its parts is left out: the mistake is there.
struct InventoryComparisons {
    /// What can be compared.
    private(set) var all: [DeclaredComparison] = []
    private let file: FileID
    private let set: String?
    private let potentials: WarmingPotentials

    init(_ inventory: ContractInventory, _ potentials: WarmingPotentials) {
        file = inventory.file
        set = inventory.document.gwp?.value
        self.potentials = potentials
        if let table = inventory.document.emissions { all += comparisons(in: table) }
        if let table = inventory.document.energy { all += comparisons(in: table) }
    }

    private func comparisons(in table: EmissionsTable) -> [DeclaredComparison] {
        var list: [DeclaredComparison] = []
        var found = Decimal.zero
        for row in table.rows {
            let ofGases = row.excessOverGases(set: set, potentials)
            let ofRow = excess(of: row.declared, known: ofGases, in: &list) { cells(of: row, key: $0) }
            if row.counted { found += ofRow.isZero ? ofGases : ofRow }
        }
        _ = excess(of: table.declared, known: found, in: &list) { key in
            table.rows.filter(\.counted).flatMap { cells(of: $0, key: key) }
        }
        return list
    }

    private func comparisons(in table: EnergyTable) -> [DeclaredComparison] {
        var list: [DeclaredComparison] = []
        var found = Decimal.zero
        for row in table.rows {
            let ofRow = excess(of: row.declared, known: .zero, in: &list) { Self.cells(of: row, key: $0) }
            if row.counted { found += ofRow }
        }
        _ = excess(of: table.declared, known: found, in: &list) { key in
            table.rows.filter(\.counted).flatMap { Self.cells(of: $0, key: key) }
        }
        return list
    }

    /// Adds printed totals, and returns by how much the whole is off; the known part of that has its own finding.
    private func excess(
        of declared: [DeclaredFigure], known: Decimal, in all: inout [DeclaredComparison], cells: (String) -> [Cell]
    ) -> Decimal {
        var ofScopes = Decimal.zero
        for scope in declared where scope.key.value != "total" {
            guard let comparison = comparison(ofScope: scope, cells) else { continue }
            all.append(comparison)
            let excess = comparison.difference == nil ? .zero : comparison.excess
            ofScopes += scope.key.value == "removals" ? -excess : excess
        }
        let parts = known.isZero ? ofScopes : known
        guard let total = declared.first(where: { $0.key.value == "total" }),
            let comparison = comparison(of: total, cells("total"))
        else { return parts }
        guard parts.isZero || !comparison.isExplained(by: parts) else { return parts }
        all.append(comparison)
        return comparison.difference == nil ? .zero : comparison.excess
    }

    /// Scope 1 with its sinks or without them: inventories print both.
    private func comparison(ofScope scope: DeclaredFigure, _ cells: (String) -> [Cell]) -> DeclaredComparison? {
        let gross = comparison(of: scope, cells(scope.key.value))
        guard scope.key.value == Scope.scope1.key, gross?.difference != nil else { return gross }
        let sinks = cells("removals").map { cell in
            var sink = cell
            sink.isNegative = true
            return sink
        }
        let net = comparison(of: scope, cells(scope.key.value) + sinks)
        return net?.difference == nil ? net : gross
    }

    private func comparison(of declared: DeclaredFigure, _ cells: [Cell]) -> DeclaredComparison? {
        var computed = Estimate.zero
        var addends: [DeclaredComparison.Addend] = []
        var missing: [DeclaredComparison.MissingAddend] = []
        for cell in cells {
            let place = SourcePlace(file: file, range: cell.range)
            if let amount = cell.amount {
                computed.value += cell.isNegative ? -amount : amount
                addends.append(.init(place: place, quantum: cell.quantum))
            } else if !cell.isComplete {
                computed.mayBeHigher = computed.mayBeHigher || !cell.isNegative
                computed.mayBeLower = computed.mayBeLower || cell.isNegative
                missing.append(.init(place: place, isConfidential: cell.absence == .confidential))
            }
        }
        guard !(addends.isEmpty && missing.isEmpty) else { return nil }
        return DeclaredComparison(
            declared: declared.value, place: SourcePlace(file: file, range: declared.value.range), computed: computed,
            addends: addends, missing: missing)
    }

    // Cells

    /// A figure that is added to a total.
    private struct Cell {
        var amount: Decimal?
        var quantum: Decimal
        var absence: Absence?
        var isComplete: Bool
        var range: ByteRange
        var isNegative = false
    }

    private func cells(of row: EmissionsRow, key: String) -> [Cell] {
        let all = row.byScope.map(\.cell) + [row.allScopes].compactMap(\.self)
        let removals = [row.removals].compactMap(\.self)
        return switch key {
        case "total": all.map { cell(of: $0) } + removals.map { cell(of: $0, isNegative: true) }
        case "removals": removals.map { cell(of: $0) }
        default: row.byScope.filter { $0.scope.key == key }.map { cell(of: $0.cell) }
        }
    }

    /// The cell's figure, or what its gases give, as precise as they are.
    private func cell(of cell: EmissionsCell, isNegative: Bool = false) -> Cell {
        guard !cell.gases.isEmpty, let set, let sum = GasTotals(cell, potentials).sum(set: set) else {
            var result = Self.cell(cell.value)
            result.isNegative = isNegative
            return result
        }
        return Cell(
            amount: sum.amount, quantum: sum.rounding + sum.rounding, absence: nil, isComplete: true,
            range: cell.value.range, isNegative: isNegative)
    }

    private static func cells(of row: EnergyRow, key: String) -> [Cell] {
        let all = row.byScope.map(\.value) + [row.allScopes].compactMap(\.self)
        let cells = key == "total" ? all : row.byScope.filter { $0.scope.key == key }.map(\.value)
        return cells.map(cell)
    }

    /// A figure as its author wrote it.
    private static func cell(_ value: FigureValue) -> Cell {
        Cell(
            amount: value.figure?.amount, quantum: value.figure?.quantum ?? .zero, absence: value.absence,
            isComplete: value.isComplete, range: value.range)
    }
}

extension Scope {
    /// The format's key of the scope's column.
    fileprivate var key: String {
        switch self {
        case .scope1: "scope_1"
        case .scope2: "scope_2"
        case .scope3: "scope_3"
        }
    }
}
