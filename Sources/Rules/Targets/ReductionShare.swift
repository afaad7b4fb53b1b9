import Aggregation
import Quantities

/// The reduction of a target in per cent of an inventory, compared exactly.
struct ReductionShare {
    private let reduction: Decimal
    private let whole: Decimal

    /// Nil when the target or the inventory is not fully known.
    init?(of account: TargetAccount, against quantity: AccountQuantity) {
        guard let whole = account.total.cells[quantity]?.estimate, whole.bound == .exact,
            let allowed = account.total.cells[.allowed]?.estimate, allowed.bound == .exact,
            !whole.value.isNegative, !whole.value.isZero
        else { return nil }
        self.whole = whole.value
        self.reduction = whole.value - allowed.value
    }

    /// Whether it is less than 80 %, without rounding.
    var isBelow80Percent: Bool {
        guard let eightyPercent = whole.percent(80) else { return false }
        return reduction < eightyPercent
    }

    /// The share with one decimal, or with as many as it takes to tell it from 80 %.
    var printed: Decimal {
        for decimals in 1...6 {
            guard let share = reduction.share(of: whole, decimals: decimals) else { break }
            if share != 80 || !isBelow80Percent { return share.plain }
        }
        return reduction.share(of: whole)?.plain ?? .zero
    }
}
