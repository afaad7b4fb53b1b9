import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// A measure that still stands waits for one that was cancelled.
    static let dependsOnCancelled = Rule(
        .dependsOnCancelled,
        triggering: [
            """
            measures:
              - id: heat-pump
                title: River heat pump
                field: energy-systems
                status: cancelled
              - id: heat-network
                title: Heat network
                field: energy-systems
                status: planned
                depends_on:
                  - ↓heat-pump
            """
        ],
        nonTriggering: [
            """
            measures:
              - id: heat-pump
                title: River heat pump
                field: energy-systems
                status: cancelled
              - id: heat-network
                title: Heat network
                field: energy-systems
                status: cancelled
                depends_on:
                  - heat-pump
              - id: heat-plan
                title: Heat plan
                field: energy-systems
                status: completed
                depends_on:
                  - heat-pump
            """
        ],
        contract: { subject, findings in
            for measure in subject.contract.measures where measure.measure.status?.value.isOpen ?? false {
                let container = measure.containerID
                for reference in measure.measure.dependsOn {
                    guard let index = subject.index.measure(reference.value, from: container) else { continue }
                    let other = subject.contract.measures[index]
                    guard let status = other.measure.status, status.value == .cancelled else { continue }
                    findings.report(
                        .reference(.dependsOnCancelled(reference.value)), at: measure.place(reference.range),
                        labels: [Label(.cancelledHere, at: other.place(status.range))])
                }
            }
        })
}

extension MeasureStatus {
    /// Whether the measure is still to be carried out.
    fileprivate var isOpen: Bool {
        switch self {
        case .possible, .planned, .ongoing: true
        case .completed, .cancelled: false
        }
    }
}
