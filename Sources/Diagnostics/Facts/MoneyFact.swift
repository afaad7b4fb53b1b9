public import Quantities

/// What is wrong with cost and funding.
public enum MoneyFact: Hashable, Sendable {
    /// Funding lines that add up to more than the cost.
    case fundingExceedsCost(funding: Money, cost: Money)

    /// The code.
    public var code: Code {
        switch self {
        case .fundingExceedsCost: .fundingExceedsCost
        }
    }
}
