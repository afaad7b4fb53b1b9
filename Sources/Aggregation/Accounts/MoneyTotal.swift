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
    /// What is counted, such as a measure or a funding line, and whether nothing of it is missing.
    private var items: [Int: Bool] = [:]
    /// Figures of missing amounts.
    public internal(set) var missingEntries: [Int] = []

    /// Number of measures, or of funding lines, missing ones included.
    public var count: Int { items.count }

    /// Number of those of which nothing is missing.
    public var complete: Int { items.values.count(where: \.self) }

    /// Number of those of which something is missing.
    public var missing: Int { count - complete }

    /// Notes one amount of something that is counted once.
    mutating func note(_ item: Int, isComplete: Bool) {
        items[item] = (items[item] ?? true) && isComplete
    }

    /// The sum in a currency.
    public func amount(in currency: Currency) -> Decimal {
        parts.first { $0.currency == currency }?.total.estimate.value ?? .zero
    }
}
