import Aggregation
import ContractModel
import Diagnostics
import SourceText
import TemplateProfiles

extension Rule {
    /// Modules of the template for which no file of the contract has anything.
    static let modulesWithoutContent = Rule(
        .modulesWithoutContent,
        triggering: [
            """
            === contract.yaml
            template: ↓↓↓nzc-v3
            """
        ],
        nonTriggering: [
            """
            === contract.yaml
            ccc: 1
            kind: contract
            id: city
            title: Contract
            city:
              name: City
              country: DE
            languages:
              - en
            """
        ],
        clearContract: { subject, findings in
            guard let template = subject.contract.document.template, let profile = subject.templates.profile else {
                return
            }
            for part in CompletenessScore(of: subject.contract, by: profile).parts {
                let empty = part.emptyModules
                guard !empty.isEmpty else { continue }
                let modules = empty.map { module in
                    CompletenessFact.Module(
                        number: module.number, title: module.title, section: module.section, weight: module.weight)
                }
                findings.report(
                    .completeness(
                        .modulesWithoutContent(
                            CompletenessFact.Part(title: part.part.title, weight: part.weight), modules: modules,
                            of: part.modules.count)),
                    at: SourcePlace(file: subject.contract.file, range: template.range))
            }
        })
}

extension TemplateModule {
    /// The first section whose text would stand in the module.
    fileprivate var section: String? {
        filling.sections.first ?? tables.lazy.compactMap(\.filling.sections.first).first
    }
}
