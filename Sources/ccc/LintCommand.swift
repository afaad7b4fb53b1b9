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

            --rank puts errors before warnings before advice. Within each of them, what a finding changes (a printed \
            total that is 1,001 t too high) goes before what hangs on the place where it stands (a measure of \
            12,000 t); then t CO2e a year decide, then money in the contract's currency, then other money, which is \
            not converted, then points of the template. What nothing is known of comes last.

            --group-by stakeholder --format markdown writes a to-do list for each party, ready to be sent, and one for \
            the climate office. No list shows a line of another party's file. A finding that tells of another party \
            whose commitment says publish: type-only or totals-only stands in the climate office's list alone.
            """
    )

    @OptionGroup var checkOptions: CheckOptions

    @Flag(help: "Repair the files, then show what remains.")
    var fix = false

    @Flag(help: "Show what --fix would change as a unified diff, and write nothing.")
    var diff = false

    @Flag(help: "Write the findings of today to the baseline: from then on only others are shown.")
    var updateBaseline = false

    @Flag(help: "List the findings by what they change: t CO2e, money, completeness.")
    var rank = false

    @Option(help: "Give each stakeholder its own list, in the formats text, concise, markdown and json.")
    var groupBy: Grouping?

    /// What findings are grouped by.
    enum Grouping: String, CaseIterable, ExpressibleByArgument {
        case stakeholder
    }

    func validate() throws {
        if let format = checkOptions.findingOptions.format, groupBy != nil, !format.showsGroups {
            let names = OutputFormat.allCases.filter(\.showsGroups).map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--group-by needs one of the formats \(names); \(format.rawValue) has no groups")
        }
        if updateBaseline, rank || groupBy != nil {
            throw ValidationError("--update-baseline lists no findings; leave --rank and --group-by out")
        }
        if diff, rank || groupBy != nil {
            throw ValidationError("--diff lists no findings; leave --rank and --group-by out")
        }
        if (fix || diff), checkOptions.readsInput {
            throw ValidationError("--fix and --diff need files; standard input cannot be repaired")
        }
        if updateBaseline, fix || diff {
            throw ValidationError("--update-baseline cannot stand beside --fix or --diff")
        }
        if updateBaseline, checkOptions.readsInput { throw ValidationError("--update-baseline needs files") }
    }

    func run() async throws {
        let report = CheckReport(checkOptions, ranks: rank, format: format)
        let selection = try checkOptions.selection()
        try report.finish(broken: selection.brokenConfigurations)
        if updateBaseline {
            try await writeBaseline(selection)
        } else if fix || diff {
            try await repair(selection, report)
        } else {
            try report.finish(try await Workspace().check(selection, checkOptions, floor: .advice, context: context))
        }
    }

    /// The format asked for; groups are shown in text where none is.
    private var format: OutputFormat {
        let options = checkOptions.findingOptions
        return options.format ?? (groupBy == nil ? options.chosenFormat : .text)
    }

    /// What is to be known of the findings beside themselves.
    private var context: ContextOptions? {
        let findsImpact = rank || format == .markdown
        guard findsImpact || groupBy != nil else { return nil }
        return ContextOptions(
            findsImpact: findsImpact, findsRecipient: groupBy != nil, language: checkOptions.language)
    }

    private func repair(_ selection: InputSelection, _ report: CheckReport) async throws {
        let language = checkOptions.language
        let result: FixResult
        do throws(FileError) {
            result = try await Workspace().fix(
                selection, options: try checkOptions.reviewOptions(floor: .advice, context: context))
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
