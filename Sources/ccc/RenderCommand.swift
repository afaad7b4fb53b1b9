import Aggregation
import ArgumentParser
import DiagnosticOutput
import Diagnostics
import Quantities
import Reports
import SourceText
import Workspace

/// What a report is written as.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case html
    case markdown = "md"
}

/// `ccc render`.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "One report, from a contract folder or from a contract.json.",
        discussion: "Prints the report, or writes it with -o."
    )

    @Argument(help: "A contract folder, or a contract.json written by ccc build.")
    var source: String?

    @Option(help: "What the report is written as.")
    var to: ReportFormat = .html

    @Option(name: [.customShort("o"), .long], help: "The file to write to (default: standard output).")
    var output: String?

    @Flag(help: "Render in spite of errors: every page is marked as a draft and lists them.")
    var draft = false

    @OptionGroup var reportOptions: ReportCommandOptions
    @OptionGroup var findingOptions: FindingOptions

    func run() async throws {
        let language = findingOptions.languageOptions.language
        let renderer = try reportOptions.renderer(language)
        let (contract, lines, inputs) = try await load(language)
        let options = try reportOptions.options(for: contract, language, draft: lines)
        let text =
            switch to {
            case .html: renderer.html(contract, options)
            case .markdown: renderer.markdown(contract, options)
            }
        guard let output else {
            Terminal.write(text)
            return
        }
        do throws(FileError) {
            try inputs.refuse(writing: output)
            try FileSystem.replace(output, with: Array(text.utf8))
        } catch {
            throw Complaint(error, in: language)
        }
    }

    /// The contract, the findings that a draft must list, and the files that it was read from.
    private func load(_ language: Language) async throws -> (Contract, [String]?, InputFiles) {
        if let source, FileSystem.kind(of: source) != .folder, source.hasSuffix(".json") {
            do throws(Workspace.ConsolidatedFailure) {
                return (try Workspace().contract(consolidatedAt: source), nil, InputFiles(source))
            } catch {
                throw Complaint(error, in: language)
            }
        }
        let loaded = try await LoadedContract(folder: source, language: language)
        let hasErrors = loaded.findings.diagnostics.contains { $0.severity == .error }
        guard let contract = loaded.contract, draft || !hasErrors else {
            // The report goes to standard output, so what is wrong goes beside it.
            Terminal.writeError(findingOptions.chosenFormat.render(loaded.findings, findingOptions.output))
            throw ExitCode(ExitStatus.findings)
        }
        return (contract, hasErrors ? loaded.lines(language) : nil, loaded.inputs)
    }
}
