import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// Cost falls in a year before the measure starts or after it ends.
    static let costOutsidePeriod = Rule(
        .costOutsidePeriod,
        triggering: [example(first: 2024, figure: "↓1 M EUR"), example(first: 2029, figure: "↓1 M EUR")],
        nonTriggering: [example(first: 2025, figure: "1 M EUR"), example(first: 2024, figure: "0 EUR")],
        document: { document, findings in
            for measure in document.measures {
                for step in measure.cost?.byYear ?? [] where !(step.value.figure?.number.isZero ?? true) {
                    if let start = measure.start, step.year.value < start.value.year {
                        findings.report(
                            .time(.costBeforeStart(year: step.year.value, start: start.value)),
                            at: document.place(step.value.range),
                            labels: [Label(.startOfMeasure, at: document.place(start.range))])
                    } else if let end = measure.end, step.year.value > end.value.year {
                        findings.report(
                            .time(.costAfterEnd(year: step.year.value, end: end.value)),
                            at: document.place(step.value.range),
                            labels: [Label(.endOfMeasure, at: document.place(end.range))])
                    }
                }
            }
        })

    private static func example(first: Int, figure: String) -> String {
        """
        measures:
          - id: solar
            title: Solar roofs
            field: energy-systems
            status: planned
            start: 2025
            end: 2027-06
            cost:
              by_year:
                \(first): \(figure)
                2026: 2 M EUR
        """
    }
}
