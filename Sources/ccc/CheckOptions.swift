import ArgumentParser
import Diagnostics
import Quantities
import SourceText
import Workspace

/// What `ccc validate` and `ccc lint` look at, and what they show of it.
struct CheckOptions: ParsableArguments {
    @Argument(help: "Files, contract folders, or - for standard input.")
    var paths: [String] = []

    @Option(help: "Name of standard input; inside a contract folder it stands in place of that file.")
    var stdinFilename: String?

    @Option(help: "Only these rules: codes, names, or beginnings of codes such as CCC6, with commas between them.")
    var select: [String] = []

    @Option(help: "None of these rules; where both name a rule, the more precise word decides.")
    var ignore: [String] = []

    @Option(help: "A file with findings that were accepted once; only others are shown.")
    var baseline: String?

    @Option(help: "Write the findings to a file; the summary goes to standard error.")
    var outputFile: String?

    @OptionGroup var findingOptions: FindingOptions

    func validate() throws {
        for word in Self.words(select) + Self.words(ignore) where RuleSelector(word) == nil {
            let hint = RuleSelector.suggestion(for: word).map { "; did you mean '\($0)'?" } ?? ""
            throw ValidationError("no rule '\(word)'\(hint)")
        }
    }

    /// The language of messages.
    var language: Language { findingOptions.languageOptions.language }

    /// Whether standard input is one of the files.
    var readsInput: Bool { paths.contains("-") }

    /// The files and folders that are named.
    func selection() throws -> InputSelection {
        let named = paths.filter { $0 != "-" }
        do throws(InputSelection.Failure) {
            var selection = readsInput && named.isEmpty ? InputSelection() : try InputSelection(paths: named)
            if readsInput, let stdinFilename { try selection.add(standardInput: stdinFilename) }
            return selection
        } catch {
            throw Complaint(error, in: language)
        }
    }

    /// Standard input under its name, if it is one of the files.
    func standardInput() throws(FileError) -> SourceFile? {
        guard readsInput else { return nil }
        return SourceFile(
            path: stdinFilename ?? "stdin.yaml",
            bytes: try FileSystem.startOfStandardInput(limit: SourceFile.sizeLimit + 1))
    }

    /// What is shown, from a severity on.
    func reviewOptions(
        floor: Severity, ignoresBaselines: Bool = false, context: ContextOptions? = nil
    ) throws(FileError) -> ReviewOptions {
        ReviewOptions(
            floor: floor, select: select.isEmpty ? nil : Self.selectors(select), ignore: Self.selectors(ignore),
            failOn: findingOptions.failOn,
            baseline: ignoresBaselines ? nil : try baseline.map { path throws(FileError) in try Baseline(at: path) },
            ignoresBaselines: ignoresBaselines, context: context)
    }

    private static func words(_ lists: [String]) -> [String] {
        lists.flatMap { $0.split(separator: ",").map { String($0.trimmingSpaces) } }
    }

    private static func selectors(_ lists: [String]) -> [RuleSelector] { words(lists).compactMap { RuleSelector($0) } }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        let start = drop { $0 == " " }
        return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
    }
}
