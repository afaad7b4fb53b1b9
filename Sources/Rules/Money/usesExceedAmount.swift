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
        document: { document, findings in
            for measure in document.measures {
                for line in measure.funding {
                    guard let amount = measure.amount(of: line) else { continue }
                    let uses = line.uses.compactMap(\.amount).compactMap { use in
                        use.part(of: amount).map { (amount: $0, range: use.range) }
                    }
                    let sum = uses.map(\.amount).sum()
                    guard let last = uses.last, sum > amount.amount else { continue }
                    let labels = uses.dropLast().map { Label(.addend, at: document.place($0.range)) }
                    findings.report(
                        .money(.usesExceedAmount(uses: Money(sum, amount.currency), amount: amount)),
                        at: document.place(last.range),
                        labels: [Label(.amountOfLine, at: document.place(line.amount.range))] + labels)
                }
            }
        })

    private static func example(second: String) -> String {
        MoneyExample.measure(
            """
            funding:
              - funder: eu
                instrument: prize
                amount: 1 M EUR
                status: committed
                uses:
                  - what: Energy advice in the districts
                    amount: 400000 EUR
                  - what: Solar roofs of associations
                    amount: \(second)
            """)
    }
}
