import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The net present value of the investment is the cash amount: it was copied, not discounted.
    ///
    /// An investment of this year has the same value in both; from more than one year on discounting changes it.
    static let cashCopiedAsNPV = Rule(
        .cashCopiedAsNPV,
        triggering: [example(npv: "↓1586 M EUR")],
        nonTriggering: [example(npv: "1356 M EUR")],
        document: { document, findings in
            for measure in document.measures {
                guard let npv = measure.npv?.capex, let value = npv.money, !value.amount.isZero,
                    let cash = measure.knownCost, cash == value, !measure.isWithinOneYear,
                    let range = measure.cost?.capex?.range ?? measure.cost?.range
                else { continue }
                findings.report(
                    .money(.cashCopiedAsNPV(cash)), at: document.place(npv.range),
                    labels: [Label(.costOfMeasure, at: document.place(range))])
            }
        })

    private static func example(npv: String) -> String {
        MoneyExample.measure(
            """
            cost:
              capex: 1586 M EUR
            npv:
              capex: \(npv)
            """)
    }
}

extension Measure {
    fileprivate var isWithinOneYear: Bool {
        guard let start = start?.value, let end = end?.value else { return false }
        return start.year == end.year
    }
}
