import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The funding lines leave a part of the cost open, and none of them is a plan for it.
    ///
    /// A measure without any funding lines is incomplete and not wrong. One per cent is left to shares that were
    /// rounded, such as three times 33 %.
    static let costNotCovered = Rule(
        .costNotCovered,
        triggering: [example("amount: ↓40 %", status: "committed"), example("amount: ↓40 %", status: "rejected")],
        nonTriggering: [
            example("amount: 40 %", status: "planned"), example("amount: 99 %", status: "committed"),
            example("amount: pending", status: "applied"),
        ],
        money: { money, findings in
            let measure = money.measure
            guard let cost = measure.knownCost, let last = measure.funding.last,
                let range = measure.cost?.capex?.range ?? measure.cost?.range
            else { return }
            let lines = measure.funding.filter { $0.status?.value != .rejected }
            guard !lines.contains(where: { $0.status?.value == .planned || !$0.uses.isEmpty }) else { return }
            let amounts = lines.compactMap { measure.amount(of: $0) }.filter { $0.currency == cost.currency }
            guard amounts.count == lines.count, let tolerance = cost.amount.percent(1) else { return }
            let open = cost.amount - amounts.map(\.amount).sum()
            guard open > tolerance + money.margin(of: cost.amount) else { return }
            findings.report(
                .money(.costNotCovered(open: Money(open, cost.currency), cost: cost)),
                at: money.place((lines.last ?? last).amount.range),
                labels: money.withRates(
                    [Label(.costOfMeasure, at: money.place(range))], at: (lines.last ?? last).amount.range))
        })

    private static func example(_ amount: String, status: String) -> String {
        MoneyExample.measure(
            """
            cost:
              capex: 10 M EUR
            funding:
              - instrument: own-budget
                \(amount)
                status: \(status)
            """)
    }
}
