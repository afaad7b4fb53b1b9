import Diagnostics
import Testing
import Workspace

/// Rules whose findings cannot be shown do not run; nobody must notice.
@Suite struct RuleChoiceTests {
    /// Codes that `ccc validate` shows of a possible measure, which asks for advice.
    private func validated(configuration: String? = nil, comment: String = "", missing: String = "") async throws
        -> [String]
    {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            ccc: 1
            kind: commitment
            stakeholder:
              id: bakery
              name: Bakery
              type: company
            signature:
              status: signed
            measures:
              - id: solar
                title: Solar
                field: energy-systems
                status: possible \(comment)
            \(missing)
            """, to: "contract/bakery.yaml")
        try folder.write(
            """
            ccc: 1
            kind: contract
            id: city
            title: Contract
            city:
              name: City
              country: DE
            languages:
              - en

            """, to: "contract/contract.yaml")
        if let configuration { try folder.write(configuration, to: "contract/.ccc.yaml") }
        let selection = try InputSelection(paths: [folder.path("contract")])
        let result = try await Workspace().check(selection, options: ReviewOptions(floor: .warning))
        return result.diagnostics.map(\.code.description) + ["\(result.acceptedByComment) accepted"]
    }

    @Test func `advice is not shown`() async throws {
        #expect(try await validated() == ["0 accepted"])
    }

    @Test func `a rule whose weight a configuration raises runs`() async throws {
        #expect(try await validated(configuration: "severity:\n  CCC706: error\n") == ["CCC706", "0 accepted"])
    }

    @Test func `a comment on advice is used, or told of`() async throws {
        let comment = "# ccc: ignore CCC706 -- the roof is not ours"
        #expect(try await validated(comment: comment) == ["1 accepted"])
        #expect(
            try await validated(comment: comment, missing: "    missing:\n      - space") == ["CCC981", "0 accepted"])
    }
}
