import Diagnostics
import JSON
import Quantities
import SourceText

/// SARIF 2.1.0 (OASIS), with what GitHub code scanning asks for.
struct SARIFRenderer {
    /// GitHub refuses a run with more results.
    private static let resultLimit = 25_000

    private let context: Rendering
    private let rules: [Code]

    init(_ context: Rendering) {
        self.context = context
        rules = Set(context.findings.diagnostics.map(\.code)).sorted()
    }

    func render() -> String {
        var fingerprints = Fingerprints(context)
        let results = context.findings.shown(limit: Self.resultLimit).map { result($0, &fingerprints) }
        let run: JSONValue = [
            "tool": [
                "driver": [
                    "name": "ccc",
                    "semanticVersion": .string(context.options.toolVersion),
                    "rules": .array(rules.map(rule)),
                ]
            ],
            "language": .string(context.options.language.rawValue),
            "columnKind": "unicodeCodePoints",
            "invocations": [
                [
                    "executionSuccessful": true,
                    "toolExecutionNotifications": .array(context.findings.notes.map(notification)),
                ]
            ],
            "results": .array(results),
        ]
        let document: JSONValue = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
        ]
        return document.text
    }

    private func rule(_ code: Code) -> JSONValue {
        let name = String(code.name.map { $0 == "-" ? " " : $0 })
        let page = context.options.rulePage(code)
        let help: JSONValue = ["text": "ccc explain \(code)"]
        return [
            "id": "\(code)",
            "name": .string(code.name),
            "shortDescription": ["text": .string(name)],
            "fullDescription": ["text": .string(page.flatMap(Self.firstParagraph) ?? name)],
            "help": help.adding("markdown", page.map(JSONValue.string)),
            "defaultConfiguration": ["level": .string(Self.level(code.severity))],
            "properties": [
                "precision": "very-high",
                "problem.severity": .string(Self.problemSeverity(code.severity)),
                "tags": ["climate-city-contract"],
            ],
        ]
    }

    private func notification(_ note: Note) -> JSONValue {
        ["level": "note", "message": ["text": .string(context.text(.noteText(note)))]]
    }

    private func result(_ diagnostic: Diagnostic, _ fingerprints: inout Fingerprints) -> JSONValue {
        let head: JSONValue = [
            "ruleId": "\(diagnostic.code)",
            "ruleIndex": .number(rules.firstIndex(of: diagnostic.code) ?? -1),
            "level": .string(Self.level(diagnostic.severity)),
            "message": ["text": .string(message(diagnostic))],
            "locations": [["physicalLocation": location(diagnostic.place)]],
            "partialFingerprints": ["primaryLocationLineHash": .string(fingerprints.withinFile(diagnostic))],
        ]
        let related = diagnostic.labels.prefix(Rendering.LabelLimit.program).enumerated().map { index, label in
            [
                "id": .number(index + 1), "physicalLocation": location(label.place),
                "message": ["text": .string(context.label(label))],
            ] as JSONValue
        }
        return head.adding("relatedLocations", related.isEmpty ? nil : .array(related))
            .adding("fixes", fix(diagnostic).map { [$0] })
    }

    /// Message, help and a link to each label: GitHub shows related locations only where the message links to them.
    private func message(_ diagnostic: Diagnostic) -> String {
        var lines = [Self.escaped(context.message(diagnostic))]
        if let help = context.help(diagnostic) { lines.append("\(context.text(.help)): \(Self.escaped(help))") }
        for (index, label) in diagnostic.labels.prefix(Rendering.LabelLimit.program).enumerated() {
            lines.append("[\(Self.escaped(context.label(label)))](\(index + 1))")
        }
        return lines.joined(separator: "\n")
    }

    private func location(_ place: SourcePlace) -> JSONValue {
        ["artifactLocation": artifact(place), "region": region(context.visiblePositions(of: place))]
    }

    private func artifact(_ place: SourcePlace) -> JSONValue {
        ["uri": .string(Self.uri(context.findings.file(place.file).path))]
    }

    private func region(_ range: (start: SourcePosition, end: SourcePosition)) -> JSONValue {
        [
            "startLine": .number(range.start.line), "startColumn": .number(range.start.column),
            "endLine": .number(range.end.line), "endColumn": .number(range.end.column),
        ]
    }

    private func fix(_ diagnostic: Diagnostic) -> JSONValue? {
        guard let description = context.fix(diagnostic) else { return nil }
        let files = Set(diagnostic.fix.map(\.place.file)).sorted()
        let changes = files.map { file -> JSONValue in
            let edits = diagnostic.fix.filter { $0.place.file == file }
            let replacements = edits.map { edit in
                [
                    "deletedRegion": region(context.positions(of: edit.place)),
                    "insertedContent": ["text": .string(edit.text)],
                ] as JSONValue
            }
            let artifact = artifact(SourcePlace(file: file, range: .at(0)))
            return ["artifactLocation": artifact, "replacements": .array(replacements)]
        }
        return ["description": ["text": .string(Self.escaped(description))], "artifactChanges": .array(changes)]
    }
}

extension SARIFRenderer {
    private static func level(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .advice: "note"
        }
    }

    private static func problemSeverity(_ severity: Severity) -> String {
        severity == .advice ? "recommendation" : severity.rawValue
    }

    /// An author's text must not make a link (SARIF §3.11.6).
    private static func escaped(_ text: String) -> String {
        guard text.contains("](") else { return text }
        return text.reduce(into: "") { $0 += "[]\\".contains($1) ? "\\\($1)" : "\($1)" }
    }

    /// The text between the title of a page and the next empty line.
    private static func firstParagraph(_ page: String) -> String? {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
            .drop { $0.isEmpty || $0.hasPrefix("#") }
        let paragraph = lines.prefix { !$0.isEmpty }.joined(separator: " ")
        return paragraph.isEmpty ? nil : String(paragraph.prefix(1000))
    }

    /// A path as a URI reference (RFC 3986); a relative one stays relative.
    private static func uri(_ path: String) -> String {
        let relative = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        var result = relative.hasPrefix("/") ? "file://" : ""
        for byte in relative.utf8 {
            let scalar = Unicode.Scalar(byte)
            if scalar.isASCII, scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}
