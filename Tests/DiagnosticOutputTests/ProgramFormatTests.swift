import DiagnosticOutput
import Diagnostics
import Foundation
import SourceText
import Testing

/// Findings at every place of `HERE` in one file.
private func findings(_ source: String, path: String = "a.yaml", fact: Fact = .reading(.mergeKey)) -> Findings {
    let file = SourceFile(path: path, text: source)
    let diagnostics = file.bytes.ranges(of: Array("HERE".utf8)).map {
        Diagnostic(fact, at: SourcePlace(file: FileID(0), range: ByteRange($0)))
    }
    return Findings(diagnostics, in: [file], checkedFiles: [FileID(0)])
}

private func json(_ format: OutputFormat, _ findings: Findings) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(format.render(findings, OutputOptions()).utf8))
}

private func fingerprints(_ findings: Findings) throws -> [String] {
    let report = try #require(try json(.gitlab, findings) as? [[String: Any]])
    return report.compactMap { $0["fingerprint"] as? String }
}

private func lineHashes(_ findings: Findings) throws -> [String] {
    let runs = try #require(try json(.sarif, findings) as? [String: Any])["runs"] as? [[String: Any]]
    let results = try #require(runs?.first?["results"] as? [[String: Any]])
    return results.compactMap { ($0["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"] }
}

@Suite struct ProgramFormatTests {
    @Test func `fingerprints survive moved lines and tell equal lines apart`() throws {
        let before = findings("a: HERE\nb: HERE\na: HERE\n")
        let after = findings("# new\n\n  a: HERE\nb: HERE \na: HERE\n")
        #expect(try fingerprints(before) == fingerprints(after))
        #expect(try lineHashes(before) == lineHashes(after))
        #expect(try Set(fingerprints(before)).count == 3)
        #expect(try Set(lineHashes(before)).count == 3)
        #expect(try lineHashes(before).map { $0.suffix(2) } == [":1", ":1", ":2"])
    }

    @Test func `workflow commands are escaped`() {
        let fact = Fact.schema(.unknownKey("50%", suggestion: nil, allowed: []))
        let text = OutputFormat.github.render(findings("HERE", path: "a,b:c%.yaml", fact: fact), OutputOptions())
        #expect(
            text.hasPrefix(
                "::error file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=1,endColumn=5,title=CCC201 unknown-key::"))
        #expect(text.contains("`50%25` is not a field of this block%0Ahelp: delete the line\n"))
    }

    @Test func `GitHub gets the most important first and no columns over several lines`() {
        var findings = findings("HERE\nHERE\n")
        findings.diagnostics[0].severity = .advice
        findings.diagnostics[1].place.range = ByteRange(lower: 0, upper: 9)
        let lines = OutputFormat.github.render(findings, OutputOptions()).split(separator: "\n")
        #expect(lines[0].hasPrefix("::error file=a.yaml,line=1,endLine=2,title="))
        #expect(lines[1].hasPrefix("::notice file=a.yaml,line=1,endLine=1,col=1,endColumn=5,title="))
    }

    @Test func `XML keeps its form`() throws {
        let fact = Fact.schema(.unknownKey("]]]>\u{1}<&\"", suggestion: nil, allowed: []))
        let text = OutputFormat.junit.render(findings("HERE", path: "a<b>&\".yaml", fact: fact), OutputOptions())
        #expect(text.contains("name=\"a&lt;b&gt;&amp;&quot;.yaml\""))
        #expect(text.contains("<![CDATA[") && text.contains("`]]]]]><![CDATA[>\u{FFFD}<&\"`"))
    }

    @Test(arguments: [
        ("a b/ü%.yaml", "a%20b/%C3%BC%25.yaml"), ("./x:1.yaml", "x%3A1.yaml"), ("/tmp/x.yaml", "file:///tmp/x.yaml"),
        ("../x.yaml", "../x.yaml"), ("a\nb#c?.yaml", "a%0Ab%23c%3F.yaml"),
    ])
    func `paths become URIs`(path: String, uri: String) throws {
        let text = OutputFormat.sarif.render(findings("HERE", path: path), OutputOptions())
        #expect(text.contains("\"uri\": \"\(uri)\""))
    }

    @Test func `an author's text makes no link`() {
        let fact = Fact.schema(.unknownKey("[x](http://example.org)", suggestion: nil, allowed: []))
        let text = OutputFormat.sarif.render(findings("HERE", fact: fact), OutputOptions())
        #expect(text.contains(#"`\\[x\\](http://example.org)` is not a field"#))
    }

    @Test func `strings of JSON are escaped`() throws {
        let name = "\"\\\n\r\t\u{1}\u{7F}\u{9B}\u{2028}\u{202E}ü😀"
        let report = try #require(try json(.json, findings("HERE", path: name)) as? [String: Any])
        let found = try #require(report["findings"] as? [[String: Any]])
        #expect(found.first?["path"] as? String == name)
    }

    @Test(arguments: OutputFormat.allCases)
    func `no findings make a whole report`(format: OutputFormat) throws {
        let none = Findings([], in: [SourceFile(path: "a.yaml", text: "")], checkedFiles: [FileID(0)])
        let text = format.render(none, OutputOptions())
        switch format {
        case .concise: #expect(text.isEmpty)
        case .json, .sarif, .gitlab: _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
        case .junit: #expect(text.contains("tests=\"1\" failures=\"0\""))
        case .markdown: #expect(text == "# Findings\n\nno findings in 1 file.\n")
        case .text, .github: #expect(text == "no findings in 1 file\n")
        }
    }
}
