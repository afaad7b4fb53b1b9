import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText
import Vocabularies

extension Contract {
    /// A word of a vocabulary with its labels, for sentences.
    func word(_ id: String, of vocabulary: String) -> FormatWord {
        FormatWord(id, labels: vocabularies[vocabulary].entry(id)?.label ?? [:])
    }

    /// A place in `contract.yaml`.
    func place(_ range: ByteRange) -> SourcePlace { SourcePlace(file: file, range: range) }

    /// What rounding can explain of a quantity of a row, through its formula.
    func rounding(of quantity: AccountQuantity, in row: TargetAccount.Row) -> Decimal {
        let quanta = entries(of: quantity, in: row).compactMap { entry -> Decimal? in
            guard let figure = ledger[entry].figure?.figure, figure.unit != .percent else { return nil }
            return figure.quantum
        }
        return Rounding.ofSum(quanta)
    }

    /// Ledger entries that a quantity of a row is made of.
    private func entries(of quantity: AccountQuantity, in row: TargetAccount.Row) -> [Int] {
        guard quantity.formula.isEmpty else {
            return quantity.formula.flatMap { entries(of: $0.quantity, in: row) }
        }
        return row.cells[quantity]?.addends.map(\.entry) ?? []
    }
}

extension Measure {
    /// The amount of a funding line, per cent of a known cost as money.
    func amount(of line: FundingLine) -> Money? {
        line.amount.money(of: knownCost)
    }
}

extension FigureValue {
    /// The figure as money.
    var money: Money? {
        guard let figure, case .money(let currency, _, _) = figure.unit else { return nil }
        return Money(figure.amount, currency)
    }

    /// The figure as money, per cent as that of an amount.
    func money(of whole: Money?) -> Money? {
        money ?? whole.flatMap { whole in part(of: whole).map { Money($0, whole.currency) } }
    }

    /// The figure as a part of an amount: money in its currency, or per cent of it.
    func part(of whole: Money) -> Decimal? {
        switch figure?.unit {
        case .percent?: figure.flatMap { whole.amount.percent($0.amount) }
        case .money(whole.currency, _, _)?: figure?.amount
        default: nil
        }
    }
}

extension Decimal {
    /// The same value without zeros behind its decimals and without a positive exponent, for sentences.
    var plain: Decimal {
        let short = normalized
        return short + Decimal(0, exponent: min(0, short.exponent))
    }
}

extension EmissionsUnit {
    /// The unit in which an amount would stand if its unit were mistaken: the same number in it fits the range.
    static func plausible(for amount: Decimal, written unit: EmissionsUnit, fits: (Decimal) -> Bool) -> EmissionsUnit? {
        allCases.sorted { ($0.exponent - unit.exponent).magnitude < ($1.exponent - unit.exponent).magnitude }
            .first { other in
                let shift = other.exponent - unit.exponent
                return shift != 0 && fits(Decimal(amount.mantissa, exponent: amount.exponent + shift))
            }
    }
}
