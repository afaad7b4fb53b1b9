import ContractModel
import Quantities
import SourceText

/// The known funding of a measure in the currency of its cost.
struct FundingSum {
    /// Funding above cost: the sum, the line that exceeds it, and the lines before.
    struct Excess {
        let sum: Money
        let last: ByteRange
        let others: [ByteRange]
    }

    let exceeding: Excess?

    /// - Parameter margin: how much more than the cost is not called more.
    init(of measure: Measure, cost: Money, margin: Decimal = .zero) {
        var sum = PrintedSum()
        var ranges: [ByteRange] = []
        for line in measure.funding where line.status?.value != .rejected {
            guard sum.add(line.amount.figure, of: cost) else { continue }
            ranges.append(line.amount.range)
        }
        guard sum.exceeds(measure.printedCost, margin: margin), let last = ranges.popLast() else {
            exceeding = nil
            return
        }
        exceeding = Excess(sum: Money(sum.amount, cost.currency), last: last, others: ranges)
    }
}
