public import Quantities

/// A sum of money: one currency where exchange rates allow it, else several that are never mixed.
public struct MoneyTotal: Sendable {
    /// The sum in one currency.
    public struct Part: Sendable {
        public let currency: Currency
        public internal(set) var total: Total
    }

    /// Sums by currency, the contract's own first.
    public internal(set) var parts: [Part] = []
    /// Number of amounts, missing ones included.
    public internal(set) var count = 0
    /// Number of amounts that are known or say that there is nothing to count.
    public internal(set) var complete = 0
    /// Figures of missing amounts.
    public internal(set) var missingEntries: [Int] = []

    /// Number of missing amounts.
    public var missing: Int { count - complete }

    /// The sum in a currency.
    public func amount(in currency: Currency) -> Decimal {
        parts.first { $0.currency == currency }?.total.estimate.value ?? .zero
    }
}
