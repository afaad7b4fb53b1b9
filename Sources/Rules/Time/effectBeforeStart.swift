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
        contract: { subject, findings in
            let asOf = subject.contract.document.asOf?.value
            for measure in subject.contract.measures {
                // A start that does not fit the status is a finding of its own.
                if let asOf, let start = measure.measure.start, measure.measure.status?.value.hasBegun ?? false,
                    asOf.isBefore(start.value)
                {
                    continue
                }
                report(measure.measure, in: measure.file, &findings)
            }
        },
        loneDocument: { document, findings in
            for measure in document.measures { report(measure, in: document.file, &findings) }
        })

    /// The first year of a measure stands for the others.
    private static func report(_ measure: Measure, in file: FileID, _ findings: inout Findings) {
        guard let start = measure.start,
            let figure = measure.effects.flatMap(\.byYear).first(where: {
                $0.year.value < start.value.year && !($0.value.figure?.number.isZero ?? true)
            })
        else { return }
        findings.report(
            .time(.effectBeforeStart(year: figure.year.value, start: start.value)),
            at: SourcePlace(file: file, range: figure.value.range),
            labels: [Label(.startOfMeasure, at: SourcePlace(file: file, range: start.range))])
    }

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

extension MeasureStatus {
    /// Whether a measure with it has started.
    fileprivate var hasBegun: Bool { self == .ongoing || self == .completed }
}
