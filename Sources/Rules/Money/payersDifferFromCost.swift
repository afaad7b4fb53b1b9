import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The payers of a cost do not bear it as a whole: amounts or shares miss it by more than 1 %.
    ///
    /// Shares above 100 % are left to `sharesExceedWhole`.
    static let payersDifferFromCost = Rule(
        .payersDifferFromCost,
        triggering: [
            example(cost: "10 M EUR", citizens: "6 M EUR", city: "↓3 M EUR"),
            example(cost: "10 M EUR", citizens: "60 %", city: "↓5 M EUR"),
            example(cost: "pending", citizens: "60 %", city: "↓30 %"),
        ],
        nonTriggering: [
            example(cost: "10 M EUR", citizens: "6 M EUR", city: "40 %"),
            example(cost: "10 M EUR", citizens: "60 %", city: "39.1 %"),
            example(cost: "10 M EUR", citizens: "6 M EUR", city: "pending"),
        ],
        money: { money, findings in
            let measure = money.measure
            guard let payers = measure.cost?.payers, let last = payers.last else { return }
            let labels = payers.dropLast().map { Label(.addend, at: money.place($0.amount.range)) }
            let isShared = payers.allSatisfy { $0.amount.figure?.unit == .percent }
            let shares = payers.compactMap { $0.amount.figure?.amount }.sum()
            if isShared {
                guard shares < 99 else { return }
                findings.report(
                    .money(.payerSharesBelow(shares.plain)), at: money.place(last.amount.range), labels: labels)
            } else if let cost = measure.knownCost, let sum = sum(of: payers, cost: cost),
                let tolerance = cost.amount.percent(1),
                (sum - cost.amount).magnitude > tolerance + money.margin(of: cost.amount)
            {
                let range = measure.cost?.capex?.range ?? last.amount.range
                findings.report(
                    .money(.payersDiffer(payers: Money(sum, cost.currency), cost: cost)),
                    at: money.place(last.amount.range),
                    labels: money.withRates(
                        [Label(.costOfMeasure, at: money.place(range))] + labels, at: last.amount.range))
            }
        })

    /// What the payers bear; nil when an amount is missing or in another currency.
    private static func sum(of payers: [Payer], cost: Money) -> Decimal? {
        var sum = Decimal.zero
        for payer in payers {
            if let part = payer.amount.part(of: cost) {
                sum += part
            } else if payer.amount.figure != nil || !payer.amount.isComplete {
                return nil
            }
        }
        return sum
    }

    private static func example(cost: String, citizens: String, city: String) -> String {
        MoneyExample.measure(
            """
            cost:
              capex: \(cost)
              payers:
                - payer: citizens
                  amount: \(citizens)
                - payer: city
                  amount: \(city)
            """)
    }
}
