import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The payers of a cost do not bear it as a whole: amounts or shares miss it by more than 1 % (domain rule R18).
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
        document: { document, findings in
            for measure in document.measures {
                guard let payers = measure.cost?.payers, let last = payers.last else { continue }
                let labels = payers.dropLast().map { Label(.addend, at: document.place($0.amount.range)) }
                let isShared = payers.allSatisfy { $0.amount.figure?.unit == .percent }
                let shares = payers.compactMap { $0.amount.figure?.amount }.sum()
                if isShared {
                    guard shares < 99 else { continue }
                    findings.report(
                        .money(.payerSharesBelow(shares.plain)), at: document.place(last.amount.range), labels: labels)
                } else if let cost = measure.knownCost, let sum = sum(of: payers, cost: cost),
                    let tolerance = cost.amount.percent(1), (sum - cost.amount).magnitude > tolerance
                {
                    let range = measure.cost?.capex?.range ?? last.amount.range
                    findings.report(
                        .money(.payersDiffer(payers: Money(sum, cost.currency), cost: cost)),
                        at: document.place(last.amount.range),
                        labels: [Label(.costOfMeasure, at: document.place(range))] + labels)
                }
            }
        })

    /// What the payers bear; nil when an amount is missing or in another currency.
    private static func sum(of payers: [Payer], cost: Money) -> Decimal? {
        var sum = Decimal.zero
        for payer in payers {
            switch payer.amount.figure?.unit {
            case .percent?: sum += payer.amount.figure.flatMap { cost.amount.percent($0.amount) } ?? .zero
            case .money(cost.currency, _, _)?: sum += payer.amount.figure?.amount ?? .zero
            case nil where payer.amount.isComplete: continue
            default: return nil
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
