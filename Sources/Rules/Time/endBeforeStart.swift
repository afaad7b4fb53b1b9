import ContractModel
import Diagnostics
import Quantities

extension Rule {
    /// A measure, programme or deal ends before it starts.
    static let endBeforeStart = Rule(
        .endBeforeStart,
        triggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
                start: 2028-04
                end: ↓2027
            """
        ],
        nonTriggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
                start: 2027-04
                end: 2027
            """
        ],
        document: { document, findings in
            var periods = document.measures.map { ($0.start, $0.end) }
            if case .programmes(let programmes) = document.content {
                periods += programmes.programmes.map { ($0.start, $0.end) }
            }
            for case (let start?, let end?) in periods where end.value.isBefore(start.value) {
                findings.report(
                    .time(.endBeforeStart(start: start.value, end: end.value)), at: document.place(end.range),
                    labels: [Label(.startOfMeasure, at: document.place(start.range))])
            }
        })
}
