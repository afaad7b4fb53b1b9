import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// Two measures that both count look like one, or like a whole and its part.
    static let likelyOverlap = Rule(
        .likelyOverlap,
        triggering: [
            example(second: "↓solar-schools", title: "Solar roofs of the schools", more: ""),
            example(second: "↓panels", title: "Photovoltaics", more: ""),
            example(first: "Solardächer", second: "↓solar-schools", title: "Solardächer der Schulen", more: ""),
            example(
                first: "Photovoltaics on municipal and regional buildings", second: "↓panels",
                title: "Photovoltaics on roofs of municipal buildings", more: "", effect: 920, cost: "3.1 M EUR"),
        ],
        nonTriggering: [
            example(second: "solar-schools", title: "Solar roofs of the schools", more: "    part_of: solar\n"),
            example(second: "solar-schools", title: "Solar roofs, phase 2", more: "", effect: 500, cost: "1 M EUR"),
            // Halls and streets: two things of one kind.
            example(first: "Solar roof of hall A", second: "hall-b", title: "Solar roof of hall B", more: ""),
            example(first: "Neue Fenster Halle A", second: "halle-b", title: "Neue Fenster Halle B", more: ""),
            example(
                first: "Solardach Goethestraße", second: "schillerstrasse", title: "Solardach Schillerstraße", more: "",
                effect: 500),
        ],
        contract: { subject, findings in
            for match in OverlapSearch(subject).matches {
                findings.report(
                    .figure(.likelyOverlap(match.first.fullID, match.second.fullID, evidence: match.evidence)),
                    at: match.second.place(match.second.measure.id.range),
                    labels: [Label(.otherMeasure, at: match.first.place(match.first.measure.id.range))])
            }
        })

    private static func example(
        first: String = "Solar roofs", second: String, title: String, more: String, effect: Int = 900,
        cost: String = "3 M EUR"
    ) -> String {
        """
        measures:
          - id: solar
            title: \(first)
            field: energy-systems
            status: planned
            effects:
              - kind: reduction
                sector: electricity
                by_year:
                  2030: 900 t CO2e/a
            cost:
              capex: 3 M EUR
          - id: \(second)
            title: \(title)
            field: energy-systems
            status: planned
        \(more)    effects:
              - kind: reduction
                sector: electricity
                by_year:
                  2030: \(effect) t CO2e/a
            cost:
              capex: \(cost)
        """
    }
}
