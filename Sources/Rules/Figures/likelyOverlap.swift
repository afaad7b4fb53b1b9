import Aggregation
import ContractModel
import Diagnostics
import Quantities
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
            let contract = subject.contract
            var buckets: [String: [MeasureProfile]] = [:]
            for (index, measure) in contract.measures.enumerated() where canOverlap(measure) {
                let profile = MeasureProfile(measure, index, language: contract.mainLanguage)
                for key in keys(of: profile) { buckets[key, default: []].append(profile) }
            }
            // One finding for each measure, however many others it resembles.
            var reported: Set<Int> = []
            for (_, profiles) in buckets.sorted(by: { $0.key < $1.key }) {
                for (position, second) in profiles.enumerated() where !reported.contains(second.index) {
                    for first in profiles[..<position] where !areRelated(first, second, subject) {
                        guard let likeness = first.likeness(to: second) else { continue }
                        report(first.measure, second.measure, likeness, &findings)
                        reported.insert(second.index)
                        break
                    }
                }
            }
        })

    private static func report(
        _ first: ContractMeasure, _ second: ContractMeasure, _ likeness: FigureFact.Likeness,
        _ findings: inout Findings
    ) {
        findings.report(
            .figure(.likelyOverlap(first.fullID, second.fullID, likeness)),
            at: second.place(second.measure.id.range),
            labels: [Label(.otherMeasure, at: first.place(first.measure.id.range))])
    }

    /// Whether its figures are added, now or when its party has signed.
    private static func canOverlap(_ measure: ContractMeasure) -> Bool {
        guard measure.whole == nil, measure.parts.isEmpty else { return false }
        switch measure.counting {
        case .counted, .shown(.announced): return true
        case .shown: return false
        }
    }

    /// Only measures that share a party, a place or an amount can overlap: the others are not compared.
    private static func keys(of profile: MeasureProfile) -> [String] {
        profile.sectors.flatMap { sector in
            profile.parties.map { "\(sector) party \($0)" }
                + [
                    profile.location.map { "\(sector) place \($0)" },
                    profile.effect.map { "\(sector) effect \($0.normalized)" },
                    profile.cost.map { "\(sector) cost \($0.amount.normalized) \($0.currency.code)" },
                ].compactMap(\.self)
        }
    }

    /// Whether the author says how the two hang together.
    private static func areRelated(
        _ first: MeasureProfile, _ second: MeasureProfile, _ subject: ContractUnderCheck
    ) -> Bool {
        func depends(_ one: ContractMeasure, on other: ContractMeasure) -> Bool {
            let container = String(one.fullID.prefix { $0 != "/" })
            return one.measure.dependsOn.contains { reference in
                subject.index.measure(reference.value, from: container).map {
                    subject.contract.measures[$0].fullID == other.fullID
                } ?? false
            }
        }
        return depends(first.measure, on: second.measure) || depends(second.measure, on: first.measure)
    }

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
