public import ContractModel
public import Quantities

/// Converts amounts into one currency, where the contract has a rate.
public struct CurrencyExchange {
    private let target: Currency
    /// The first rate from each currency into the target.
    private let rates: [Currency: ExchangeRate]
    /// The first rate from the target into each currency, by which amounts are divided.
    private let ratesBack: [Currency: ExchangeRate]

    /// Converts into a currency by rates of the contract.
    ///
    /// - Parameter usesRatesBack: whether a rate in the other direction will do: to compare amounts, not to add them.
    public init(to target: Currency, rates: [ExchangeRate], usesRatesBack: Bool = false) {
        self.target = target
        let used = rates.filter { $0.to.value == target && $0.from.value != target }
        self.rates = Dictionary(used.map { ($0.from.value, $0) }) { first, _ in first }
        let back = rates.filter { usesRatesBack && $0.from.value == target && $0.to.value != target }
        self.ratesBack = Dictionary(back.map { ($0.to.value, $0) }) { first, _ in first }
    }

    /// The contract's own currency first.
    func rank(_ currency: Currency) -> Int { currency == target ? 0 : 1 }

    /// Adds an entry to a sum in its currency, or in the contract's where there is a rate.
    ///
    /// - Parameter item: what is counted once, such as the measure; the entry itself unless given.
    func add(_ position: Int, _ entry: LedgerEntry, to total: inout MoneyTotal, item: Int? = nil) {
        total.note(item ?? position, isComplete: entry.amount.isComplete)
        guard let value = entry.value, let currency = entry.currency else {
            if !entry.amount.isComplete { total.missingEntries.append(position) }
            return
        }
        let converted = converted(value, currency).amount
        if let index = total.parts.firstIndex(where: { $0.currency == converted.currency }) {
            total.parts[index].total.add(position, .known(converted.amount))
            return
        }
        var part = MoneyTotal.Part(currency: converted.currency, total: Total())
        part.total.add(position, .known(converted.amount))
        total.parts.append(part)
        total.parts.sort { (rank($0.currency), $0.currency) < (rank($1.currency), $1.currency) }
    }

    /// An amount in the target currency, to the cent, and its rate; as it is where there is no rate, or where it would be
    /// larger than figures may be.
    public func converted(_ value: Decimal, _ currency: Currency) -> (amount: Money, rate: ExchangeRate?) {
        if let rate = rates[currency], let amount = value.multiplied(by: rate.rate.value) {
            return (Money(amount.rounded(toExponent: -2), target), rate)
        }
        if let rate = ratesBack[currency], let amount = value.divided(by: rate.rate.value, decimals: 2) {
            return (Money(amount, target), rate)
        }
        return (Money(value, currency), nil)
    }
}
