public import ContractModel
public import Quantities

/// Cost of the plan, who pays, and what is funded.
public struct MoneyAccount: Sendable {
    /// Cost and funding of one measure that counts and is in no other, its parts included.
    public struct MeasureMoney: Sendable {
        /// Index of the measure.
        public let measure: Int
        /// Investment: `capex`, else the sum of the years; amounts are missing where nothing is known.
        public internal(set) var cost = MoneyTotal()
        /// Funding that was not refused.
        public internal(set) var funding = MoneyTotal()
        /// Cost less known funding, by currency, where the whole cost is known.
        public internal(set) var open: [Money] = []
    }

    /// A group of a breakdown.
    public struct Group<Key: Sendable & Hashable>: Sendable {
        public let key: Key
        public internal(set) var total = MoneyTotal()
    }

    /// The contract's display currency.
    public let currency: Currency
    /// Measures that count and are in no other, with the parts of those that have no cost of their own.
    public internal(set) var measures: [MeasureMoney] = []
    /// Investment of all of them.
    public internal(set) var cost = MoneyTotal()
    /// Running cost per year.
    public internal(set) var opex = MoneyTotal()
    /// Savings per year.
    public internal(set) var savings = MoneyTotal()
    /// Funding that was not refused.
    public internal(set) var funding = MoneyTotal()
    /// Known cost that no known funding line covers.
    public internal(set) var open: [Money] = []
    /// Whether missing costs could make that more, or missing funding lines less.
    public internal(set) var openBound = Estimate.Bound.exact
    /// By who has to invest.
    public internal(set) var byPayer: [Group<String>] = []
    /// By funder: an organisation's id or a word of the vocabulary.
    public internal(set) var byFunder: [Group<String>] = []
    public internal(set) var byInstrument: [Group<String>] = []
    public internal(set) var byStatus: [Group<FundingStatus>] = []

    init(currency: Currency) {
        self.currency = currency
    }
}
