import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// `part_of` or `depends_on` that leads back to the measure it started from.
    static let circularReference = Rule(
        .circularReference,
        triggering: [
            """
            measures:
              - id: heat-network
                title: Heat network
                field: energy-systems
                status: planned
                part_of: ↓heat-plan
              - id: heat-plan
                title: Heat plan
                field: energy-systems
                status: planned
                part_of: heat-network
            """,
            """
            measures:
              - id: heat-network
                title: Heat network
                field: energy-systems
                status: planned
                part_of: ↓heat-plan
                cost:
                  capex: 10 M EUR
              - id: heat-plan
                title: Heat plan
                field: energy-systems
                status: planned
                part_of: heat-network
                cost:
                  capex: 7 M EUR
            """,
            """
            measures:
              - id: heat-network
                title: Heat network
                field: energy-systems
                status: planned
                depends_on:
                  - ↓heat-network
            """,
            """
            measures:
              - id: heat-network
                title: Heat network
                field: energy-systems
                status: planned
                depends_on:
                  - ↓heat-plan
              - id: heat-plan
                title: Heat plan
                field: energy-systems
                status: planned
                depends_on:
                  - heat-survey
                  - heat-network
              - id: heat-survey
                title: Heat survey
                field: energy-systems
                status: planned
                depends_on:
                  - heat-network
            """,
        ],
        nonTriggering: [
            """
            measures:
              - id: heat-network
                title: Heat network
                field: energy-systems
                status: planned
                part_of: heat-plan
                depends_on:
                  - heat-plan
              - id: heat-plan
                title: Heat plan
                field: energy-systems
                status: planned
            """
        ],
        contract: { subject, findings in
            report("part_of", ReferenceGraph(subject) { [$0.partOf].compactMap(\.self) }, &findings)
            report("depends_on", ReferenceGraph(subject) { $0.dependsOn }, &findings)
        })

    /// One finding for each group of measures that lead to each other: the shortest way round.
    private static func report(_ key: String, _ graph: ReferenceGraph, _ findings: inout Findings) {
        for circle in graph.circles() {
            let cycle = graph.shortestCycle(in: circle)
            findings.report(
                .reference(.cycle(key: key, ids: cycle.ids)), at: cycle.places[0],
                labels: zip(cycle.places, cycle.ids.dropFirst()).dropFirst().map { Label(.leadsTo($1), at: $0) })
        }
    }
}
