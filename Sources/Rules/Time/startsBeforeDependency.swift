import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// A measure starts before another ends on which it depends.
    static let startsBeforeDependency = Rule(
        .startsBeforeDependency,
        triggering: [example(start: "↓2026")],
        nonTriggering: [example(start: "2027-07")],
        contract: { subject, findings in
            for measure in subject.contract.measures {
                guard let start = measure.measure.start else { continue }
                let container = measure.containerID
                for reference in measure.measure.dependsOn {
                    guard let index = subject.index.measure(reference.value, from: container) else { continue }
                    let other = subject.contract.measures[index]
                    guard let end = other.measure.end, start.value.isBefore(end.value) else { continue }
                    findings.report(
                        .time(
                            .startsBeforeDependency(
                                start: start.value, dependency: reference.value, end: end.value)),
                        at: measure.place(start.range), labels: [Label(.endOfMeasure, at: other.place(end.range))])
                }
            }
        })

    private static func example(start: String) -> String {
        """
        measures:
          - id: network
            title: Heat network
            field: energy-systems
            status: planned
            start: 2025
            end: 2027-06
          - id: connections
            title: Connections of houses
            field: energy-systems
            status: planned
            start: \(start)
            depends_on:
              - network
        """
    }
}
