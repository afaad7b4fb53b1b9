import Aggregation
import ContractModel
import Quantities
import Vocabularies

/// What the gases of a cell give with one or another set of warming potentials.
struct GasTotals {
    private let cell: EmissionsCell
    private let potentials: WarmingPotentials

    init(_ cell: EmissionsCell, _ potentials: WarmingPotentials) {
        self.cell = cell
        self.potentials = potentials
    }

    /// CO2 equivalents in t, and how much rounding of the gases can explain; nil when a gas or its factor is not known.
    func sum(set: String) -> (amount: Decimal, rounding: Decimal)? {
        var amount = Decimal.zero
        var quanta: [Decimal] = []
        for gas in cell.gases {
            if case .absent(let absence) = gas.tonnes.content, absence.isComplete { continue }
            guard let figure = gas.tonnes.figure, let factor = potentials.factor(of: gas.gas.value, in: set),
                let product = figure.amount.multiplied(by: factor),
                let quantum = figure.quantum.multiplied(by: factor)
            else { return nil }
            amount += product
            quanta.append(quantum)
        }
        return (amount, Rounding.ofSum(quanta))
    }

    /// Whether a set gives the printed figure; nil when that cannot be told.
    func gives(_ printed: Figure, set: String) -> Bool? {
        guard let sum = sum(set: set) else { return nil }
        return (sum.amount - printed.amount).magnitude <= sum.rounding + Rounding.ofSum([printed.quantum])
    }

    /// The sets that give the printed figure.
    func fitting(_ printed: Figure) -> [String] {
        potentials.sets.filter { gives(printed, set: $0) ?? false }
    }
}

extension EmissionsCell {
    /// By how much the printed figure is above what the gases give; nil where they agree, or where that cannot be told.
    func excessOverGases(set: String?, _ potentials: WarmingPotentials) -> Decimal? {
        let totals = GasTotals(self, potentials)
        guard let set, let printed = declared?.figure, totals.gives(printed, set: set) == false else { return nil }
        return totals.sum(set: set).map { printed.amount - $0.amount }
    }
}

extension EmissionsRow {
    /// By how much its printed figures are together above what the gases give.
    func excessOverGases(set: String?, _ potentials: WarmingPotentials) -> Decimal {
        func excess(_ cells: [EmissionsCell]) -> Decimal {
            cells.compactMap { $0.excessOverGases(set: set, potentials) }.sum()
        }
        return excess(byScope.map(\.cell) + [allScopes].compactMap(\.self)) - excess([removals].compactMap(\.self))
    }
}

extension InventoryDocument {
    /// The cells of its emissions that are given as gases.
    var cellsOfGases: [EmissionsCell] {
        (emissions?.rows ?? []).flatMap { row in
            row.byScope.map(\.cell) + [row.allScopes, row.removals].compactMap(\.self)
        }.filter { !$0.gases.isEmpty }
    }
}
