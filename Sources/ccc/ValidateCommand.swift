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
            With --schema any YAML or JSON file is checked against any schema; nothing is ever fetched.
            """
    )

    @Option(
        name: .customLong("schema"),
        help: ArgumentHelp(
            "Check any YAML or JSON files against this JSON Schema 2020-12, and nothing else. Repeatable: further "
                + "ones are what its references may lead to.", valueName: "file"))
    var schemas: [String] = []

    @Flag(help: "With --schema: check `format` too.")
    var assertFormats = false

    @OptionGroup var checkOptions: CheckOptions

    func validate() throws {
        guard schemas.isEmpty || !checkOptions.paths.isEmpty else {
            throw ValidationError("name the files that --schema is for, or - for standard input")
        }
        guard !assertFormats || !schemas.isEmpty else {
            throw ValidationError("--assert-formats belongs to --schema")
        }
    }

    func run() async throws {
        let report = CheckReport(checkOptions)
        guard schemas.isEmpty else {
            try report.finish(try checkAgainstSchemas())
            return
        }
        let selection = try checkOptions.selection()
        try report.finish(broken: selection.brokenConfigurations)
        try report.finish(try await Workspace().check(selection, checkOptions, floor: .warning))
    }

    private func checkAgainstSchemas() throws -> SchemaCheck.Result {
        do {
            let check = try SchemaCheck(schemas: schemas, assertsFormats: assertFormats)
            return try check.check(
                checkOptions.paths.filter { $0 != "-" }, standardInput: try checkOptions.standardInput())
        } catch let failure as SchemaFailure {
            throw Complaint(failure, in: checkOptions.language)
        } catch let error as FileError {
            throw Complaint(error, in: checkOptions.language)
        }
    }
}

extension Workspace {
    /// Checks what a command line names.
    func check(
        _ selection: InputSelection, _ options: CheckOptions, floor: Severity, context: ContextOptions? = nil
    ) async throws -> CheckResult {
        do throws(FileError) {
            return try await check(
                selection, standardInput: try options.standardInput(),
                options: try options.reviewOptions(floor: floor, context: context))
        } catch {
            throw Complaint(error, in: options.language)
        }
    }
}
