import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// An effect is over before a year for which it has a figure.
    static let untilBeforeEffect = Rule(
        .untilBeforeEffect,
        triggering: [example(until: "↓2027-12"), example(until: "↓2029")],
        nonTriggering: [example(until: "2030")],
        document: { document, findings in
            for effect in document.measures.flatMap(\.effects) {
                guard let until = effect.until, let first = effect.figureAfterUntil else { continue }
                findings.report(
                    .time(.untilBeforeEffect(until: until.value, year: first.year.value)),
                    at: document.place(until.range),
                    labels: [Label(.firstFigure, at: document.place(first.value.range))])
            }
        })

    private static func example(until: String) -> String {
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
                  2028: 40 t CO2e/a
                  2030: 60 t CO2e/a
                until: \(until)
        """
    }
}
