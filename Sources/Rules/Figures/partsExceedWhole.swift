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
    func comparable(_ measure: ContractMeasure) -> Measure {
        currencies.count > 1 ? MoneyUnderCheck(measure, in: contract).measure : measure.measure
    }
    let own = comparable(whole)
    guard let cost = own.knownCost, let range = whole.measure.cost?.capex?.range else { return }
    let addends = parts.filter { comparable($0).knownCost?.currency == cost.currency }
    let sum = addends.map { comparable($0).printedCost }.sum()
    let margin = currencies.count > 1 ? cost.amount.percent(1) ?? .zero : .zero
    guard sum.exceeds(own.printedCost, margin: margin) else { return }
    let labels = addends.compactMap { part in
        part.measure.cost?.capex.map { Label(.addend, at: part.place($0.range)) }
    }
    findings.report(
        .figure(
            .partsExceedWhole(
                parts: sum.amount, whole: cost.amount, unit: cost.currency.code, measure: whole.measure.id.value)),
        at: whole.place(range), labels: labels)
}

private func reportEffects(_ whole: ContractMeasure, _ parts: [ContractMeasure], _ findings: inout Findings) {
    for kind in EffectKind.allCases where kind.isOnEmissions {
        let own = whole.measure.effects.filter { $0.kind.value == kind }
        for year in Set(own.flatMap(\.byYear).map(\.year.value)).sorted() {
            // Several effects of one kind in the whole: compare their sum.
            let figures = own.compactMap { $0.figure(in: year) }
            let known = figures.compactMap(\.value.figure)
            guard known.count == figures.count,
                let place = figures.first(where: { $0.year.value == year })?.value.range
            else { continue }
            let addends = parts.flatMap { part in
                part.measure.effects.filter { $0.kind.value == kind }.compactMap { $0.figure(in: year)?.value }
                    .compactMap { value in value.figure.map { (figure: $0, place: part.place(value.range)) } }
            }
            let (sum, all) = (PrintedSum(addends.map(\.figure)), PrintedSum(known))
            guard sum.exceeds(all) else { continue }
            findings.report(
                .figure(
                    .partsExceedWhole(
                        parts: sum.amount, whole: all.amount, unit: "t CO2e/a", measure: whole.measure.id.value)),
                at: whole.place(place), labels: addends.map { Label(.addend, at: $0.place) })
        }
    }
}

extension Effect {
    /// What holds in a year: its figure, else that of the latest year before, unless the effect is over by then.
    fileprivate func figure(in year: Int) -> YearFigure? {
        if let until, until.value.year < year { return nil }
        return byYear.filter { $0.year.value <= year }.max { $0.year.value < $1.year.value }
    }
}
