import Diagnostics
import SourceText

/// How many findings of each severity there are, in how many files.
struct Summary: Hashable {
    var errors: Int
    var warnings: Int
    var advice: Int
    var filesWithFindings: Int
    var filesChecked: Int

    init(_ findings: Findings) {
        errors = findings.count(of: .error)
        warnings = findings.count(of: .warning)
        advice = findings.count(of: .advice)
        filesWithFindings = findings.fileCount
        filesChecked = max(findings.checkedFiles.count, filesWithFindings)
    }

    /// How many findings of a list there are.
    init(_ diagnostics: [Diagnostic]) {
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count { $0.severity == .warning }
        advice = diagnostics.count { $0.severity == .advice }
        filesWithFindings = Set(diagnostics.map(\.place.file)).count
        filesChecked = filesWithFindings
    }

    /// All findings.
    var total: Int { errors + warnings + advice }
}
