import Diagnostics
import Foundation
import SourceText
import Testing
import Workspace

/// Comments that accept findings, in a commitment whose funding exceeds its cost.
@Suite struct SuppressionTests {
    /// Codes and lines of what is shown of a commitment with a line above the amount and an end to it.
    private func shown(
        above: String = "", behind: String = "", title: String = "Solar", decisions: String? = nil
    ) async throws -> [String] {
        let text = """
            ccc: 1
            kind: commitment
            stakeholder:
              id: bakery
              name: Bakery
              type: company
            signature:
              status: signed
              date: 2026-03-15
            measures:
              - id: solar
                title: \(title)
                field: energy-systems
                status: planned
                end: 2027
                cost:
                  capex: 10 M EUR
                funding:
                  - instrument: loan
                    status: applied
            \(above.isEmpty ? "" : "        \(above)\n")        amount: 12 M EUR\(behind)

            """
        let folder = try TemporaryFolder()
        try folder.write(text, to: "contract/bakery.yaml")
        try folder.write(Self.contract, to: "contract/contract.yaml")
        if let decisions { try folder.write(decisions, to: "contract/decisions.yaml") }
        let path = decisions == nil ? "contract/bakery.yaml" : "contract"
        let selection = try InputSelection(paths: [folder.path(path)])
        let options = ReviewOptions(select: ["CCC601", "CCC501", "CCC98"].compactMap { RuleSelector($0) })
        return try await Workspace().check(selection, options: options).diagnostics.map(\.code.description)
    }

    private static let contract = """
        ccc: 1
        kind: contract
        id: town
        city:
          name: Town
          country: DE
        languages: [en]
        currency: EUR
        as_of: 2026-05-01
        """

    @Test func `without a comment the finding is shown`() async throws {
        #expect(try await shown() == ["CCC601"])
    }

    @Test(arguments: [
        "# ccc: ignore CCC601 -- reserve included", "#ccc: ignore funding-exceeds-cost -- reserve",
        "# ccc: ignore CCC601 — reserve included", "##  ccc:  ignore  CCC601,  --  because",
    ])
    func `a comment on the line or above accepts it`(comment: String) async throws {
        #expect(try await shown(above: comment) == [])
        #expect(try await shown(above: comment + "\n        # more words") == [])
        #expect(try await shown(behind: "   " + comment) == [])
    }

    @Test(arguments: ["# ccc: ignore CCC601", "# ccc: ignore CCC601 -- ", "# ccc: ignore CCC601 -- -"])
    func `a comment without a reason accepts nothing`(comment: String) async throws {
        #expect(try await shown(above: comment) == ["CCC980", "CCC601"])
    }

    @Test func `a comment that is not needed is told of`() async throws {
        #expect(try await shown(above: "# ccc: ignore CCC601, CCC501 -- reserve") == ["CCC981"])
        #expect(try await shown(above: "# ccc: ignore CCC501 -- reserve") == ["CCC981", "CCC601"])
    }

    @Test(arguments: ["CCC6001", "CCC6", "funding-exceed-cost", ""])
    func `a comment without a known code is told of`(code: String) async throws {
        #expect(try await shown(behind: " # ccc: ignore \(code) -- reserve") == ["CCC601", "CCC982"])
    }

    @Test func `an empty line or another line ends its reach`() async throws {
        #expect(try await shown(above: "# ccc: ignore CCC601 -- reserve\n") == ["CCC981", "CCC601"])
    }

    @Test(arguments: ["# ccc: ignored CCC601 -- x", "# ccc ignore CCC601 -- x", "# ccc: 1"])
    func `other comments say nothing`(comment: String) async throws {
        #expect(try await shown(above: comment) == ["CCC601"])
    }

    @Test func `a hash inside a text is no comment`() async throws {
        #expect(try await shown(title: "\"Solar # ccc: ignore CCC601 -- no\"") == ["CCC601"])
        #expect(try await shown(title: "'Solar # ccc: ignore -- no'") == ["CCC601"])
        #expect(try await shown(title: "|\n      # ccc: ignore -- no\n      Solar") == ["CCC601"])
        #expect(try await shown(title: "Solar#ccc:ignore -- no") == ["CCC601"])
    }

    @Test(arguments: [
        ("CCC601", "bakery/solar", []), ("CCC601", "bakery", []), ("CCC601", "bakery.yaml", []),
        ("CCC501", "bakery", ["CCC981", "CCC601"]), ("CCC601", "town", ["CCC981", "CCC601"]),
        ("CCC601", "bakery/panels", ["CCC981", "CCC601"]),
    ])
    func `a decision that accepts what is not found is told of`(code: String, at: String, codes: [String]) async throws
    {
        let decisions = """
            ccc: 1
            kind: decisions
            decisions:
              - kind: accept
                code: \(code)
                at: \(at)
                reason: reserve
                date: 2026-04-01
                by: Climate office
            """
        #expect(Set(try await shown(decisions: decisions)) == Set(codes))
        // What could not be read may be what it accepts.
        let unread = try await shown(decisions: decisions + "\n    reason: again")
        #expect(Set(unread) == Set(codes.filter { $0 != "CCC981" }))
    }
}
