import Aggregation
import ContractModel
import Quantities

/// Cost and effect of a measure, to compare it with another.
struct MeasureAmounts {
    let cost: Money?
    /// Its effect on emissions in the last year that it names, if it has one effect only.
    let effect: Decimal?

    init(_ measure: Measure) {
        cost = measure.knownCost
        let effects = measure.effects.filter { $0.kind.value.isOnEmissions }
        let last = effects.first?.byYear.max { $0.year.value < $1.year.value }
        effect = effects.count == 1 ? last?.value.figure?.amount : nil
    }

    /// Whether cost and effect are known and both differ by no more than 5 per cent: drafts of one measure do.
    func areClose(to other: MeasureAmounts) -> Bool {
        guard let cost, let otherCost = other.cost, cost.currency == otherCost.currency, let effect,
            let otherEffect = other.effect
        else { return false }
        return Self.isClose(cost.amount, otherCost.amount) && Self.isClose(effect, otherEffect)
    }

    private static func isClose(_ left: Decimal, _ right: Decimal) -> Bool {
        let larger = max(left, right)
        guard let scaled = (left - right).magnitude.multiplied(by: 20) else { return false }
        return scaled <= larger && !larger.isZero
    }
}
