import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// A decision keeps a measure whose figures do not count, and drops one whose figures would.
    static let keptMeasureNotCounted = Rule(
        .keptMeasureNotCounted,
        triggering: [
            example(keep: "↓party/solar-roofs", status: "cancelled"),
            example(keep: "↓party/solar-roofs", status: "planned\n    part_of: school-roofs"),
            example(keep: "↓bakery/oven-heat", status: "planned"),
        ],
        nonTriggering: [example(keep: "party/solar-roofs", status: "planned")],
        contract: { subject, findings in
            let contract = subject.contract
            for decision in contract.decisions {
                guard case .same(let keep, let drop) = decision.decision.kind,
                    let kept = subject.index.measure(keep.value, from: nil)
                else { continue }
                let dropped = drop.compactMap { subject.index.measure($0.value, from: nil) }
                guard let lost = dropped.first(where: { contract.obstacle(of: $0) == nil && $0 != kept }),
                    let obstacle = contract.obstacle(of: kept, dropping: dropped)
                else { continue }
                findings.report(
                    .reference(
                        .keptMeasureNotCounted(keep.value, dropped: contract.measures[lost].fullID, obstacle.reason)),
                    at: SourcePlace(file: decision.file, range: keep.range),
                    labels: obstacle.label.map { [$0] } ?? [])
            }
        })

    private static func example(keep: String, status: String) -> String {
        """
        === bakery.yaml
        ccc: 1
        kind: commitment
        stakeholder:
          id: bakery
          name: Bakery
          type: company
        signature:
          status: requested
        measures:
          - id: oven-heat
            title: Heat of the oven
            field: energy-systems
            status: planned
        === commitment.yaml
        measures:
          - id: solar-roofs
            title: Solar cells everywhere
            field: energy-systems
            status: \(status)
          - id: school-roofs
            title: Modules above classrooms
            field: energy-systems
            status: planned
        === decisions.yaml
        ccc: 1
        kind: decisions
        decisions:
          - kind: same
            keep: \(keep)
            drop:
              - party/school-roofs
            reason: Handed in twice
            date: 2026-02-01
            by: Climate office
        """
    }
}

extension Contract {
    fileprivate typealias Obstacle = (reason: ReferenceFact.Obstacle, label: Label?)

    /// Why the figures of a measure are not added, were no decision made; nil when they are.
    fileprivate func obstacle(of index: Int, dropping dropped: [Int] = []) -> Obstacle? {
        let measure = measures[index]
        if let status = measure.measure.status, !status.value.counts {
            return (.status, Label(.statusHere, at: measure.place(status.range)))
        }
        switch measure.container {
        case .commitment(let position) where !commitments[position].isSigned:
            let document = commitments[position].document
            let range = document.signature?.status?.range ?? document.stakeholder?.id.range
            return (.signature, range.map { Label(.notSigned, at: measure.place($0)) })
        case .programme(let position):
            let countsIn = programmes[position].programme.countsIn?.value ?? .nothing
            if countsIn != .plan, countsIn != .otherPlans { return (.programme, nil) }
        case .commitment:
            break
        }
        // `MergedDocuments` leaves no circles.
        var whole = measure.whole
        while let current = whole {
            if dropped.contains(current) {
                let id = measures[current].measure.id
                return (.partOfDropped, Label(.wholeMeasure, at: measures[current].place(id.range)))
            }
            whole = measures[current].whole
        }
        return nil
    }
}
