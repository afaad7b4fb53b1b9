import Aggregation
import ContractModel
import Quantities

/// The reduction of a target in per cent of an inventory.
///
/// Per cent are compared exactly. Where tonnes that may remain are printed, half of their last digit is left open: 82 kt
/// of 408 kt may well be the fifth of it.
struct ReductionShare {
    private let reduction: Decimal
    private let whole: Decimal
    private let rounding: Decimal

    /// Nil when the target is not known, or the inventory is not where the share depends on it.
    init?(of account: TargetAccount, in contract: Contract, against quantity: AccountQuantity) {
        guard account.isSound(in: contract, isShare: account.target.bySector.allSatisfy { $0.remaining == nil }) else {
            return nil
        }
        if let uniform = account.target.uniformReduction, quantity == .baseline || account.start == account.baseline {
            whole = 100
            reduction = uniform
            rounding = .zero
            return
        }
        guard let whole = account.total.cells[quantity]?.estimate, whole.bound == .exact,
            let allowed = account.total.cells[.allowed], allowed.estimate.bound == .exact,
            !whole.value.isNegative, !whole.value.isZero
        else { return nil }
        self.whole = whole.value
        self.reduction = whole.value - allowed.estimate.value
        let printed = allowed.addends.map { contract.ledger[$0.entry] }
            .filter { $0.what == .remaining(target: account.index) }
        rounding = Rounding.ofSum(printed.compactMap { $0.figure?.figure?.quantum })
    }

    /// Whether it is certainly less than 80 %.
    var isBelow80Percent: Bool {
        guard let eightyPercent = whole.percent(80) else { return false }
        return reduction + rounding < eightyPercent
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

extension Target {
    /// The per cent by which every sector is reduced, whatever it emits.
    fileprivate var uniformReduction: Decimal? { bySector.isEmpty ? reduction?.figure?.amount : nil }
}
