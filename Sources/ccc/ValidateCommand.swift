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
            With --schema any YAML or JSON file is checked against any schema; nothing is ever fetched.
            """
    )

    @Argument(help: "Files, contract folders, or - for standard input.")
    var paths: [String] = []

    @Option(help: "Name shown for standard input.")
    var stdinFilename: String = "stdin.yaml"

    @Option(
        name: .customLong("schema"),
        help: ArgumentHelp(
            "Check any YAML or JSON files against this JSON Schema 2020-12, and nothing else. Repeatable: further "
                + "ones are what its references may lead to.", valueName: "file"))
    var schemas: [String] = []

    @Flag(help: "With --schema: check `format` too.")
    var assertFormats = false

    @OptionGroup var findingOptions: FindingOptions

    func run() async throws {
        let language = findingOptions.languageOptions.language
        let result: Workspace.CheckResult
        do {
            result = try await schemas.isEmpty ? check() : checkAgainstSchemas()
        } catch let failure as InputSelection.Failure {
            throw Complaint(failure, in: language)
        } catch let failure as SchemaFailure {
            throw Complaint(failure, in: language)
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

    private func checkAgainstSchemas() throws -> Workspace.CheckResult {
        let check = try SchemaCheck(schemas: schemas, assertsFormats: assertFormats)
        do throws(FileError) {
            let input = paths.contains("-") ? try standardInput() : nil
            return try check.check(paths.filter { $0 != "-" }, standardInput: input)
        } catch {
            throw InputSelection.Failure.file(error)
        }
    }

    func validate() throws {
        guard schemas.isEmpty || !paths.isEmpty else {
            throw ValidationError("name the files that --schema is for, or - for standard input")
        }
        guard !assertFormats || !schemas.isEmpty else {
            throw ValidationError("--assert-formats belongs to --schema")
        }
    }

    private func standardInput() throws(FileError) -> SourceFile {
        SourceFile(path: stdinFilename, bytes: try FileSystem.readStandardInput(limit: SourceFile.sizeLimit + 1))
    }
}
