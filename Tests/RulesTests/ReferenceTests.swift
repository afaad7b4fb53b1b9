import Diagnostics
import Testing

/// What a reference to something unknown was probably meant to be.
@Suite struct ReferenceTests {
    @Test(arguments: [
        ("city-utilty", "city-utility"), ("stadtwerke-lindenau-gmbh", "city-utility"),
        ("stadtwerke-lindenau", "city-utility"), ("brewery", nil),
    ])
    func `an owner is looked up by id and by name`(owner: String, suggestion: String?) async throws {
        let findings = await RuleExample(Self.contract.replacing("OWNER", with: owner)).diagnostics()
        let fact = try #require(findings.first { $0.code == .unknownReference }).fact
        let known = ["city-utility", "party"]
        #expect(fact == .reference(.unknown(owner, .organisation, suggestion: suggestion, known: known)))
    }

    private static let contract = """
        === organisations.yaml
        ccc: 1
        kind: organisations
        organisations:
          - id: city-utility
            name: Stadtwerke Lindenau GmbH
            type: utility
        === commitment.yaml
        measures:
          - id: solar-roofs
            title: Solar roofs
            field: energy-systems
            status: planned
            owner: OWNER
        """
}
