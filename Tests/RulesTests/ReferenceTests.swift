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

    @Test(arguments: [
        ("Stadtwerke Lindenau GmbH", ["city-utility"], false), ("Stadtwerke Lindenau", ["city-utility"], false),
        ("City-Utility", ["city-utility"], false), ("Brauerei Nord", [], false),
        ("city-utility und party", ["city-utility", "party"], true),
        ("Stadtwerke Lindenau GmbH & party", ["city-utility", "party"], true),
    ])
    func `an owner's name is looked up where a short name belongs`(
        owner: String, meant: [String], isSeveral: Bool
    ) async throws {
        let findings = await RuleExample(Self.contract.replacing("OWNER", with: owner)).diagnostics()
        #expect(findings.map(\.code) == [.wrongForm])
        guard case .schema(.noReference(owner, let reference))? = findings.first?.fact else {
            Issue.record("no finding on a reference")
            return
        }
        #expect(reference.meant.map(\.id) == meant)
        #expect(reference.isSeveral == isSeveral)
        #expect(reference.known == ["city-utility", "party"])
        #expect(reference.others == "partners")
    }

    @Test(arguments: [("kfw", "promotional-bank"), ("natonal", "national"), ("brewery", nil)])
    func `a funder can be a class`(funder: String, suggestion: String?) async throws {
        let findings = await RuleExample(Self.contract.replacing("owner: OWNER", with: Self.funding(funder)))
            .diagnostics()
        let fact = try #require(findings.first { $0.code == .unknownReference }).fact
        guard case .reference(.unknown(funder, .organisation, suggestion, _, let words)) = fact else {
            Issue.record("\(fact)")
            return
        }
        #expect(words.contains { $0.id == "promotional-bank" })
    }

    private static func funding(_ funder: String) -> String {
        """
        cost:
              capex: 8 M EUR
            funding:
              - funder: \(funder)
                instrument: loan
                amount: 5 M EUR
                status: planned
        """
    }

    @Test func `a text that is no template is one finding`() async {
        let findings = await RuleExample("=== contract.yaml\ntemplate: Version 3").diagnostics()
        #expect(findings.map(\.code) == [.wrongForm])
        let reference = SchemaFact.Reference(to: .template, known: ["nzc-v1", "nzc-v3"])
        #expect(findings.first?.fact == .schema(.noReference("Version 3", reference)))
    }

    @Test func `a language in the wrong case is one finding`() async {
        let findings = await RuleExample(
            "=== contract.yaml\nlanguages:\n  - EN\nbinding_language: en"
        ).diagnostics()
        #expect(findings.map(\.code) == [.wrongForm])
    }

    @Test(arguments: [
        ("nowhere", nil, ["drivers"]), ("city/busses", nil, ["drivers"]), ("town/trams", "city-of-x/trams", []),
    ])
    func `what contains a measure is another measure`(whole: String, suggestion: String?, known: [String]) async throws
    {
        let text = """
            === bus.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: bus-company
              name: Bus company
              type: transport-operator
            signature:
              status: signed
            measures:
              - id: buses
                title: Electric buses
                field: mobility-transport
                status: planned
                part_of: \(whole)
              - id: drivers
                title: Training of drivers
                field: mobility-transport
                status: planned
            === city.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: city-of-x
              name: City of X
              type: city
            signature:
              status: signed
            measures:
              - id: trams
                title: New tram lines
                field: mobility-transport
                status: planned
            """
        let fact = try #require(await RuleExample(text).diagnostics().first { $0.code == .unknownReference }).fact
        #expect(fact == .reference(.unknown(whole, .measure, suggestion: suggestion, known: known)))
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
