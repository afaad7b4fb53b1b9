import Aggregation
import ContractModel
import Diagnostics
import SourceText
import TemplateProfiles

extension Rule {
    /// `template` names a profile that the tool does not have.
    static let unknownTemplate = Rule(
        .unknownTemplate,
        triggering: [
            """
            === contract.yaml
            template: ↓nzc-v5
            """
        ],
        nonTriggering: [
            """
            === contract.yaml
            template: nzc-v3
            """
        ],
        contract: { subject, findings in
            // A text that is no short name is a finding of the schema.
            guard let template = subject.contract.document.template, !subject.templates.ids.isEmpty,
                ReferenceCandidates.isReference(template.value),
                !subject.templates.ids.contains(template.value)
            else { return }
            let known = subject.templates.ids
            findings.report(
                .completeness(
                    .unknownTemplate(
                        template.value, suggestion: closestMatch(to: template.value, among: known), known: known)),
                at: SourcePlace(file: subject.contract.file, range: template.range))
        })
}
