import ArgumentParser
import DiagnosticOutput
import Diagnostics
import SourceText
import Workspace

/// Prints what a check found, and ends the command with its status.
struct CheckReport {
    private let options: CheckOptions
    private let ranks: Bool
    private let format: OutputFormat

    /// Prints in a format, else in the one that the options choose.
    init(_ options: CheckOptions, ranks: Bool = false, format: OutputFormat? = nil) {
        self.options = options
        self.ranks = ranks
        self.format = format ?? options.findingOptions.chosenFormat
    }

    /// Prints the findings; throws the exit status where it is not 0.
    func finish(_ result: CheckResult, notes: [Note] = []) throws {
        let findings = Findings(
            result.diagnostics, in: result.files, checkedFiles: result.shownFiles, notes: result.notes + notes,
            contexts: result.contexts, owners: result.owners, isRanked: ranks)
        try write(findings)
        if result.isFailure { throw ExitCode(ExitStatus.findings) }
    }

    /// Prints what a schema refuses; throws the exit status where it is not 0.
    func finish(_ result: SchemaCheck.Result) throws {
        let ids = result.files.indices.map { FileID(UInt32($0)) }
        try write(Findings(result.diagnostics, in: result.files, checkedFiles: ids))
        let failOn = options.findingOptions.failOn ?? .error
        if result.diagnostics.contains(where: { $0.severity >= failOn }) { throw ExitCode(ExitStatus.findings) }
    }

    /// Prints what is wrong with configurations and ends the command, if there is anything.
    func finish(broken configurations: [ConfigurationFile]) throws {
        guard !configurations.isEmpty else { return }
        let diagnostics = configurations.enumerated().flatMap { index, file in
            file.diagnostics.map { diagnostic in
                var moved = diagnostic
                moved.place.file = FileID(UInt32(index))
                moved.labels = diagnostic.labels.map { label in
                    Label(label.fact, at: SourcePlace(file: FileID(UInt32(index)), range: label.place.range))
                }
                moved.fix = []
                return moved
            }
        }
        let ids = configurations.indices.map { FileID(UInt32($0)) }
        try write(Findings(diagnostics, in: configurations.map(\.source), checkedFiles: ids))
        throw ExitCode(ExitStatus.jobNotDone)
    }

    private func write(_ findings: Findings) throws {
        let output = options.findingOptions.output
        let text = format.render(findings, output)
        guard let path = options.outputFile else {
            Terminal.write(text)
            return
        }
        do throws(FileError) {
            try FileSystem.replace(path, with: Array(text.utf8))
        } catch {
            throw Complaint(error, in: options.language)
        }
        Terminal.writeError("\(path): \(findings.summary(output))")
    }
}

extension CheckResult {
    /// What a reader has to know beside the findings.
    fileprivate var notes: [Note] {
        var notes: [Note] = []
        if isWithoutContract { notes.append(.crossFileChecksSkipped) }
        if unreadFiles > 0 { notes.append(.filesUnread(unreadFiles)) }
        if uncountedFiles > 0 { notes.append(.filesUncounted(uncountedFiles)) }
        if unsignedFiles > 0 { notes.append(.filesUnsigned(unsignedFiles)) }
        if isWithoutDay { notes.append(.dateChecksSkipped) }
        if !misnamedFiles.isEmpty { notes.append(.filesMisnamed(misnamedFiles)) }
        if foreignFiles > 0 { notes.append(.filesNotOurs(foreignFiles)) }
        if excludedFiles > 0 { notes.append(.filesExcluded(excludedFiles)) }
        if acceptedByComment > 0 { notes.append(.acceptedByComment(acceptedByComment)) }
        if acceptedByBaseline > 0 { notes.append(.acceptedByBaseline(acceptedByBaseline)) }
        return notes
    }
}
