import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// More money of a funding line is paid than the line has (domain rule R19).
    static let receivedExceedsAmount = Rule(
        .receivedExceedsAmount,
        triggering: [example(received: "↓7 M EUR")],
        nonTriggering: [example(received: "6 M EUR"), example(received: "2 M EUR")],
        document: { document, findings in
            for measure in document.measures {
                for line in measure.funding {
                    guard let received = line.received, let paid = received.money,
                        let amount = measure.amount(of: line),
                        paid.currency == amount.currency, paid.amount > amount.amount
                    else { continue }
                    findings.report(
                        .money(.receivedExceedsAmount(received: paid, amount: amount)),
                        at: document.place(received.range),
                        labels: [Label(.amountOfLine, at: document.place(line.amount.range))])
                }
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
