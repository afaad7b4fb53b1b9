import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// One id names two commitments, programmes, inventories, measures, targets, priorities or levels.
    static let duplicateID = Rule(
        .duplicateID,
        triggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
              - id: ↓solar-roofs
                title: Solar roofs of schools
                field: energy-systems
                status: planned
            """,
            """
            === contract.yaml
            levels:
              - id: premium
                title: Premium
              - id: ↓premium
                title: Premium partner
            priorities:
              - id: heat
                title: Heat
              - id: ↓heat
                title: Heat transition
            """,
            """
            === a.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: party
              name: Party
              type: company
            signature:
              status: signed
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
            === b.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: ↓party
              name: Party
              type: company
            signature:
              status: signed
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
            """,
        ],
        nonTriggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
              - id: solar-roofs-schools
                title: Solar roofs of schools
                field: energy-systems
                status: planned
            """
        ],
        contract: { subject, findings in
            let index = subject.index
            reportOwnIDs(of: subject.contract, in: &findings)
            let kinds: [(ReferenceFact.Subject, [String: [ContractIndex.Definition]])] = [
                (.commitment, index.containers.filter { index.programmes[$0.key] == nil }),
                (.programme, index.containers.filter { index.programmes[$0.key] != nil }),
                (.inventory, index.inventories), (.measure, index.measures),
            ]
            let copied = copiedMeasures(subject)
            for (subject, definitions) in kinds {
                for (id, places) in definitions where places.count > 1 {
                    let sorted = places.map(\.place).sorted()
                    for place in sorted.dropFirst() where place != sorted[0] && !copied.contains(place) {
                        findings.report(
                            .reference(.duplicateID(id, subject)), at: place,
                            labels: [Label(.firstStandsHere, at: sorted[0])])
                    }
                }
            }
        })
}

/// Measures whose namesakes all stand in other files: there the id of the whole commitment is the mistake.
private func copiedMeasures(_ subject: ContractUnderCheck) -> Set<SourcePlace> {
    var copied: Set<SourcePlace> = []
    for definitions in subject.index.measures.values where definitions.count > 1 {
        let sorted = definitions.sorted { $0.place < $1.place }
        var containers: Set<ContractMeasure.Container> = []
        for definition in sorted where containers.insert(subject.contract.measures[definition.index].container).inserted
        {
            copied.insert(definition.place)
        }
    }
    return copied
}

/// Targets, priorities and levels are named in `contract.yaml` alone.
private func reportOwnIDs(of contract: Contract, in findings: inout Findings) {
    let document = contract.document
    let kinds: [(ReferenceFact.Subject, [Sourced<String>])] = [
        (.target, document.targets.map(\.id)), (.priority, document.priorities.map(\.id)),
        (.level, document.levels.map(\.id)),
    ]
    for (subject, ids) in kinds {
        var first: [String: SourcePlace] = [:]
        for id in ids {
            let place = SourcePlace(file: contract.file, range: id.range)
            if let earlier = first[id.value] {
                findings.report(
                    .reference(.duplicateID(id.value, subject)), at: place,
                    labels: [Label(.firstStandsHere, at: earlier)])
            } else {
                first[id.value] = place
            }
        }
    }
}
