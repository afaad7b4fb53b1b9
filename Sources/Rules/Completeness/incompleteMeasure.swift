import Aggregation
import ContractModel
import Diagnostics
import SourceText
import TemplateProfiles

extension Rule {
    /// A measure whose effect is added, without what the template's sheet asks of each (template B-2.2).
    ///
    /// Measures of other plans are not the contract's to describe, and those of programmes need no owner. An indicator is
    /// asked for only where the contract works with indicators at all.
    static let incompleteMeasure = Rule(
        .incompleteMeasure,
        triggering: [
            """
            === contract.yaml
            template: nzc-v3
            === commitment.yaml
            measures:
              - id: ↓tram
                title: Tram
                field: mobility-transport
                status: planned
            """
        ],
        nonTriggering: [
            """
            === contract.yaml
            template: nzc-v3
            === commitment.yaml
            measures:
              - id: tram
                title: Tram
                field: mobility-transport
                status: planned
                effects:
                  - kind: reduction
                    by_year:
                      2030: not-estimated
                cost:
                  capex: pending
              - id: tram-line-2
                title: Second line of the tram
                field: mobility-transport
                status: planned
                part_of: tram
              - id: energy-advice
                title: Energy advice
                type: enabling
                field: energy-systems
                status: planned
            === programmes.yaml
            ccc: 1
            kind: programmes
            programmes:
              - id: national-plan
                title: National energy plan
                level: national
                type: plan
                counts_in: other-plans
                measures:
                  - id: grid
                    title: Renewable electricity
                    field: energy-systems
                    status: ongoing
            """
        ],
        contract: { subject, findings in
            guard subject.templates.profile != nil else { return }
            let contract = subject.contract
            let usesIndicators = contract.measures.contains { !$0.measure.indicators.isEmpty }
            for measure in contract.measures where measure.isCounted && measure.whole == nil {
                guard measure.measure.type == .mitigation, !measure.isOtherPlan else { continue }
                let missing = contract.missingElements(of: measure, usesIndicators: usesIndicators)
                guard !missing.isEmpty, contract.isClear(measure.place(measure.measure.range)) else { continue }
                findings.report(
                    .completeness(.incompleteMeasure(measure.measure.id.value, missing: missing)),
                    at: measure.place(measure.measure.id.range))
            }
        })
}

extension Contract {
    /// A whole takes the figures of its parts.
    fileprivate func missingElements(
        of measure: ContractMeasure, usesIndicators: Bool
    ) -> [CompletenessFact.Element] {
        let all = [measure] + measure.parts.map { measures[$0] }
        var missing: [CompletenessFact.Element] = []
        if !all.contains(where: { $0.measure.effects.contains { $0.kind.value.isOnEmissions } }) {
            missing.append(.effect)
        }
        if !all.contains(where: { $0.measure.cost != nil || $0.measure.npv != nil }) { missing.append(.cost) }
        if case .commitment = measure.container, measure.owner == nil { missing.append(.responsible) }
        if usesIndicators, !all.contains(where: { !$0.measure.indicators.isEmpty }) { missing.append(.indicator) }
        return missing
    }
}
