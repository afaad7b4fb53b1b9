import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// More money of a funding line is paid than the line has.
    static let receivedExceedsAmount = Rule(
        .receivedExceedsAmount,
        triggering: [example(received: "↓7 M EUR")],
        nonTriggering: [example(received: "6 M EUR"), example(received: "2 M EUR")],
        money: { money, findings in
            let measure = money.measure
            for line in measure.funding {
                guard let received = line.received, let paid = received.money,
                    let amount = measure.amount(of: line), paid.currency == amount.currency,
                    PrintedSum(received).exceeds(
                        measure.printedAmount(of: line), margin: money.margin(of: amount.amount))
                else { continue }
                findings.report(
                    .money(.receivedExceedsAmount(received: paid, amount: amount)),
                    at: money.place(received.range),
                    labels: money.withRates(
                        [Label(.amountOfLine, at: money.place(line.amount.range))], at: received.range))
            }
        })

    private static func example(received: String) -> String {
        MoneyExample.measure(
            """
            cost:
              capex: 10 M EUR
            funding:
              - funder: national
                instrument: grant
                amount: 60 %
                status: committed
                received: \(received)
              - instrument: own-budget
                amount: 40 %
                status: planned
            """)
    }
}
