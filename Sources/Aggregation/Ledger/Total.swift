import Quantities

/// A sum of figures of the ledger that knows its addends and what is missing.
public struct Total: Sendable {
    /// One figure of a sum.
    public struct Addend: Hashable, Sendable {
        /// Index in the ledger.
        public let entry: Int
        /// Whether it is subtracted.
        public let isNegative: Bool

        init(_ entry: Int, isNegative: Bool = false) {
            self.entry = entry
            self.isNegative = isNegative
        }
    }

    /// Figures that are missing or known, in ledger order.
    public private(set) var addends: [Addend] = []
    /// The sum of what is known, and what is open.
    public private(set) var estimate = Estimate.zero
    /// Number of figures that are known or say that there is nothing to count.
    public private(set) var complete = 0

    init() {}

    /// Number of figures, missing ones included.
    public var count: Int { addends.count }

    /// Number of figures that are missing.
    public var missing: Int { count - complete }

    /// Whether at least one amount is known.
    public private(set) var hasValue = false

    /// Adds a figure of the ledger.
    mutating func add(_ index: Int, _ entry: LedgerEntry, isNegative: Bool = false) {
        add(index, entry.amount, isNegative: isNegative)
    }

    /// Adds a figure with an amount that was worked out from the entry.
    mutating func add(_ index: Int, _ amount: LedgerEntry.Amount, isNegative: Bool = false) {
        addends.append(Addend(index, isNegative: isNegative))
        var step = Estimate.zero
        if case .known(let value) = amount {
            step.value = isNegative ? -value : value
            hasValue = true
        }
        if amount.isComplete {
            complete += 1
        } else {
            step.mayBeHigher = !isNegative
            step.mayBeLower = isNegative
        }
        estimate = estimate + step
    }
}
