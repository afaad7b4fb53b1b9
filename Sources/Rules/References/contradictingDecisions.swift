import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// Decisions that keep a measure and drop it, or drop it twice.
    static let contradictingDecisions = Rule(
        .contradictingDecisions,
        triggering: [
            """
            === commitment.yaml
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
              - id: solar-roofs-schools
                title: Solar roofs of schools
                field: energy-systems
                status: planned
            === decisions.yaml
            ccc: 1
            kind: decisions
            decisions:
              - kind: same
                keep: party/solar-roofs
                drop:
                  - party/solar-roofs-schools
                reason: Handed in twice
                date: 2026-02-01
                by: Climate office
              - kind: same
                keep: party/solar-roofs-schools
                drop:
                  - ↓party/solar-roofs
                reason: Handed in twice
                date: 2026-02-02
                by: Climate office
            """
        ],
        nonTriggering: [
            """
            === commitment.yaml
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
              - id: solar-roofs-schools
                title: Solar roofs of schools
                field: energy-systems
                status: planned
            === decisions.yaml
            ccc: 1
            kind: decisions
            decisions:
              - kind: same
                keep: party/solar-roofs
                drop:
                  - party/solar-roofs-schools
                reason: Handed in twice
                date: 2026-02-01
                by: Climate office
            """
        ],
        contract: { subject, findings in
            var kept: [String: SourcePlace] = [:]
            var dropped: [String: SourcePlace] = [:]
            for decision in subject.contract.decisions {
                guard case .same(let keep, let drop) = decision.decision.kind else { continue }
                func place(_ reference: Sourced<String>) -> SourcePlace {
                    SourcePlace(file: decision.file, range: reference.range)
                }
                for reference in drop {
                    let earlier = kept[reference.value] ?? dropped[reference.value]
                    if let earlier {
                        findings.report(
                            .reference(.contradictingDecisions(reference.value)), at: place(reference),
                            labels: [Label(.firstStandsHere, at: earlier)])
                    }
                    dropped[reference.value] = place(reference)
                }
                kept[keep.value] = place(keep)
            }
        })
}
