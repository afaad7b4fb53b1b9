import ContractModel
import Quantities
import Vocabularies

extension EmissionsCell {
    /// The cell in t CO2e: as written, or from tonnes of gases with the inventory's set of warming potentials.
    ///
    /// Without a set, or for a gas that it does not list, the CO2 equivalents cannot be told.
    func amount(set: String?, _ potentials: WarmingPotentials) -> LedgerEntry.Amount {
        guard !gases.isEmpty else { return LedgerEntry.Amount(value) }
        var sum = Decimal.zero
        for gas in gases {
            switch gas.tonnes.content {
            case .known(let figure):
                guard let factor = set.flatMap({ potentials.factor(of: gas.gas.value, in: $0) }),
                    let product = figure.amount.multiplied(by: factor)
                else { return .notStated }
                sum += product
            case .absent(let absence):
                guard absence.isComplete else { return .absent(absence) }
            case .unreadable:
                return .unreadable
            }
        }
        return .known(sum)
    }
}
