import Diagnostics
import JSON
import SourceText

/// GitLab's Code Quality report.
struct GitLabRenderer {
    private let context: Rendering

    init(_ context: Rendering) {
        self.context = context
    }

    func render() -> String {
        var fingerprints = Fingerprints(context)
        let findings = context.findings.diagnostics.map { finding($0, fingerprints.withinReport($0)) }
        return JSONValue.array(findings).text
    }

    private func finding(_ diagnostic: Diagnostic, _ fingerprint: String) -> JSONValue {
        let (start, end) = context.visiblePositions(of: diagnostic.place)
        let path = context.findings.file(diagnostic.place.file).path
        let help = context.help(diagnostic).map { " (\(context.text(.help)): \($0))" } ?? ""
        return [
            // GitLab does not show `check_name`.
            "description": "\(diagnostic.code): \(context.message(diagnostic))\(help)",
            "check_name": .string(diagnostic.code.name),
            "fingerprint": .string(fingerprint),
            "severity": .string(Self.severity(diagnostic.severity)),
            "location": [
                "path": .string(path.hasPrefix("./") ? String(path.dropFirst(2)) : path),
                "positions": [
                    "begin": ["line": .number(start.line), "column": .number(start.column)],
                    "end": ["line": .number(end.line), "column": .number(end.column)],
                ],
            ],
        ]
    }

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .advice: "info"
        }
    }
}
