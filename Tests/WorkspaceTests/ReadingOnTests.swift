import Diagnostics
import Foundation
import SourceText
import Testing
import Workspace

/// Behind a slip that hides the rest of a file, all other mistakes are found, each at its place in the text as written.
@Suite struct ReadingOnTests {
    @Test(arguments: [
        ("colon", "    title: Dach: Phase 2", "107 Dach: Phase 2"),
        ("quote", "    title: \"Dach", "105 \""),
        ("typographic quote", "    title: \"Dach“", "105 \""),
        ("no space", "    title:Dach", "103 :"),
        ("tab", "\ttitle: Dach", "104 \t"),
        ("no-break spaces", "\u{A0}\u{A0}\u{A0}\u{A0}title: Dach", "106 \u{A0}"),
        ("indentation", "      title: Dach", "103 title: Dach"),
        ("backslash", "    title: \"Dach \\Süd\\Ost\"", "106 \\S"),
        ("sign", "    title: @Dach", "107 @Dach"),
    ])
    func findsWhatIsBehind(_ name: String, _ line: String, _ slip: String) async throws {
        let text = Self.text.replacing("    title: Dach", with: line)
        #expect(await Self.findings(text) == ["201 kosten", slip, "206 2.5.2027"].sorted(), "\(name)")
    }

    @Test func `several slips are several findings`() async {
        let text = Self.text.replacing("title: Dach", with: "title: Dach: Phase 2")
            .replacing("status: planned", with: "status:planned").replacing("name: Bad", with: "name: \"Bad")
        #expect(await Self.findings(text) == ["103 :", "105 \"", "107 Dach: Phase 2", "201 kosten", "206 2.5.2027"])
    }

    @Test func `tabs in lines that follow each other are one finding`() async {
        let text = Self.text.replacing("    field", with: "\tfield").replacing("    status", with: "\tstatus")
        #expect(await Self.findings(text) == ["104 \t", "201 kosten", "206 2.5.2027"])
    }

    @Test func `a slip that may be meant in two ways ends it`() async {
        let text = Self.text.replacing("title: Dach", with: "Dach und Fach")
        #expect(await Self.findings(text) == ["103 Dach und Fach"])
    }

    @Test func `a comment accepts what is behind a slip`() async throws {
        let text = Self.text.replacing("title: Dach", with: "title: Dach: Phase 2")
            .replacing("    kosten: {}", with: "    kosten: {} # ccc: ignore CCC201 -- Probe")
        let checked = await Workspace().check([SourceFile(path: "a.yaml", text: text)], folder: nil)
        let comment = try #require(checked.files[0].suppressions.first)
        #expect(checked.files[0].source.text(comment.range) == "# ccc: ignore CCC201 -- Probe")
    }

    @Test func `what stands behind a slip is in no contract`() async {
        let text = Self.text.replacing("title: Dach", with: "title: Dach: Phase 2")
        let checked = await Workspace().check([SourceFile(path: "a.yaml", text: text)], folder: nil)
        #expect(checked.files[0].document == nil)
        #expect(checked.files[0].isReadToEnd)
    }

    @Test(arguments: [
        Slip("tabs for the indentation") { "\t" + $0.drop { $0 == " " } },
        Slip("one space more") { " " + $0 },
        Slip("one space less") { $0.first == " " ? String($0.dropFirst()) : $0 },
        Slip("quotation mark") { $0.replacing(": ", with: ": \"", maxReplacements: 1) },
        Slip("colon") { $0.contains(": ") ? $0 + ": x" : $0 },
        Slip("no space") { $0.replacing(": ", with: ":", maxReplacements: 1) },
        Slip("no colon") { $0.replacing(": ", with: " ", maxReplacements: 1) },
        Slip("sign") { $0.replacing(": ", with: ": @", maxReplacements: 1) },
    ])
    private func `a slip in any line is one finding`(slip: Slip) async throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../examples/klagenfurt/commitments/stadtwerke.yaml")
        let lines = try String(contentsOf: path, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        for index in lines.indices where lines[index].contains(":") && !lines[index].hasPrefix("#") {
            var changed = lines.map(String.init)
            changed[index] = slip.change(changed[index])
            let findings = await Self.findings(changed.joined(separator: "\n"))
            #expect(findings.count <= 1, "line \(index + 1): \(changed[index])")
        }
    }

    /// One way to get a line wrong.
    private struct Slip: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let change: @Sendable (String) -> String

        init(_ name: String, _ change: @escaping @Sendable (String) -> String) {
            testDescription = name
            self.change = change
        }
    }

    @Test func `a sign before the indentation is one finding`() async {
        let text = Self.text.replacing("  id: bad", with: ".  id: bad")
        #expect(await Self.findings(text) == ["103 .  id: bad"])
    }

    @Test(arguments: [
        // Indented too far, but of the block above.
        ("    status: planned", "      status: planned", "103 status: planned"),
        // The name stands there already.
        ("    start: 2.5.2027", "    cost:\n    capex: 5 EUR\n      opex: 4 EUR/a", "103 opex: 4 EUR/a"),
    ])
    func `no name is missing where lines are only indented otherwise`(
        _ right: String, _ wrong: String, _ slip: String
    ) async throws {
        let source = SourceFile(path: "a.yaml", text: Self.text.replacing(right, with: wrong))
        let checked = await Workspace().check([source], folder: nil)
        let first = try #require(checked.diagnostics.first { "\($0.code.number)" == slip.prefix(3) })
        #expect(source.text(first.place.range) == slip.dropFirst(4))
        if case .reading(.missingHeading) = first.fact { Issue.record("a name is missing") }
    }

    @Test(arguments: [
        ("Bäckerei", nil), ("IRMÃO", nil), ("SÃO", nil), ("BÃ¤cker-GmbH", "Bäcker-GmbH"), ("GrÃ¼ne", "Grüne"),
        ("StraÃŸe", "Straße"), ("CafÃ©", "Café"),
    ])
    func `letters of a wrong encoding are found`(_ word: String, _ written: String?) async {
        let source = SourceFile(path: "a.yaml", text: Self.text.replacing("Bad", with: word))
        let checked = await Workspace().check([source], folder: nil)
        let found = checked.diagnostics.compactMap { finding -> String? in
            guard case .reading(.misdecoded(word, let written)) = finding.fact else { return nil }
            return written
        }
        #expect(found == (written.map { [$0] } ?? []))
    }

    /// Codes and texts at the places.
    private static func findings(_ text: String) async -> [String] {
        let source = SourceFile(path: "a.yaml", text: text)
        let checked = await Workspace().check([source], folder: nil)
        return checked.diagnostics.map { "\($0.code.number) \(source.text($0.place.range))" }.sorted()
    }

    private static let text = """
        ccc: 1
        kind: commitment
        stakeholder:
          id: bad
          name: Bad
          type: company
        signature:
          status: signed
        measures:
          - id: dach
            title: Dach
            field: energy-systems
            status: planned
            start: 2.5.2027
            kosten: {}

        """
}
