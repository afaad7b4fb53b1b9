import Diagnostics
import Quantities
import SourceText
import Workspace

/// What `ccc lint --fix`, `--diff` and `--update-baseline` did, for standard error.
struct RepairReport {
    private let result: FixResult
    private let isWritten: Bool
    private let language: Language

    init(_ result: FixResult, isWritten: Bool, _ language: Language) {
        self.result = result
        self.isWritten = isWritten
        self.language = language
    }

    /// A line for each repaired finding, and how many there are.
    var lines: [String] {
        let repairs = result.repairs.map { repair in
            let place = "\(repair.path):\(repair.position.line):\(repair.position.column)"
            let edits = repair.edits.map { "`\(Self.shown($0.old))` → `\(Self.shown($0.new))`" }
            return "\(place): \(repair.code): \(edits.joined(separator: ", "))"
        }
        return repairs + [summary(findings: result.repairs.count, files: result.changes.count)]
    }

    private func summary(findings: Int, files: Int) -> String {
        switch language {
        case .en:
            guard findings > 0 else { return "nothing to fix" }
            let count = findings == 1 ? "1 finding" : "\(findings) findings"
            return "\(count) \(isWritten ? "fixed" : "can be fixed") in \(files == 1 ? "1 file" : "\(files) files")"
        case .de:
            guard findings > 0 else { return "nichts zu beheben" }
            let count = findings == 1 ? "1 Befund" : "\(findings) Befunde"
            let place = files == 1 ? "1 Datei" : "\(files) Dateien"
            return isWritten ? "\(count) in \(place) behoben" : "\(count) in \(place) zu beheben"
        }
    }

    /// That a baseline has no place to stand.
    static func noBaseline(_ language: Language) -> String {
        switch language {
        case .en: "--update-baseline needs --baseline FILE, or `baseline:` in the .ccc.yaml of one contract"
        case .de: "--update-baseline braucht --baseline DATEI oder `baseline:` in der .ccc.yaml eines Vertrags"
        }
    }

    /// How many findings a baseline accepts.
    static func accepted(_ count: Int, _ language: Language) -> String {
        switch language {
        case .en: count == 1 ? "1 finding accepted" : "\(count) findings accepted"
        case .de: count == 1 ? "1 Befund angenommen" : "\(count) Befunde angenommen"
        }
    }

    /// On one line, without characters that could steer a terminal.
    private static func shown(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isSafeToShow ? $0 : "\u{FFFD}" }))
    }
}
