import DiagnosticOutput
import Diagnostics
import Quantities
import SourceText
import Testing

/// A run over one file with one finding at the first place of a text.
private func run(_ source: String, at text: String, path: String = "a.yaml", fact: Fact? = nil) -> Findings {
    let file = SourceFile(path: path, text: source)
    let range = file.bytes.firstRange(of: Array(text.utf8)) ?? file.bytes.count..<file.bytes.count
    let place = SourcePlace(file: FileID(0), range: ByteRange(range))
    return Findings(
        [Diagnostic(fact ?? .reading(.mergeKey), at: place)], in: [file], checkedFiles: [FileID(0)])
}

private func lines(_ findings: Findings, _ options: OutputOptions = OutputOptions()) -> [String] {
    OutputFormat.text.render(findings, options).split(separator: "\n", omittingEmptySubsequences: false).map(
        String.init)
}

@Suite struct TextTests {
    @Test(arguments: [
        ("x HERE", "  | x HERE", "  |   ^^^^"),
        ("\tHERE", "  |     HERE", "  |     ^^^^"),
        ("ab\tHERE", "  | ab  HERE", "  |     ^^^^"),
        ("東京HERE", "  | 東京HERE", "  |     ^^^^"),
        ("e\u{301}HERE", "  | e\u{301}HERE", "  |  ^^^^"),
        ("👩\u{200D}🚒HERE", "  | 👩\u{200D}🚒HERE", "  |   ^^^^"),
        ("🇩🇪HERE", "  | 🇩🇪HERE", "  |   ^^^^"),
        ("❤\u{FE0F}HERE", "  | ❤\u{FE0F}HERE", "  |   ^^^^"),
        ("ｆHERE", "  | ｆHERE", "  |   ^^^^"),
        ("한\u{1112}\u{1161}\u{11AB}HERE", "  | 한\u{1112}\u{1161}\u{11AB}HERE", "  |     ^^^^"),
        ("\u{FEFF}HERE", "  | HERE", "  | ^^^^"),
        ("\u{85}HERE", "  | \u{FFFD}HERE", "  |  ^^^^"),
    ])
    func `marks stand under their place`(source: String, shown: String, marks: String) {
        let lines = lines(run(source, at: "HERE"))
        #expect(lines[2] == "1" + shown.dropFirst())
        #expect(lines[3] == marks)
    }

    @Test func `a place at the end of an empty file has a mark`() {
        #expect(lines(run("", at: ""))[1...4] == ["  |", "1 |", "  | ^", "  |"])
    }

    @Test func `a place outside its file is taken as its end`() {
        let file = SourceFile(path: "a.yaml", text: "ab\n")
        let place = SourcePlace(file: FileID(0), range: ByteRange(lower: 70, upper: 90))
        let findings = Findings([Diagnostic(.reading(.emptyFile), at: place)], in: [file], checkedFiles: [FileID(0)])
        for format in OutputFormat.allCases {
            #expect(!format.render(findings, OutputOptions()).isEmpty)
        }
    }

    @Test(arguments: OutputFormat.allCases)
    func `nothing of the author steers the terminal`(format: OutputFormat) {
        let evil = "\u{1B}]0;x\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{2066}\u{7F}\u{8}\r"
        let findings = run(
            "key\(evil): 1\n", at: "key", path: "a\(evil).yaml",
            fact: .schema(.unknownKey(evil, suggestion: nil, allowed: [])))
        let printed = format.render(findings, OutputOptions()).unicodeScalars
        #expect(!printed.contains { $0 != "\n" && $0.properties.generalCategory == .control })
        #expect(!printed.contains("\u{202E}") && !printed.contains("\u{2066}"))
    }

    @Test(arguments: ["", "\u{FEFF}"])
    func `a long line is cut around the place`(start: String) {
        let source =
            start + String(repeating: "ä", count: 50_000) + "HERE" + String(repeating: "ö", count: 50_000)
        let lines = lines(run(source, at: "HERE"))
        #expect(lines[0].hasPrefix("a.yaml:1:50001: "))
        #expect(lines[2].hasPrefix("1 | …ää") && lines[2].hasSuffix("öö…"))
        #expect(lines[2].count == 124)
        let marked = zip(lines[2], lines[3]).filter { $0.1 == "^" }.map(\.0)
        #expect(String(marked) == "HERE")
    }

    @Test func `invalid bytes take one cell each and keep the marks in place`() {
        let file = SourceFile(path: "a.yaml", bytes: [0x61, 0xFF, 0xC3, 0x62])
        let place = SourcePlace(file: FileID(0), range: ByteRange(lower: 3, upper: 4))
        let findings = Findings([Diagnostic(.reading(.emptyFile), at: place)], in: [file], checkedFiles: [FileID(0)])
        #expect(lines(findings)[2...3] == ["1 | a\u{FFFD}\u{FFFD}b", "  |    ^"])
    }

    @Test func `second places beyond eight are counted`() {
        var findings = run("HERE\n", at: "HERE")
        findings.diagnostics[0].labels = Array(repeating: Label(.addend, at: findings.diagnostics[0].place), count: 10)
        let lines = lines(findings)
        #expect(lines.count { $0.contains("counted in the sum") } == 8)
        #expect(lines.contains("  = note: 2 more places"))
    }
}

@Suite struct SummaryTests {
    private static func findings(_ severities: [Severity], files: Int) -> Findings {
        let sources = (0..<files).map { SourceFile(path: "\($0).yaml", text: "a: 1\n") }
        let diagnostics = severities.enumerated().map { index, severity in
            Diagnostic(
                .reading(.mergeKey), at: SourcePlace(file: FileID(UInt32(index % 2)), range: .at(0)), severity: severity
            )
        }
        return Findings(diagnostics, in: sources, checkedFiles: (0..<files).map { FileID(UInt32($0)) })
    }

    @Test(arguments: [
        ([], 0, "no files were checked", "keine Dateien geprüft"),
        ([], 1, "no findings in 1 file", "keine Befunde in 1 Datei"),
        ([], 1200, "no findings in 1,200 files", "keine Befunde in 1.200 Dateien"),
        ([Severity.error], 1, "1 error in 1 file", "1 Fehler in 1 Datei"),
        (
            [.error, .error, .warning], 12, "2 errors, 1 warning in 2 of 12 files",
            "2 Fehler, 1 Warnung in 2 von 12 Dateien"
        ),
        (
            [.warning, .warning, .advice], 3, "2 warnings, 1 piece of advice in 2 of 3 files",
            "2 Warnungen, 1 Hinweis in 2 von 3 Dateien"
        ),
        ([.advice, .advice], 2, "2 pieces of advice in 2 of 2 files", "2 Hinweise in 2 von 2 Dateien"),
    ])
    func `the last line counts`(severities: [Severity], files: Int, english: String, german: String) {
        let findings = Self.findings(severities, files: files)
        #expect(lines(findings).dropLast().last == english)
        #expect(lines(findings, OutputOptions(language: .de)).dropLast().last == german)
    }

    @Test func `the most important findings are printed first if there are too many`() {
        let findings = Self.findings([.advice, .warning, .error, .error], files: 2)
        let text = OutputFormat.concise.render(findings, OutputOptions(maxFindings: 2))
        let printed = text.split(separator: "\n")
        #expect(printed.count == 3)
        #expect(printed[0].contains("error") && printed[1].contains("error"))
        #expect(printed[2] == "… and 2 more findings")
    }
}
