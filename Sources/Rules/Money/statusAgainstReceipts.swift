import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// Money is paid of a line that is not committed, or a line is received of which only a part is paid.
    static let statusAgainstReceipts = Rule(
        .statusAgainstReceipts,
        triggering: [
            example(status: "applied", received: "↓1 M EUR"), example(status: "received", received: "↓1 M EUR"),
        ],
        nonTriggering: [
            example(status: "committed", received: "1 M EUR"), example(status: "received", received: "6 M EUR"),
            example(status: "applied", received: "0 EUR"),
        ],
        document: { document, findings in
            for measure in document.measures {
                for line in measure.funding {
                    guard let received = line.received, let paid = received.money, let status = line.status,
                        let fact = contradiction(paid, status.value, measure.amount(of: line))
                    else { continue }
                    findings.report(
                        .money(fact), at: document.place(received.range),
                        labels: [Label(.statusHere, at: document.place(status.range))])
                }
            }
        })

    private static func contradiction(_ paid: Money, _ status: FundingStatus, _ amount: Money?) -> MoneyFact? {
        switch status {
        case .planned, .applied, .pledged, .rejected:
            return paid.amount.isZero ? nil : .receivedTooEarly(received: paid, status: status.rawValue)
        case .received:
            guard let amount, amount.currency == paid.currency, paid.amount < amount.amount else { return nil }
            return .receivedInPart(received: paid, amount: amount)
        case .committed:
            return nil
        }
    }

    private static func example(status: String, received: String) -> String {
        MoneyExample.measure(
            """
            cost:
              capex: 10 M EUR
            funding:
              - funder: national
                instrument: grant
                amount: 6 M EUR
                status: \(status)
                received: \(received)
              - instrument: own-budget
                amount: 40 %
                status: planned
            """)
    }
}
