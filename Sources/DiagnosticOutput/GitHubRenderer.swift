import Diagnostics
import SourceText

/// Workflow commands of GitHub Actions, which become annotations of a pull request.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step: the most important come first.
struct GitHubRenderer {
    private let context: Rendering

    init(_ context: Rendering) {
        self.context = context
    }

    func render() -> String {
        let findings = context.findings
        let shown = findings.shown(limit: context.options.maxFindings)
        var result = ""
        for severity in Severity.allCases.sorted(by: >) {
            for diagnostic in shown where diagnostic.severity == severity { result += command(diagnostic) + "\n" }
        }
        for note in findings.notes {
            result += "::notice title=ccc::\(Self.escapedData(context.text(.noteText(note))))\n"
        }
        let rest = findings.diagnostics.count - shown.count
        if rest > 0 { result += context.text(.moreFindings(rest)) + "\n" }
        return result + context.text(.summary(Summary(findings))) + "\n"
    }

    private func command(_ diagnostic: Diagnostic) -> String {
        let (start, end) = context.visiblePositions(of: diagnostic.place)
        var properties = [
            ("file", context.path(of: diagnostic.place)), ("line", "\(start.line)"),
            ("endLine", "\(end.line)"),
        ]
        // Columns of a range over several lines are refused.
        if start.line == end.line { properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")] }
        properties.append(("title", "\(diagnostic.code) \(diagnostic.code.name)"))
        let list = properties.map { "\($0.0)=\(Self.escapedProperty($0.1))" }.joined(separator: ",")
        let help = context.help(diagnostic).map { "\n\(context.text(.help)): \($0)" } ?? ""
        return "::\(Self.command(diagnostic.severity)) \(list)::\(Self.escapedData(context.message(diagnostic) + help))"
    }

    private static func command(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .advice: "notice"
        }
    }

    private static func escapedData(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    private static func escapedProperty(_ text: String) -> String {
        escapedData(text).unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
