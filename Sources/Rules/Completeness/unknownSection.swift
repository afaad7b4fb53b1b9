import Aggregation
import ContractModel
import Diagnostics
import SourceText
import TemplateProfiles

extension Rule {
    /// A section whose name is nearly that of one of the template's: its text would fill no module.
    ///
    /// Any other name is the city's own choice.
    static let unknownSection = Rule(
        .unknownSection,
        triggering: [example("↓inventory-asessment")],
        nonTriggering: [example("inventory-assessment"), example("word-of-the-mayor")],
        contract: { subject, findings in
            guard let profile = subject.templates.profile else { return }
            let known = Set(profile.sections)
            for section in subject.contract.document.sections where !known.contains(section.id.value) {
                guard let suggestion = closestMatch(to: section.id.value, among: known.sorted()) else { continue }
                findings.report(
                    .completeness(.unknownSection(section.id.value, suggestion: suggestion)),
                    at: subject.contract.place(section.id.range))
            }
        })

    private static func example(_ section: String) -> String {
        """
        === contract.yaml
        template: nzc-v3
        sections:
          \(section): The inventory follows the standard of the GPC.
        """
    }
}
