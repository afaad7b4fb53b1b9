import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The parts of a measure add up to more than the measure itself: effect of one year, or cost.
    static let partsExceedWhole = Rule(
        .partsExceedWhole,
        triggering: [
            """
            measures:
              - id: renovation
                title: Renovation of all schools
                field: built-environment
                status: planned
                cost:
                  capex: ↓10 M EUR
              - id: school-north
                title: Renovation of the northern school
                field: built-environment
                status: planned
                part_of: renovation
                cost:
                  capex: 7 M EUR
              - id: school-south
                title: Renovation of the southern school
                field: built-environment
                status: planned
                part_of: renovation
                cost:
                  capex: 4 M EUR
            """
        ],
        nonTriggering: [
            """
            measures:
              - id: renovation
                title: Renovation of all schools
                field: built-environment
                status: planned
                cost:
                  capex: 10 M EUR
              - id: school-north
                title: Renovation of the northern school
                field: built-environment
                status: planned
                part_of: renovation
                cost:
                  capex: 7 M EUR
            """,
            """
            === commitment.yaml
            measures:
              - id: renovation
                title: Renovation of all schools
                field: built-environment
                status: planned
                cost:
                  capex: 10 M EUR
              - id: school-north
                title: Renovation of the northern school
                field: built-environment
                status: planned
                part_of: renovation
                cost:
                  capex: 7 M EUR
              - id: gym-north
                title: Insulation of gymnasium and classrooms
                field: built-environment
                status: planned
                part_of: renovation
                cost:
                  capex: 7.5 M EUR
            === decisions.yaml
            ccc: 1
            kind: decisions
            decisions:
              - kind: same
                keep: party/school-north
                drop:
                  - party/gym-north
                reason: Handed in twice
                date: 2026-02-01
                by: Climate office
            """,
        ],
        contract: { subject, findings in
            let contract = subject.contract
            // What goes round in a circle is a finding of its own.
            let circles = Set(ReferenceGraph(subject) { [$0.partOf].compactMap(\.self) }.circles().joined())
            for (index, whole) in contract.measures.enumerated() where !whole.parts.isEmpty && !circles.contains(index)
            {
                let parts = whole.parts.map { contract.measures[$0] }.filter {
                    !$0.isDropped && $0.measure.status?.value.counts ?? false
                }
                reportCost(whole, parts, contract, &findings)
                reportEffects(whole, parts, &findings)
            }
        })
}

extension ContractMeasure {
    /// Whether a decision keeps another measure instead.
    fileprivate var isDropped: Bool {
        if case .shown(.duplicateOf) = counting { true } else { false }
    }
}

private func reportCost(
    _ whole: ContractMeasure, _ parts: [ContractMeasure], _ contract: Contract, _ findings: inout Findings
) {
    let currencies = Set(([whole] + parts).compactMap { $0.measure.knownCost?.currency })
    // What is in several currencies is compared in the contract's, with one per cent for the day of the rate.
    func known(_ measure: ContractMeasure) -> Money? {
        currencies.count > 1
            ? MoneyUnderCheck(measure, in: contract).measure.knownCost : measure.measure.knownCost
    }
    guard let cost = known(whole), let range = whole.measure.cost?.capex?.range else { return }
    let addends = parts.compactMap { part in
        known(part).flatMap { $0.currency == cost.currency ? (part: part, amount: $0.amount) : nil }
    }
    let sum = addends.map(\.amount).sum()
    let margin = currencies.count > 1 ? cost.amount.percent(1) ?? .zero : .zero
    guard sum > cost.amount + margin else { return }
    let labels = addends.compactMap { addend in
        addend.part.measure.cost?.capex.map { Label(.addend, at: addend.part.place($0.range)) }
    }
    findings.report(
        .figure(
            .partsExceedWhole(
                parts: sum, whole: cost.amount, unit: cost.currency.code, measure: whole.measure.id.value)),
        at: whole.place(range), labels: labels)
}

private func reportEffects(_ whole: ContractMeasure, _ parts: [ContractMeasure], _ findings: inout Findings) {
    for kind in EffectKind.allCases where kind.isOnEmissions {
        let inside = figures(of: kind, in: parts)
        guard !inside.isEmpty else { continue }
        // Several effects of one kind in the whole: compare their sum.
        for (year, own) in figures(of: kind, in: [whole]).sorted(by: { $0.key < $1.key }) {
            let addends = inside[year] ?? []
            let sum = addends.map(\.amount).sum()
            let all = own.map(\.amount).sum()
            guard sum > all else { continue }
            findings.report(
                .figure(
                    .partsExceedWhole(parts: sum, whole: all, unit: "t CO2e/a", measure: whole.measure.id.value)),
                at: own[0].place, labels: addends.map { Label(.addend, at: $0.place) })
        }
    }
}

/// Annual figures of one kind, by year.
private func figures(
    of kind: EffectKind, in measures: [ContractMeasure]
) -> [Int: [(amount: Decimal, place: SourcePlace)]] {
    var result: [Int: [(amount: Decimal, place: SourcePlace)]] = [:]
    for measure in measures {
        for figure in measure.measure.effects.filter({ $0.kind.value == kind }).flatMap(\.byYear) {
            guard let amount = figure.value.figure?.amount else { continue }
            result[figure.year.value, default: []].append((amount, measure.place(figure.value.range)))
        }
    }
    return result
}
