import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The investment split over the years is not the investment as a whole.
    ///
    /// One per cent is left to rounding, and a year that is missing to what it may hold.
    static let yearsDifferFromCost = Rule(
        .yearsDifferFromCost,
        triggering: [example(second: "↓10 M EUR"), example(second: "↓21 M EUR")],
        nonTriggering: [example(second: "20 M EUR"), example(second: "pending")],
        money: { money, findings in
            let measure = money.measure
            guard let capex = measure.cost?.capex, let cost = capex.money, let years = measure.cost?.byYear,
                let last = years.last, let percent = cost.amount.percent(1)
            else { return }
            let tolerance = percent + money.margin(of: cost.amount)
            let amounts = years.compactMap(\.value.money)
            let sum = amounts.map(\.amount).sum()
            let isOpen = years.contains { !$0.value.isComplete }
            guard amounts.allSatisfy({ $0.currency == cost.currency }),
                sum > cost.amount + tolerance || !isOpen && sum < cost.amount - tolerance
            else { return }
            let addends = years.dropLast().map { Label(.addend, at: money.place($0.value.range)) }
            findings.report(
                .money(.yearsDiffer(years: Money(sum, cost.currency), cost: cost)),
                at: money.place(last.value.range),
                labels: money.withRates(
                    [Label(.costOfMeasure, at: money.place(capex.range))] + addends, at: last.value.range))
        })

    private static func example(second: String) -> String {
        MoneyExample.measure(
            """
            cost:
              capex: 30 M EUR
              by_year:
                2027: 10 M EUR
                2028: \(second)
            """)
    }
}
