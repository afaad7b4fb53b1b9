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
        money: { money, findings in
            let measure = money.measure
            // Where funding exceeds the cost, an amount is wrong: nobody can tell which part of it is paid.
            let isTooMuch = measure.knownCost.map { FundingSum(of: measure, cost: $0).exceeding != nil } ?? false
            for line in measure.funding {
                guard let received = line.received, let paid = received.money, let status = line.status else {
                    continue
                }
                let isPart = measure.printedAmount(of: line).exceeds(
                    PrintedSum(received), margin: money.margin(of: paid.amount))
                let amount = isTooMuch || !isPart ? nil : measure.amount(of: line)
                guard let fact = contradiction(paid, status.value, more: amount) else { continue }
                findings.report(
                    .money(fact), at: money.place(received.range),
                    labels: money.withRates(
                        [Label(.statusHere, at: money.place(status.range))], at: received.range))
            }
        })

    /// - Parameter amount: what the line has where that is more than what is paid.
    private static func contradiction(_ paid: Money, _ status: FundingStatus, more amount: Money?) -> MoneyFact? {
        switch status {
        case .planned, .applied, .pledged, .rejected:
            return paid.amount.isZero ? nil : .receivedTooEarly(received: paid, status: status.rawValue)
        case .received:
            guard let amount, amount.currency == paid.currency else { return nil }
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
