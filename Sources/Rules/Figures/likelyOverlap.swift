import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// Two measures that both count look like one, or like a whole and its part (domain rules R6 and R28).
    static let likelyOverlap = Rule(
        .likelyOverlap,
        triggering: [
            example(second: "↓solar-schools", title: "Solar roofs of the schools", more: ""),
            example(second: "↓panels", title: "Photovoltaics", more: ""),
        ],
        nonTriggering: [
            example(second: "solar-schools", title: "Solar roofs of the schools", more: "    part_of: solar\n"),
            example(second: "solar-schools", title: "Solar roofs, phase 2", more: "", effect: 500, cost: "1 M EUR"),
        ],
        contract: { subject, findings in
            for match in OverlapSearch(subject).matches {
                findings.report(
                    .figure(.likelyOverlap(match.first.fullID, match.second.fullID, match.likeness)),
                    at: match.second.place(match.second.measure.id.range),
                    labels: [Label(.otherMeasure, at: match.first.place(match.first.measure.id.range))])
            }
        })

    private static func example(
        second: String, title: String, more: String, effect: Int = 900, cost: String = "3 M EUR"
    ) -> String {
        """
        measures:
          - id: solar
            title: Solar roofs
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
