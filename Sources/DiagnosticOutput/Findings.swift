package import Diagnostics
package import SourceText

/// What one run has to tell.
package struct Findings: Sendable {
    /// The findings, in the order in which they are shown: by file, place and code.
    package var diagnostics: [Diagnostic]
    /// The files that were read; a `FileID` is an index of this list.
    package var files: [SourceFile]
    /// The files that were checked, in path order.
    package var checkedFiles: [FileID]
    /// What the reader has to know beside the findings.
    package var notes: [Note]

    /// Makes a result; the findings are put in order.
    package init(
        _ diagnostics: [Diagnostic], in files: [SourceFile], checkedFiles: [FileID], notes: [Note] = []
    ) {
        self.diagnostics = diagnostics.sorted()
        self.files = files
        self.checkedFiles = checkedFiles
        self.notes = notes
    }
}

extension Findings {
    /// Number of findings of a severity.
    func count(of severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// Number of files that have findings.
    var fileCount: Int { Set(diagnostics.map(\.place.file)).count }

    /// A file by its identity.
    func file(_ id: FileID) -> SourceFile { files[Int(id.rawValue)] }

    /// The most important findings, as many as a limit allows, in the order in which they are shown.
    func shown(limit: Int?) -> [Diagnostic] {
        guard let limit, diagnostics.count > limit else { return diagnostics }
        let important = diagnostics.indices.sorted {
            (diagnostics[$1].severity, $0) < (diagnostics[$0].severity, $1)
        }
        return important.prefix(max(0, limit)).sorted().map { diagnostics[$0] }
    }

    /// How many findings of each severity there are, in one line.
    package func summary(_ options: OutputOptions) -> String {
        Phrase.summary(Summary(self)).prose(in: options.language).text(in: options.language)
    }
}
