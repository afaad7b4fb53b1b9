import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// Decisions that keep a measure and drop it, drop it twice, or give it another whole than its file does.
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
            """,
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
              - id: solar-roofs-gyms
                title: Solar roofs of gymnasiums
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
                keep: ↓party/solar-roofs-schools
                drop:
                  - party/solar-roofs-gyms
                reason: Handed in twice
                date: 2026-02-02
                by: Climate office
            """,
            """
            === commitment.yaml
            measures:
              - id: heat-plan
                title: Heat plan
                field: energy-systems
                status: planned
              - id: solar-plan
                title: Solar plan
                field: energy-systems
                status: planned
              - id: boiler
                title: Boiler of the swimming pool
                field: energy-systems
                status: planned
                part_of: heat-plan
            === decisions.yaml
            ccc: 1
            kind: decisions
            decisions:
              - kind: part-of
                whole: party/solar-plan
                parts:
                  - ↓party/boiler
                reason: It is heated by the sun
                date: 2026-02-02
                by: Climate office
            """,
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
            reportDropped(subject.contract, &findings)
            reportWholes(subject, &findings)
        })
}

/// Decisions stand in the order of their places: the later of two is where the contradiction is reported, once.
private func reportDropped(_ contract: Contract, _ findings: inout Findings) {
    var kept: [String: SourcePlace] = [:]
    var dropped: [String: SourcePlace] = [:]
    for decision in contract.decisions {
        guard case .same(let keep, let drop) = decision.decision.kind else { continue }
        func report(_ reference: Sourced<String>, after earlier: SourcePlace) {
            findings.report(
                .reference(.contradictingDecisions(reference.value)), at: decision.place(of: reference),
                labels: [Label(.firstStandsHere, at: earlier)])
        }
        let earlierDrop = kept[keep.value] == nil ? dropped[keep.value] : nil
        var isContradiction = false
        for reference in drop {
            if let earlier = kept[reference.value] ?? dropped[reference.value] {
                report(reference, after: earlier)
                isContradiction = true
            }
            dropped[reference.value] = decision.place(of: reference)
        }
        if !isContradiction, let earlierDrop { report(keep, after: earlierDrop) }
        kept[keep.value] = decision.place(of: keep)
    }
}

private func reportWholes(_ subject: ContractUnderCheck, _ findings: inout Findings) {
    let measures = subject.contract.measures
    var wholes: [Int: (whole: Int, place: SourcePlace)] = [:]
    for (position, measure) in measures.enumerated() {
        let container = measure.containerID
        guard let own = measure.measure.partOf, let whole = subject.index.measure(own.value, from: container) else {
            continue
        }
        wholes[position] = (whole, measure.place(own.range))
    }
    for decision in subject.contract.decisions {
        guard case .partOf(let whole, let parts) = decision.decision.kind,
            let decided = subject.index.measure(whole.value, from: nil)
        else { continue }
        for reference in parts {
            guard let part = subject.index.measure(reference.value, from: nil) else { continue }
            let place = decision.place(of: reference)
            if let earlier = wholes[part], earlier.whole != decided {
                let written = measures[earlier.whole].fullID
                findings.report(
                    .reference(.contradictingWhole(reference.value, decided: whole.value, written: written)),
                    at: place, labels: [Label(.firstStandsHere, at: earlier.place)])
            } else {
                wholes[part] = (decided, place)
            }
        }
    }
}

extension ContractDecision {
    /// The place of a reference in it.
    fileprivate func place(of reference: Sourced<String>) -> SourcePlace {
        SourcePlace(file: file, range: reference.range)
    }
}
