import Diagnostics
import SourceText

/// JUnit's XML: a suite for each checked file, a failed case for each finding, a passed one where there is none.
struct JUnitRenderer {
    private let context: Rendering

    init(_ context: Rendering) {
        self.context = context
    }

    func render() -> String {
        let findings = Dictionary(grouping: context.findings.diagnostics, by: \.place.file)
        let files = Set(context.findings.checkedFiles).union(findings.keys).sorted()
        let suites = files.map { suite($0, findings[$0] ?? []) }.joined()
        let failures = context.findings.diagnostics.count
        let tests = failures + files.count { findings[$0] == nil }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="ccc" tests="\(tests)" failures="\(failures)" errors="0">
            \(suites)</testsuites>

            """
    }

    private func suite(_ file: FileID, _ findings: [Diagnostic]) -> String {
        let path = Self.attribute(context.findings.file(file).path)
        let cases =
            findings.isEmpty
            ? "    <testcase name=\(Self.attribute(context.text(.noFindings))) classname=\(path)/>\n"
            : findings.map { testCase($0, path) }.joined()
        let counts = "tests=\"\(max(1, findings.count))\" failures=\"\(findings.count)\" errors=\"0\""
        return "  <testsuite name=\(path) \(counts)>\n\(cases)  </testsuite>\n"
    }

    private func testCase(_ diagnostic: Diagnostic, _ path: String) -> String {
        let start = context.positions(of: diagnostic.place).start
        // GitLab takes cases with one name for one case.
        let name = "\(diagnostic.code) \(diagnostic.code.name) (\(start.line):\(start.column))"
        let kind = "type=\"\(diagnostic.severity.rawValue)\""
        let message = context.message(diagnostic)
        let help = context.help(diagnostic).map { "\n\(context.text(.help)): \($0)" } ?? ""
        let body = "\(context.location(of: diagnostic.place)): \(message)\(help)"
        return """
                <testcase name=\(Self.attribute(name)) classname=\(path)>
                  <failure \(kind) message=\(Self.attribute(message))>\(Self.characterData(body))</failure>
                </testcase>

            """
    }
}

extension JUnitRenderer {
    private static func attribute(_ text: String) -> String {
        var result = "\""
        for scalar in legal(text) {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// A CDATA section, divided where its text would end it.
    private static func characterData(_ text: String) -> String {
        var result = "<![CDATA["
        var brackets = 0
        for scalar in legal(text) {
            if scalar == ">", brackets >= 2 { result += "]]><![CDATA[" }
            brackets = scalar == "]" ? brackets + 1 : 0
            result.unicodeScalars.append(scalar)
        }
        return result + "]]>"
    }

    /// The text without characters that XML 1.0 does not have or that could steer a terminal.
    private static func legal(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.map { scalar in
            if scalar == "\n" || scalar == "\t" { return scalar }
            return scalar.isSafeToShow && scalar.value != 0xFFFE && scalar.value != 0xFFFF ? scalar : "\u{FFFD}"
        }
    }
}
