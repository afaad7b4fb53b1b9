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
            for key in ["part_of", "depends_on"] {
                for cycle in ReferenceGraph(subject, key: key).cycles() {
                    findings.report(
                        .reference(.cycle(key: key, ids: cycle.ids)), at: cycle.places[0],
                        labels: zip(cycle.places, cycle.ids.dropFirst()).dropFirst().map { Label(.leadsTo($1), at: $0) }
                    )
                }
            }
        })
}

/// The measures, and to which others one key leads from each.
private struct ReferenceGraph {
    /// A way that ends where it began.
    struct Cycle {
        /// Ids on the way; the last is the first again.
        let ids: [String]
        /// The references that lead from one to the next.
        let places: [SourcePlace]
    }

    private struct Edge {
        let target: Int
        let place: SourcePlace
    }

    private let edges: [[Edge]]
    private let ids: [String]

    init(_ subject: ContractUnderCheck, key: String) {
        ids = subject.contract.measures.map(\.fullID)
        edges = subject.contract.measures.map { measure in
            let references = key == "part_of" ? [measure.measure.partOf].compactMap(\.self) : measure.measure.dependsOn
            let container = measure.containerID
            return references.compactMap { reference in
                subject.index.measure(reference.value, from: container)
                    .map { Edge(target: $0, place: measure.place(reference.range)) }
            }
        }
    }

    /// One cycle for each group of measures that lead to each other, found by a walk without recursion.
    func cycles() -> [Cycle] {
        var state = [UInt8](repeating: 0, count: edges.count)
        var cycles: [Cycle] = []
        for start in edges.indices where state[start] == 0 {
            var path: [(node: Int, next: Int)] = [(start, 0)]
            state[start] = 1
            while let (node, next) = path.last {
                guard next < edges[node].count else {
                    state[node] = 2
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let target = edges[node][next].target
                if state[target] == 1, let first = path.firstIndex(where: { $0.node == target }) {
                    cycles.append(cycle(path[first...].map { ($0.node, $0.next - 1) }))
                } else if state[target] == 0 {
                    state[target] = 1
                    path.append((target, 0))
                }
            }
        }
        return cycles
    }

    private func cycle(_ steps: [(node: Int, edge: Int)]) -> Cycle {
        let names = steps.map { ids[$0.node] }
        return Cycle(ids: names + [names[0]], places: steps.map { edges[$0.node][$0.edge].place })
    }
}
