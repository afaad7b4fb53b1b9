import Aggregation
import ArgumentParser
import ContractModel
import Quantities
package import Reports
import Workspace

extension ReportProfile: ExpressibleByArgument {}

/// How reports are made.
struct ReportCommandOptions: ParsableArguments {
    @Option(help: "For whom the report is: internal names contacts, anonymised shows parties by type.")
    var profile: ReportProfile = .public

    @Option(help: "A folder with templates that replace those of the program, such as html/report.mustache.")
    var templates: String?

    @Option(help: "The id of the target that the report is about (default: the contract's first).")
    var target: String?

    /// The choices for a contract.
    func options(for contract: Contract, _ language: Language, draft: [String]?) throws -> ReportOptions {
        var options = ReportOptions(language: language, profile: profile, draft: draft)
        options.generator = "ccc \(Version.current)"
        guard let target else { return options }
        let ids = contract.document.targets.map(\.id.value)
        guard let index = ids.firstIndex(of: target) else {
            throw Complaint(Self.unknownTarget(target, ids, language))
        }
        options.target = index
        return options
    }

    private static func unknownTarget(_ target: String, _ ids: [String], _ language: Language) -> String {
        let known = ids.joined(separator: ", ")
        return switch language {
        case .en: "the contract has no target `\(target)`; there are: \(known)"
        case .de: "der Vertrag hat kein Ziel `\(target)`; es gibt: \(known)"
        }
    }

    /// The renderer with its templates.
    func renderer(_ language: Language) throws -> ReportRenderer {
        do {
            return try ReportRenderer(templates: ReportTemplates.texts(replacedBy: templates))
        } catch let failure as ReportTemplates.Failure {
            throw Complaint(failure, in: language)
        } catch let error as TemplateError {
            throw Complaint(error, in: language)
        }
    }
}
