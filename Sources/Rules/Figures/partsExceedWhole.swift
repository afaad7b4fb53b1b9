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
            for whole in contract.measures where !whole.parts.isEmpty && !isInCircle(whole, subject) {
                let parts = whole.parts.map { contract.measures[$0] }.filter {
                    !$0.isDropped && $0.measure.status?.value.counts ?? false
                }
                reportCost(whole, parts, contract, &findings)
                reportEffects(whole, parts, &findings)
            }
        })
}

/// Whether `part_of` leads back to it, which is a finding of its own.
private func isInCircle(_ whole: ContractMeasure, _ subject: ContractUnderCheck) -> Bool {
    var current = whole
    for _ in subject.contract.measures {
        let container = current.containerID
        guard let reference = current.measure.partOf,
            let next = subject.index.measure(reference.value, from: container)
        else { return false }
        current = subject.contract.measures[next]
        if current.fullID == whole.fullID { return true }
    }
    return true
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
    let addends = parts.filter { known($0)?.currency == cost.currency }
    let sum = addends.compactMap { known($0)?.amount }.sum()
    let margin = currencies.count > 1 ? cost.amount.percent(1) ?? .zero : .zero
    guard sum > cost.amount + margin else { return }
    let labels = addends.compactMap { part in
        part.measure.cost?.capex.map { Label(.addend, at: part.place($0.range)) }
    }
    findings.report(
        .figure(
            .partsExceedWhole(
                parts: sum, whole: cost.amount, unit: cost.currency.code, measure: whole.measure.id.value)),
        at: whole.place(range), labels: labels)
}

private func reportEffects(_ whole: ContractMeasure, _ parts: [ContractMeasure], _ findings: inout Findings) {
    for effect in whole.measure.effects where effect.kind.value.isOnEmissions {
        for figure in effect.byYear {
            guard let amount = figure.value.figure?.amount else { continue }
            let addends = parts.flatMap { part in
                part.measure.effects.filter { $0.kind.value == effect.kind.value }
                    .flatMap(\.byYear).filter { $0.year.value == figure.year.value }
                    .compactMap { value in value.value.figure.map { ($0.amount, part.place(value.value.range)) } }
            }
            // Several effects of one kind in the whole: compare their sum.
            let all = whole.measure.effects.filter { $0.kind.value == effect.kind.value }
                .flatMap(\.byYear).filter { $0.year.value == figure.year.value }
                .compactMap { $0.value.figure?.amount }.sum()
            let sum = addends.map(\.0).sum()
            guard sum > all, amount == all || effect.range == firstRange(of: effect.kind.value, in: whole) else {
                continue
            }
            findings.report(
                .figure(
                    .partsExceedWhole(parts: sum, whole: all, unit: "t CO2e/a", measure: whole.measure.id.value)),
                at: whole.place(figure.value.range), labels: addends.map { Label(.addend, at: $0.1) })
        }
    }
}

private func firstRange(of kind: EffectKind, in whole: ContractMeasure) -> ByteRange? {
    whole.measure.effects.first { $0.kind.value == kind }?.range
}
