import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The earmarks of a funding line add up to more than the line has.
    static let usesExceedAmount = Rule(
        .usesExceedAmount,
        triggering: [example(second: "↓700000 EUR")],
        nonTriggering: [example(second: "60 %"), example(second: "pending")],
        money: { money, findings in
            let measure = money.measure
            for line in measure.funding {
                guard let amount = measure.amount(of: line) else { continue }
                var sum = PrintedSum()
                let uses = line.uses.compactMap(\.amount).filter { sum.add($0.figure, of: amount) }
                guard let last = uses.last,
                    sum.exceeds(measure.printedAmount(of: line), margin: money.margin(of: amount.amount))
                else { continue }
                let labels = uses.dropLast().map { Label(.addend, at: money.place($0.range)) }
                findings.report(
                    .money(.usesExceedAmount(uses: Money(sum.amount, amount.currency), amount: amount)),
                    at: money.place(last.range),
                    labels: money.withRates(
                        [Label(.amountOfLine, at: money.place(line.amount.range))] + labels, at: last.range))
            }
        })

    private static func example(second: String) -> String {
        MoneyExample.measure(
            """
            funding:
              - funder: eu
                instrument: prize
                amount: 1.0 M EUR
                status: committed
                uses:
                  - what: Energy advice in the districts
                    amount: 400000 EUR
                  - what: Solar roofs of associations
                    amount: \(second)
            """)
    }
}
