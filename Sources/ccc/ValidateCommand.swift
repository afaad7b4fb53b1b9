import ArgumentParser
import DiagnosticOutput
import Quantities
import SourceText
import Workspace

/// `ccc validate`.
struct ValidateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Is it correct? Checks files or a contract folder and shows every error at its place.",
        discussion: """
            With the name of a file the findings of that file are shown; the rest of its contract is read to look
            references up. Without a path: the contract around or below the current folder.
            """
    )

    @Argument(help: "Files, contract folders, or - for standard input.")
    var paths: [String] = []

    @Option(help: "Name shown for standard input.")
    var stdinFilename: String = "stdin.yaml"

    @OptionGroup var findingOptions: FindingOptions

    func run() async throws {
        let language = findingOptions.languageOptions.language
        let result: Workspace.CheckResult
        do throws(InputSelection.Failure) {
            result = try await check()
        } catch {
            throw Complaint(error, in: language)
        }
        var notes: [Note] = []
        if result.isWithoutContract { notes.append(.crossFileChecksSkipped) }
        if result.foreignFiles > 0 { notes.append(.filesNotOurs(result.foreignFiles)) }
        let findings = Findings(
            result.diagnostics, in: result.files, checkedFiles: result.shownFiles, notes: notes)
        Terminal.write(findingOptions.format.render(findings, findingOptions.output))
        if findingOptions.isFailure(result.diagnostics) { throw ExitCode(ExitStatus.findings) }
    }

    private func check() async throws(InputSelection.Failure) -> Workspace.CheckResult {
        let readsInput = paths.contains("-")
        let named = paths.filter { $0 != "-" }
        let selection = readsInput && named.isEmpty ? InputSelection() : try InputSelection(paths: named)
        do throws(FileError) {
            let input = readsInput ? try standardInput() : nil
            return try await Workspace().check(selection, standardInput: input)
        } catch {
            throw .file(error)
        }
    }

    private func standardInput() throws(FileError) -> SourceFile {
        SourceFile(path: stdinFilename, bytes: try FileSystem.readStandardInput(limit: SourceFile.sizeLimit + 1))
    }
}
