import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// One id names two commitments, programmes, inventories or measures.
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
            """
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
            let kinds: [(ReferenceFact.Subject, [String: [ContractIndex.Definition]])] = [
                (.commitment, index.containers.filter { index.programmes[$0.key] == nil }),
                (.programme, index.containers.filter { index.programmes[$0.key] != nil }),
                (.inventory, index.inventories), (.measure, index.measures),
            ]
            for (subject, definitions) in kinds {
                for (id, places) in definitions where places.count > 1 {
                    let sorted = places.map(\.place).sorted()
                    for place in sorted.dropFirst() where place != sorted[0] {
                        findings.report(
                            .reference(.duplicateID(id, subject)), at: place,
                            labels: [Label(.firstStandsHere, at: sorted[0])])
                    }
                }
            }
        })
}
