import ArgumentParser
import DiagnosticOutput
import Diagnostics
import SourceText
import Workspace

/// `ccc lint`.
struct LintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Is it good? Shows what validate shows, and advice; --fix repairs what has one right repair.",
        discussion: """
            A repair changes nothing but the values that it is for, and keeps comments, quotation marks and line ends.
            Severities, ignored rules and excluded files stand in .ccc.yaml beside contract.yaml. A comment
            # ccc: ignore CCC601 -- reason accepts a finding on its line, or on the line below.
            """
    )

    @OptionGroup var checkOptions: CheckOptions

    @Flag(help: "Repair the files, then show what remains.")
    var fix = false

    @Flag(help: "Show what --fix would change as a unified diff, and write nothing.")
    var diff = false

    @Flag(help: "Write the findings of today to the baseline: from then on only others are shown.")
    var updateBaseline = false

    func validate() throws {
        if (fix || diff), checkOptions.readsInput {
            throw ValidationError("--fix and --diff need files; standard input cannot be repaired")
        }
        if updateBaseline, fix || diff {
            throw ValidationError("--update-baseline cannot stand beside --fix or --diff")
        }
        if updateBaseline, checkOptions.readsInput { throw ValidationError("--update-baseline needs files") }
    }

    func run() async throws {
        let report = CheckReport(checkOptions)
        let selection = try checkOptions.selection()
        try report.finish(broken: selection.brokenConfigurations)
        if updateBaseline {
            try await writeBaseline(selection)
        } else if fix || diff {
            try await repair(selection, report)
        } else {
            try report.finish(try await Workspace().check(selection, checkOptions, floor: .advice))
        }
    }

    private func repair(_ selection: InputSelection, _ report: CheckReport) async throws {
        let language = checkOptions.language
        let result: FixResult
        do throws(FileError) {
            result = try await Workspace().fix(selection, options: try checkOptions.reviewOptions(floor: .advice))
            if !diff {
                for change in result.changes { try FileSystem.replace(change.after.path, with: change.after.bytes) }
            }
        } catch {
            throw Complaint(error, in: language)
        }
        let words = RepairReport(result, isWritten: !diff, language)
        Terminal.writeError(words.lines.joined(separator: "\n"))
        guard diff else {
            try report.finish(result.remaining)
            return
        }
        Terminal.write(result.changes.map { UnifiedDiff(from: $0.before, to: $0.after).text }.joined())
        if result.wasFailure { throw ExitCode(ExitStatus.findings) }
    }

    private func writeBaseline(_ selection: InputSelection) async throws {
        let language = checkOptions.language
        guard let path = checkOptions.baseline ?? selection.baselinePath else {
            throw Complaint(RepairReport.noBaseline(language))
        }
        do throws(FileError) {
            let options = try checkOptions.reviewOptions(floor: .advice, ignoresBaselines: true)
            let result = try await Workspace().check(selection, options: options)
            let baseline = Baseline(of: result.diagnostics, in: result.files, at: path)
            try FileSystem.replace(path, with: Array(baseline.text.utf8))
            Terminal.writeError("\(path): \(RepairReport.accepted(baseline.count, language))")
        } catch {
            throw Complaint(error, in: language)
        }
    }
}
