import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// Cost falls in a year before the measure starts or after it ends.
    static let costOutsidePeriod = Rule(
        .costOutsidePeriod,
        triggering: [example(first: 2024, figure: "↓1 M EUR"), example(first: 2029, figure: "↓1 M EUR", second: 2030)],
        nonTriggering: [example(first: 2025, figure: "1 M EUR"), example(first: 2024, figure: "0 EUR")],
        document: { document, findings in
            for measure in document.measures {
                // An end before the start is a finding of its own. Else the first year stands for those behind it.
                if let start = measure.start, let end = measure.end, end.value.isBefore(start.value) { continue }
                let steps = (measure.cost?.byYear ?? []).filter { !($0.value.figure?.number.isZero ?? true) }
                if let start = measure.start, let step = steps.first(where: { $0.year.value < start.value.year }) {
                    findings.report(
                        .time(.costBeforeStart(year: step.year.value, start: start.value)),
                        at: document.place(step.value.range),
                        labels: [Label(.startOfMeasure, at: document.place(start.range))])
                } else if let end = measure.end, let step = steps.first(where: { $0.year.value > end.value.year }) {
                    findings.report(
                        .time(.costAfterEnd(year: step.year.value, end: end.value)),
                        at: document.place(step.value.range),
                        labels: [Label(.endOfMeasure, at: document.place(end.range))])
                }
            }
        })

    private static func example(first: Int, figure: String, second: Int = 2026) -> String {
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
                \(second): 2 M EUR
        """
    }
}
