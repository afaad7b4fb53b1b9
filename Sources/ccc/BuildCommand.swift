import Aggregation
import ArgumentParser
import DiagnosticOutput
import Diagnostics
import Quantities
import Reports
import SourceText
import Workspace

/// `ccc build`.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "The whole contract: checks, merges, computes; writes contract.json, contract.md and contract.html.",
        discussion: "A contract with errors is not written, except as a draft with --draft."
    )

    @Argument(help: "The contract folder (default: the contract around or below the current folder).")
    var folder: String?

    @Option(name: [.customShort("o"), .long], help: "The folder to write to; it is made if it is not there.")
    var output: String

    @Flag(help: "Write in spite of errors: every page is marked as a draft and lists them.")
    var draft = false

    @OptionGroup var reportOptions: ReportCommandOptions
    @OptionGroup var findingOptions: FindingOptions

    func run() async throws {
        let language = findingOptions.languageOptions.language
        let renderer = try reportOptions.renderer(language)
        let loaded = try await LoadedContract(folder: folder, language: language)
        let hasErrors = loaded.findings.diagnostics.contains { $0.severity == .error }
        let isStopped = hasErrors && !draft
        if isStopped || !loaded.findings.diagnostics.isEmpty {
            Terminal.write(findingOptions.chosenFormat.render(loaded.findings, findingOptions.output))
        }
        guard !isStopped, let contract = loaded.contract else { throw ExitCode(ExitStatus.findings) }
        let lines = hasErrors ? loaded.lines(language) : nil
        let options = try reportOptions.options(for: contract, language, draft: lines)
        let files: [(name: String, text: String)] = [
            (
                "contract.json",
                loaded.consolidated(isDraft: hasErrors, isAnonymous: options.profile == .anonymised)
            ),
            ("contract.md", renderer.markdown(contract, options)),
            ("contract.html", renderer.html(contract, options)),
        ]
        try write(files, keeping: loaded.inputs, language)
        if findingOptions.isFailure(loaded.findings.diagnostics) { throw ExitCode(ExitStatus.findings) }
    }

    private func write(
        _ files: [(name: String, text: String)], keeping inputs: InputFiles, _ language: Language
    ) throws {
        do throws(FileError) {
            for file in files { try inputs.refuse(writing: Path.joined(output, file.name)) }
            try FileSystem.makeFolder(output)
            for file in files { try FileSystem.replace(Path.joined(output, file.name), with: Array(file.text.utf8)) }
        } catch {
            throw Complaint(error, in: language)
        }
        for file in files { Terminal.writeError(Path.joined(output, file.name)) }
    }
}
