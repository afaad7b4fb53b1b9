import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText
import Vocabularies

/// What has to be right before anything can be concluded from a target's account.
extension TargetAccount {
    /// Whether the target and its inventories were understood, and neither their years nor their units make every
    /// figure of it wrong: each of these is a finding of its own.
    ///
    /// - Parameter isShare: whether the conclusion is on shares of an inventory, which hold in any unit.
    func isSound(in contract: Contract, isShare: Bool = false) -> Bool {
        isClear(in: contract) && inventoriesAfterTarget(in: contract).isEmpty
            && (isShare || MistakenUnit(of: self, in: contract) == nil) && !repeatsMistake(in: contract)
    }

    /// Whether what the target prints of an inventory is wrong because the inventory contradicts itself in the same way:
    /// in its own printed total, or in what it prints beside its gases.
    private func repeatsMistake(in contract: Contract) -> Bool {
        [(AccountQuantity.baseline, baseline), (.start, start)].contains { quantity, index in
            guard let index, let printed = target.declared.first(where: { $0.key.value == quantity.rawValue }),
                let figure = printed.value.figure, let computed = total.cells[quantity]?.estimate
            else { return false }
            let rounding = Rounding.ofSum([figure.quantum]) + contract.rounding(of: quantity, in: total)
            let excess = figure.amount - computed.value
            guard excess.magnitude > rounding,
                !(excess.isNegative ? computed.mayBeLower : computed.mayBeHigher)
            else { return false }
            let inventory = contract.inventories[index].document
            let own = inventory.emissions?.declared.first { $0.key.value == "total" }?.value.figure
            let ofGases = (inventory.emissions?.rows ?? []).filter(\.counted).map {
                $0.excessOverGases(set: inventory.gwp?.value, contract.vocabularies.warmingPotentials)
            }.sum()
            return own.map { ($0.amount - figure.amount).magnitude <= rounding } ?? false
                || !ofGases.isZero && (excess - ofGases).magnitude <= rounding
        }
    }

    /// Whether the target and its inventories were understood.
    func isClear(in contract: Contract) -> Bool {
        guard let baseline, let start else { return contract.isClear }
        return [baseline, start].allSatisfy { contract.isClear(contract.inventories[$0].file) }
            && contract.isClear(contract.place(target.range))
    }

    /// Inventories that are too late to start from: of a year after the target's, or a baseline observed in its very year.
    func inventoriesAfterTarget(in contract: Contract) -> [LateInventory] {
        guard let target = target.year?.value else { return [] }
        let references = [(self.target.baseline, baseline), (self.target.countFrom, start)]
        return references.compactMap { reference, index in
            guard let reference, let index, let year = contract.inventories[index].document.year else { return nil }
            let isScenario = contract.inventories[index].document.scenario != nil
            guard year.value > target || year.value == target && !isScenario && index == baseline else { return nil }
            return LateInventory(
                id: reference.value, year: year.value,
                place: SourcePlace(file: contract.inventories[index].file, range: year.range))
        }
    }
}

/// An inventory of a year that the target has behind it.
struct LateInventory {
    let id: String
    let year: Int
    /// Place of the inventory's year.
    let place: SourcePlace
}

/// An inventory that is a thousand or a million times what a target prints of it: its unit is wrong.
struct MistakenUnit: Equatable {
    /// Index of the inventory.
    let inventory: Int
    /// What is printed of it, t CO2e per year, and where.
    let printed: Decimal
    let place: SourcePlace
    /// What its rows give, t CO2e per year.
    let computed: Decimal
    /// The unit in which its rows give what is printed.
    let unit: EmissionsUnit

    /// Nil unless every printed total of the baseline, or of the start, is off by the same factor.
    init?(of account: TargetAccount, in contract: Contract) {
        for (quantity, index) in [(AccountQuantity.baseline, account.baseline), (.start, account.start)] {
            guard let index,
                case .emissions(let written, _)? = contract.inventories[index].document.emissions?.unit?.value
            else { continue }
            let totals = account.printed(quantity, in: contract)
            guard let first = totals.first, let shift = first.shift, totals.allSatisfy({ $0.shift == shift }),
                let unit = EmissionsUnit.allCases.first(where: { $0.exponent == written.exponent - shift })
            else { continue }
            inventory = index
            printed = first.printed.amount
            place = first.place
            computed = first.computed
            self.unit = unit
            return
        }
        return nil
    }

    /// A printed total beside the computed one.
    fileprivate struct Pair {
        let printed: Figure
        let place: SourcePlace
        let computed: Decimal
        /// What of it was given in tonnes of gases, whatever the unit of the table.
        let ofGases: Decimal

        /// The power of ten by which the computed total is too large: 3 or 6, or below 0 where it is too small.
        var shift: Int? {
            let printed = printed.amount - ofGases
            guard !printed.isZero else { return nil }
            return [3, 6, -3, -6].first { shift in
                let expected = Decimal(printed.mantissa, exponent: printed.exponent + shift)
                // One per cent is left to rounding of the printed total and of the rows.
                return (computed - ofGases - expected).magnitude <= (expected.percent(1)?.magnitude ?? .zero)
            }
        }
    }
}

extension TargetAccount {
    /// What the target prints of a quantity, the whole first, beside what is computed.
    fileprivate func printed(_ quantity: AccountQuantity, in contract: Contract) -> [MistakenUnit.Pair] {
        func pair(_ figures: [DeclaredFigure], _ row: Row?) -> MistakenUnit.Pair? {
            guard let declared = figures.first(where: { $0.key.value == quantity.rawValue }),
                let figure = declared.value.figure, let cell = row?.cells[quantity],
                !figure.amount.isZero, !cell.estimate.value.isZero
            else { return nil }
            let ofGases = cell.addends.map { addend -> Decimal in
                let entry = contract.ledger[addend.entry]
                guard entry.figure?.figure == nil, let amount = entry.value else { return .zero }
                return addend.isNegative ? -amount : amount
            }
            return MistakenUnit.Pair(
                printed: figure, place: contract.place(declared.value.range), computed: cell.estimate.value,
                ofGases: ofGases.sum())
        }
        return [pair(target.declared, total)].compactMap(\.self)
            + target.declaredBySector.compactMap { sector in
                pair(sector.figures, rows.first { $0.sector == sector.sector.value })
            }
    }
}
