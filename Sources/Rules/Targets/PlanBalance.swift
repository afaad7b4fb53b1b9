import Aggregation
import Quantities

/// The gap of a target beside the measures that are to close it.
struct PlanBalance {
    /// The gap G.
    let gap: Decimal
    /// What the measures leave of it, U; below 0 when they bring more.
    let uncovered: Decimal
    /// What other plans bring, X.
    let otherPlans: Decimal
    /// Whether nothing is missing; else the gap is at least this, and so is what is left of it.
    let isExact: Bool
    private let rounding: Decimal

    /// Nil when something is missing or was not understood that could make the gap smaller, or when there is no plan yet.
    ///
    /// Emissions that are not estimated can only make it larger.
    init?(_ account: TargetAccount, _ contract: Contract) {
        let cells = account.total.cells
        guard contract.isClear, account.isSound(in: contract), let gap = cells[.gap]?.estimate,
            let uncovered = cells[.uncovered]?.estimate,
            let otherPlans = cells[.otherPlans]?.estimate, let plan = cells[.plan], !plan.addends.isEmpty,
            !gap.mayBeLower, !uncovered.mayBeLower
        else { return nil }
        isExact = gap.bound == .exact && uncovered.bound == .exact
        self.gap = gap.value
        self.uncovered = uncovered.value
        self.otherPlans = otherPlans.value
        rounding = contract.rounding(of: .uncovered, in: account.total)
    }

    /// Whether the measures bring less than the gap.
    var isShort: Bool { uncovered > rounding }

    /// Whether the measures bring the gap and once more what other plans bring.
    ///
    /// Other plans that are hardly more than rounding can explain would be met by chance.
    var repeatsOtherPlans: Bool {
        guard let clear = rounding.multiplied(by: 5) else { return false }
        return isExact && otherPlans > clear && (uncovered + otherPlans).magnitude <= rounding
    }

    /// Whether the measures bring more than the gap and a tenth of it: a margin is prudent, much more is a sign of
    /// effects that are counted twice.
    var isFarAbove: Bool {
        guard isExact, !gap.isNegative, let tenth = gap.percent(10) else { return false }
        return -uncovered > tenth + rounding
    }
}
