import ContractModel
import Diagnostics

extension Rule {
    /// A measure that is only possible, and nobody says what it waits for.
    static let possibleWithoutMissing = Rule(
        .possibleWithoutMissing,
        triggering: [
            """
            measures:
              - id: heat-storage
                title: Heat storage
                field: energy-systems
                status: ↓possible
            """
        ],
        nonTriggering: [
            """
            measures:
              - id: heat-storage
                title: Heat storage
                field: energy-systems
                status: possible
                missing:
                  - space
              - id: heat-network
                title: Heat network
                field: energy-systems
                status: possible
                seeks: A partner who owns land near the river
            """
        ],
        document: { document, findings in
            for measure in document.measures where measure.missing.isEmpty && measure.seeks == nil {
                guard let status = measure.status, status.value == .possible else { continue }
                findings.report(
                    .completeness(.possibleWithoutMissing(measure.id.value)), at: document.place(status.range))
            }
        })
}
