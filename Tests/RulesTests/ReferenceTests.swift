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
