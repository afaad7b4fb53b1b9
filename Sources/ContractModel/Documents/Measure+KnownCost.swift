public import Quantities

extension Measure {
    /// Its investment: `capex`, else the sum of the years if all of them are known and in one currency.
    public var knownCost: Money? {
        if let capex = cost?.capex { return capex.figure.flatMap(Self.money) }
        let years = cost?.byYear.map { $0.value.figure.flatMap(Self.money) } ?? []
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
