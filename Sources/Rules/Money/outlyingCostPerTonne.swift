import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The cost for each tonne saved a year is a hundred times above or below the contract's median.
    ///
    /// Measures differ by a factor of ten or more for good reasons, but a factor of 100 is more often a unit off by 1,000.
    /// A median of three to five measures is less sure: there it is a factor of 1,000.
    static let outlyingCostPerTonne = Rule(
        .outlyingCostPerTonne,
        triggering: [example(last: "↓20 bn EUR"), example(["2 M EUR", "3 M EUR"], last: "↓20 bn EUR")],
        nonTriggering: [example(last: "200 M EUR"), example(["2 M EUR", "3 M EUR"], last: "2 bn EUR")],
        contract: { subject, findings in
            let costs = CostPerTonne.all(in: subject.contract)
            let factor: Decimal = costs.count > 5 ? 100 : 1_000
            guard costs.count > 2, let median = median(of: costs.map(\.ratio).sorted()),
                let high = median.multiplied(by: factor)
            else { return }
            let currency = subject.contract.money.currency
            for cost in costs {
                guard cost.ratio > high || (cost.ratio.multiplied(by: factor) ?? high) < median else { continue }
                findings.report(
                    .money(
                        .outlyingCostPerTonne(
                            cost: Money(cost.ratio.rounded(toExponent: -2), currency),
                            median: Money(median.rounded(toExponent: -2), currency), measures: costs.count)),
                    at: cost.place, labels: [Label(.effectOfMeasure, at: cost.effect)])
            }
        })

    private static func median(of sorted: [Decimal]) -> Decimal? {
        guard !sorted.isEmpty else { return nil }
        let middle = sorted.count / 2
        guard sorted.count.isMultiple(of: 2) else { return sorted[middle] }
        return (sorted[middle - 1] + sorted[middle]).divided(by: 2, decimals: 6)
    }

    private static func example(
        _ others: [String] = ["2 M EUR", "3 M EUR", "1 M EUR", "4 M EUR", "2 M EUR"], last: String
    ) -> String {
        "measures:\n"
            + (others + [last]).enumerated().map { number, cost in
                """
                  - id: project-\(number)
                    title: Project number \(number)
                    field: energy-systems
                    status: planned
                    effects:
                      - kind: reduction
                        sector: electricity
                        by_year:
                          2030: \(number + 1)000 t CO2e/a
                    cost:
                      capex: \(cost)

                """
            }.joined()
    }
}

/// The cost of a measure for each tonne that it saves a year.
private struct CostPerTonne {
    let ratio: Decimal
    let place: SourcePlace
    let effect: SourcePlace

    /// Those of all measures that count and whose cost and effect are known, in the contract's currency.
    static func all(in contract: Contract) -> [CostPerTonne] {
        contract.measures.compactMap { measure in
            guard measure.isCounted, measure.whole == nil, let cost = measure.measure.knownCost,
                cost.currency == contract.money.currency, let range = measure.measure.cost?.capex?.range,
                let figure = reduction(of: measure.measure), let amount = figure.figure?.amount,
                let ratio = cost.amount.divided(by: amount, decimals: 6), !ratio.isZero
            else { return nil }
            return CostPerTonne(ratio: ratio, place: measure.place(range), effect: measure.place(figure.range))
        }
    }

    /// The latest figure of the one effect of a measure on emissions.
    private static func reduction(of measure: Measure) -> FigureValue? {
        let effects = measure.effects.filter { $0.kind.value.isOnEmissions }
        guard effects.count == 1, effects[0].kind.value != .increase else { return nil }
        return effects[0].byYear.max { $0.year.value < $1.year.value }?.value
    }
}
