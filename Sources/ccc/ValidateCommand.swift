import ArgumentParser
import Diagnostics
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

    @OptionGroup var checkOptions: CheckOptions

    func run() async throws {
        let report = CheckReport(checkOptions)
        let selection = try checkOptions.selection()
        try report.finish(broken: selection.brokenConfigurations)
        try report.finish(try await Workspace().check(selection, checkOptions, floor: .warning))
    }
}

extension Workspace {
    /// Checks what a command line names.
    func check(_ selection: InputSelection, _ options: CheckOptions, floor: Severity) async throws -> CheckResult {
        do throws(FileError) {
            return try await check(
                selection, standardInput: try options.standardInput(), options: try options.reviewOptions(floor: floor))
        } catch {
            throw Complaint(error, in: options.language)
        }
    }
}
