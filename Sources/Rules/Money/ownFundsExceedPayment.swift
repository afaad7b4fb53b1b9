import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// Who has to pay brings more money of its own than that: payers and funding contradict each other.
    ///
    /// Only own budgets are compared. A grant or loan may be larger: its giver is not the one who has to invest.
    static let ownFundsExceedPayment = Rule(
        .ownFundsExceedPayment,
        triggering: [example(city: "30 %", own: "↓8 M EUR")],
        nonTriggering: [example(city: "80 %", own: "8 M EUR"), example(city: "pending", own: "8 M EUR")],
        money: { money, findings in
            let measure = money.measure
            guard let cost = measure.knownCost, let tolerance = cost.amount.percent(1) else { return }
            var ownFunds: [String?: (sum: Decimal, last: FigureValue)] = [:]
            for line in measure.funding where line.instrument?.value == "own-budget" && line.status?.value != .rejected
            {
                let party = line.funder?.value ?? money.owner
                let part = line.amount.part(of: cost) ?? .zero
                ownFunds[party] = ((ownFunds[party]?.sum ?? .zero) + part, line.amount)
            }
            for payer in measure.cost?.payers ?? [] {
                guard let payment = payer.amount.part(of: cost), let (own, last) = ownFunds[payer.payer.value],
                    own > payment + tolerance + money.margin(of: cost.amount)
                else { continue }
                findings.report(
                    .money(
                        .ownFundsExceedPayment(
                            own: Money(own, cost.currency), payment: Money(payment, cost.currency),
                            payer: payer.payer.value)),
                    at: money.place(last.range),
                    labels: money.withRates(
                        [Label(.otherFigure, at: money.place(payer.amount.range))], at: last.range))
            }
        })

    private static func example(city: String, own: String) -> String {
        MoneyExample.measure(
            """
            cost:
              capex: 10 M EUR
              payers:
                - payer: city
                  amount: \(city)
                - payer: businesses
                  amount: \(city == "30 %" ? "70 %" : "20 %")
            funding:
              - funder: city
                instrument: own-budget
                amount: \(own)
                status: planned
            """)
    }
}
