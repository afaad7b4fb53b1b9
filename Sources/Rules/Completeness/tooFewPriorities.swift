import Aggregation
import ContractModel
import Diagnostics
import SourceText
import TemplateProfiles

extension Rule {
    /// Fewer strategic priorities than the template asks for.
    static let tooFewPriorities = Rule(
        .tooFewPriorities,
        triggering: [
            """
            === contract.yaml
            template: nzc-v3
            priorities:
              - id: ↓heat
                title: Heat transition
              - id: mobility
                title: Mobility
            """
        ],
        nonTriggering: [
            """
            === contract.yaml
            template: nzc-v3
            priorities:
              - id: heat
                title: Heat transition
              - id: mobility
                title: Mobility
              - id: waste
                title: Circular economy
            """
        ],
        contract: { subject, findings in
            // None at all is a module without content.
            let priorities = subject.contract.document.priorities
            guard let profile = subject.templates.profile, let first = priorities.first,
                priorities.count < profile.priorities
            else { return }
            findings.report(
                .completeness(.tooFewPriorities(priorities.count, minimum: profile.priorities)),
                at: SourcePlace(file: subject.contract.file, range: first.id.range))
        })
}
