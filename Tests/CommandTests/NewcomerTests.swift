import Foundation
import Testing

/// Mistakes that people make who have never written YAML: each is one finding that says what to write instead.
@Suite struct NewcomerTests {
    /// One change to the bakery's file, or to another.
    struct Mistake: Sendable, CustomTestStringConvertible {
        let name: String
        let right: String
        let wrong: String
        var file = bakery

        var testDescription: String { name }
    }

    private struct Finding: Decodable {
        let code: String
        let message: String
        let help: String?
        let fix: [Edit]?
    }

    private struct Edit: Decodable {
        let text: String
    }

    private struct Output: Decodable {
        let findings: [Finding]
    }

    private static func findings(_ mistake: Mistake?, _ language: String) throws -> [Finding] {
        let temporary = try TemporaryFolder()
        let text = mistake.map { $0.file.replacing($0.right, with: $0.wrong, maxReplacements: 1) } ?? bakery
        try #require(mistake.map { text != $0.file } ?? true)
        try temporary.write(text, to: "baeckerei.yaml")
        let run = try CommandRun(
            ["validate", "--format", "json", "--lang", language, "baeckerei.yaml"], in: temporary.url)
        return try JSONDecoder().decode(Output.self, from: Data(run.standardOutput.utf8)).findings
    }

    @Test func `the file without mistakes has no findings`() throws {
        #expect(try Self.findings(nil, "en").isEmpty)
    }

    @Test func `a number that looks like a year is none where no date belongs`() throws {
        let number = Mistake(name: "", right: "population: 120 000", wrong: "population: 2028.0", file: Self.city)
        #expect(try Self.findings(number, "en").isEmpty)
    }

    @Test(arguments: mistakes + structureMistakes + lineMistakes)
    func `one mistake is one finding, with help`(mistake: Mistake) throws {
        let findings = try Self.findings(mistake, "de")
        #expect(findings.count == 1)
        #expect(findings.allSatisfy { $0.help?.isEmpty == false })
    }

    @Test(arguments: ["en", "de"])
    func `findings read as recorded`(language: String) throws {
        let text = try (Self.mistakes + Self.structureMistakes + Self.lineMistakes).map { mistake in
            let lines = try Self.findings(mistake, language).map { finding in
                "    \(finding.code) \(finding.message)\n    = \(finding.help ?? "")\n"
                    + (finding.fix ?? []).map { "    fix: \($0.text)\n" }.joined()
            }
            return "\(mistake.name)\n" + lines.joined()
        }.joined(separator: "\n")
        let golden = CommandRun.repository.appending(path: "Tests/CommandTests/Goldens/newcomer.\(language).txt")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            if (try? String(contentsOf: golden, encoding: .utf8)) == text { return }
            try text.write(to: golden, atomically: true, encoding: .utf8)
            Issue.record("recorded \(golden.lastPathComponent)")
            return
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == text)
    }
}

extension NewcomerTests {
    static let bakery = """
        ccc: 1
        kind: commitment
        stakeholder:
          id: baeckerei-muster
          name: Bäckerei Muster GmbH
          type: company
          website: https://baeckerei-muster.example
        signature:
          status: signed
          date: 2026-03-15
          position: Geschäftsführerin
        measures:
          - id: photovoltaik
            title: Photovoltaik auf der Backstube
            field: energy-systems
            status: planned
            end: 2027
            effects:
              - kind: reduction
                sector: electricity
                by_year:
                  2028: 40 t CO2e/a
            cost:
              capex: 180000 EUR
            funding:
              - instrument: own-budget
                amount: 60 %
                status: committed
              - funder: kfw
                instrument: loan
                amount: 40 %
                status: applied

        """

    static let mistakes = structures + figures + dates + words + references

    private static let structures: [Mistake] = [
        Mistake(name: "massnahmen", right: "measures:", wrong: "massnahmen:"),
        Mistake(name: "maßnahmen", right: "measures:", wrong: "maßnahmen:"),
        Mistake(name: "titel", right: "title: Photo", wrong: "titel: Photo"),
        Mistake(name: "kosten", right: "    cost:", wrong: "    kosten:"),
        Mistake(name: "wirkungen", right: "    effects:", wrong: "    wirkungen:"),
        Mistake(name: "unterschrift", right: "signature:", wrong: "unterschrift:"),
        Mistake(name: "foerderung", right: "    funding:", wrong: "    foerderung:"),
        Mistake(name: "handlungsfeld", right: "field: energy", wrong: "handlungsfeld: energy"),
        Mistake(name: "beginn", right: "end: 2027", wrong: "ende: 2027"),
        Mistake(name: "beschreibung", right: "title: Photo", wrong: "beschreibung: PV\n    title: Photo"),
        Mistake(
            name: "list-for-block", right: "    cost:\n      capex: 180000 EUR",
            wrong: "    cost:\n      - capex: 180000 EUR"),
        Mistake(
            name: "block-for-list", right: "measures:\n  - id: photovoltaik", wrong: "measures:\n    id: photovoltaik"),
        Mistake(
            name: "block-for-list-effects", right: "    effects:\n      - kind: reduction",
            wrong: "    effects:\n        kind: reduction"),
        Mistake(name: "missing-dash", right: "      - funder: kfw", wrong: "        funder: kfw"),
        Mistake(name: "indent", right: "    status: planned", wrong: "   status: planned"),
        Mistake(name: "no-unit", right: "capex: 180000 EUR", wrong: "capex: 180000"),
        Mistake(name: "glued", right: "capex: 180000 EUR", wrong: "capex: 180000EUR"),
        Mistake(name: "glued2", right: "40 t CO2e/a", wrong: "40t CO2e/a"),
        Mistake(name: "euro-sign", right: "capex: 180000 EUR", wrong: "capex: 180.000 €"),
        Mistake(name: "month13", right: "end: 2027", wrong: "end: 2027-13"),
        Mistake(name: "german-date", right: "date: 2026-03-15", wrong: "date: 01.03.2026"),
        Mistake(name: "german-date2", right: "end: 2027", wrong: "end: Ende 2027"),
        Mistake(name: "geplant", right: "status: planned", wrong: "status: geplant"),
        Mistake(name: "unterzeichnet", right: "status: signed", wrong: "status: unterzeichnet"),
        Mistake(name: "Planned", right: "status: planned", wrong: "status: Planned"),
        Mistake(name: "Unternehmen", right: "type: company", wrong: "type: Unternehmen"),
        Mistake(name: "strom", right: "sector: electricity", wrong: "sector: Strom"),
        Mistake(name: "field-de", right: "field: energy-systems", wrong: "field: Energie"),
        Mistake(name: "missing-name", right: "  name: Bäckerei Muster GmbH\n", wrong: ""),
        Mistake(
            name: "missing-stakeholder",
            right:
                "stakeholder:\n  id: baeckerei-muster\n  name: Bäckerei Muster GmbH\n  type: company\n  website: https://baeckerei-muster.example\n",
            wrong: ""),
        Mistake(name: "umlaut-id", right: "id: baeckerei-muster", wrong: "id: bäckerei-muster"),
        Mistake(name: "capital-id", right: "id: photovoltaik", wrong: "id: Photovoltaik Dach"),
        Mistake(
            name: "email-website", right: "https://baeckerei-muster.example", wrong: "info@baeckerei-muster.example"),
        Mistake(name: "www", right: "https://baeckerei-muster.example", wrong: "www.baeckerei-muster.example"),
        Mistake(name: "text-figure", right: "capex: 180000 EUR", wrong: "capex: noch offen"),
        Mistake(name: "empty", right: "title: Photovoltaik auf der Backstube", wrong: "title:"),
        Mistake(name: "empty2", right: "capex: 180000 EUR", wrong: "capex:"),
        Mistake(name: "empty3", right: "status: planned", wrong: "status:"),
        Mistake(name: "duplicate", right: "    status: planned", wrong: "    status: planned\n    status: planned"),
        Mistake(name: "kind", right: "kind: commitment", wrong: "kind: comitment"),
        Mistake(name: "kind-de", right: "kind: commitment", wrong: "kind: klimabeitrag"),
        Mistake(name: "ccc2", right: "ccc: 1", wrong: "ccc: 2"),
        Mistake(name: "percent", right: "amount: 60 %", wrong: "amount: 70 %"),
        Mistake(name: "prozent", right: "amount: 60 %", wrong: "amount: 60 Prozent"),
        Mistake(name: "comma", right: "40 t CO2e/a", wrong: "40,5 t CO2e/a"),
        Mistake(name: "year-key", right: "2028: 40", wrong: "ab 2028: 40"),
        Mistake(name: "colon", right: "title: Photovoltaik auf", wrong: "title: Photovoltaik: auf"),
        Mistake(name: "colon-space", right: "status: planned", wrong: "status:planned"),
        Mistake(name: "missing-effect-kind", right: "      - kind: reduction\n        sector", wrong: "      - sector"),
        Mistake(name: "quoted-number", right: "ccc: 1", wrong: "ccc: \"1\""),
        Mistake(name: "co2", right: "40 t CO2e/a", wrong: "40 t CO2"),
        Mistake(name: "tonnen", right: "40 t CO2e/a", wrong: "40 Tonnen"),
        Mistake(name: "cost-not-indented", right: "      capex: 180000 EUR", wrong: "    capex: 180000 EUR"),
        Mistake(name: "cost-outside-measure", right: "measures:\n", wrong: "cost:\n  capex: 180000 EUR\nmeasures:\n"),
        Mistake(
            name: "signature-in-stakeholder", right: "signature:\n  status: signed\n  date: 2026-03-15\n",
            wrong: "  signature:\n    status: signed\nsignature:\n  status: signed\n  date: 2026-03-15\n"),
        Mistake(name: "dash-without-space", right: "  - id: photovoltaik", wrong: "  -id: photovoltaik"),
        Mistake(name: "no-break-space", right: "  type: company", wrong: "\u{A0}\u{A0}type: company"),
        Mistake(name: "tab", right: "      capex: 180000 EUR", wrong: "\tcapex: 180000 EUR"),
        Mistake(
            name: "list-twice", right: "      - funder: kfw\n", wrong: "    funding:\n      - funder: kfw\n"),
        Mistake(name: "month-name", right: "date: 2026-03-15", wrong: "date: 15. März 2026"),
        Mistake(name: "tilde", right: "capex: 180000 EUR", wrong: "capex: ~"),
        Mistake(name: "even-amount", right: "180000 EUR", wrong: "180.000,- €"),
        Mistake(name: "no-close-word", right: "status: applied", wrong: "status: genehmigt"),
    ]
}
