public import Quantities

/// What is wrong with cost and funding.
public enum MoneyFact: Hashable, Sendable {
    /// Funding lines that add up to more than the cost.
    case fundingExceedsCost(funding: Money, cost: Money)
    /// Funding lines that leave a part of the cost open.
    case costNotCovered(open: Money, cost: Money)
    /// Payers whose amounts are not the cost.
    case payersDiffer(payers: Money, cost: Money)
    /// Payers whose shares do not reach 100 %.
    case payerSharesBelow(Decimal)
    /// One amount of one source in two states; nil where it is a share of a cost that is not known.
    case fundingCountedTwice(first: String, second: String, amount: Money?)
    /// More money paid than the funding line has.
    case receivedExceedsAmount(received: Money, amount: Money)
    /// Money paid of a funding line that is not committed.
    case receivedTooEarly(received: Money, status: String)
    /// A funding line that is received, of which only a part is paid.
    case receivedInPart(received: Money, amount: Money)
    /// Earmarks that add up to more than the funding line.
    case usesExceedAmount(uses: Money, amount: Money)
    /// Cost for each tonne saved a year that is far from the median of the contract's measures.
    case outlyingCostPerTonne(cost: Money, median: Money, measures: Int)
    /// A discounted value that is the cash value.
    case cashCopiedAsNPV(Money)

    /// Years whose cost is not the investment as a whole.
    case yearsDiffer(years: Money, cost: Money)
    /// A payer who brings more money of its own than it has to pay.
    case ownFundsExceedPayment(own: Money, payment: Money, payer: String)

    /// The code.
    public var code: Code {
        switch self {
        case .fundingExceedsCost: .fundingExceedsCost
        case .costNotCovered: .costNotCovered
        case .payersDiffer, .payerSharesBelow: .payersDifferFromCost
        case .fundingCountedTwice: .fundingCountedTwice
        case .receivedExceedsAmount: .receivedExceedsAmount
        case .receivedTooEarly, .receivedInPart: .statusAgainstReceipts
        case .usesExceedAmount: .usesExceedAmount
        case .outlyingCostPerTonne: .outlyingCostPerTonne
        case .cashCopiedAsNPV: .cashCopiedAsNPV
        case .yearsDiffer: .yearsDifferFromCost
        case .ownFundsExceedPayment: .ownFundsExceedPayment
        }
    }
}
