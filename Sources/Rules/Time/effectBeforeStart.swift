import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// An effect is stated for a year before the measure starts.
    static let effectBeforeStart = Rule(
        .effectBeforeStart,
        triggering: [example(year: 2027, figure: "↓40 t CO2e/a")],
        nonTriggering: [example(year: 2028, figure: "40 t CO2e/a"), example(year: 2027, figure: "0 t CO2e/a")],
        document: { document, findings in
            for measure in document.measures {
                guard let start = measure.start else { continue }
                for effect in measure.effects {
                    // One finding for each effect: the first year stands for those behind it.
                    guard
                        let figure = effect.byYear.first(where: {
                            $0.year.value < start.value.year && !($0.value.figure?.number.isZero ?? true)
                        })
                    else { continue }
                    findings.report(
                        .time(.effectBeforeStart(year: figure.year.value, start: start.value)),
                        at: document.place(figure.value.range),
                        labels: [Label(.startOfMeasure, at: document.place(start.range))])
                }
            }
        })

    private static func example(year: Int, figure: String) -> String {
        """
        measures:
          - id: solar
            title: Solar roofs
            field: energy-systems
            status: planned
            start: 2028-04
            effects:
              - kind: reduction
                sector: electricity
                by_year:
                  \(year): \(figure)
                  2030: 60 t CO2e/a
        """
    }
}
