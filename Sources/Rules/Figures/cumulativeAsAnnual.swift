import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The annual figure of an effect is its cumulative one: one of the two is in the wrong place.
    static let cumulativeAsAnnual = Rule(
        .cumulativeAsAnnual,
        triggering: [example(annual: "↓280 t CO2e/a")],
        nonTriggering: [example(annual: "40 t CO2e/a")],
        document: { document, findings in
            for effect in document.measures.flatMap(\.effects) {
                guard let total = effect.total, let sum = total.figure?.amount, !sum.isZero,
                    let from = effect.from?.value, let to = effect.to?.value, from < to
                else { continue }
                // One finding for each effect: the last year stands for those before it.
                guard let figure = effect.byYear.last(where: { $0.value.figure?.amount == sum }) else { continue }
                findings.report(
                    .figure(.cumulativeAsAnnual(year: figure.year.value, from: from, to: to)),
                    at: document.place(figure.value.range),
                    labels: [Label(.otherFigure, at: document.place(total.range))])
            }
        })

    private static func example(annual: String) -> String {
        """
        measures:
          - id: solar
            title: Solar roofs
            field: energy-systems
            status: planned
            effects:
              - kind: reduction
                sector: electricity
                by_year:
                  2030: \(annual)
                total: 280 t CO2e
                from: 2024
                to: 2030
        """
    }
}
