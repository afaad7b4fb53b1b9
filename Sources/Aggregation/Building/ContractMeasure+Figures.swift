public import ContractModel
public import Quantities

extension EffectKind {
    /// Whether the effect is one on greenhouse gases.
    public var isOnEmissions: Bool {
        switch self {
        case .reduction, .increase, .sequestration, .compensation: true
        case .energySaved, .renewableEnergy, .beneficiaries: false
        }
    }

    /// Kinds that are figures of one quantity: a larger measure's reduction covers an increase inside it.
    func isSameQuantity(as other: EffectKind) -> Bool {
        self == other || [.reduction, .increase].contains(self) && [.reduction, .increase].contains(other)
    }
}

extension ContractMeasure {
    /// Whether it says an annual amount of the same quantity itself.
    func hasFigure(inGroupOf kind: EffectKind) -> Bool {
        measure.effects.contains { effect in
            effect.kind.value.isSameQuantity(as: kind) && effect.byYear.contains { $0.value.figure != nil }
        }
    }

    /// Whether it says an investment itself.
    var hasKnownCost: Bool { knownCost != nil }

    /// Its investment: `capex`, else the sum of the years if all of them are known and in one currency.
    public var knownCost: Money? {
        if let capex = measure.cost?.capex { return capex.figure.flatMap(Self.money) }
        let years = measure.cost?.byYear.map { $0.value.figure.flatMap(Self.money) } ?? []
        guard let first = years.first, let currency = first?.currency else { return nil }
        var sum = Decimal.zero
        for money in years {
            guard let money, money.currency == currency else { return nil }
            sum += money.amount
        }
        return Money(sum, currency)
    }

    private static func money(_ figure: Figure) -> Money? {
        guard case .money(let currency, _, _) = figure.unit else { return nil }
        return Money(figure.amount, currency)
    }
}
