import Diagnostics
import Testing

/// One mistake, one finding: what could not be understood makes totals unknown, not wrong.
@Suite struct FollowUpTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        let replacement: String
        let codes: [Int]
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ replacement: String, _ codes: [Int]) {
            self.name = name
            self.text = text
            self.replacement = replacement
            self.codes = codes
        }
    }

    @Test(arguments: cases)
    private func `a mistake is found once`(example: Case) async throws {
        let text = Self.contract.replacing(example.text, with: example.replacement, maxReplacements: 1)
        try #require(text != Self.contract)
        #expect(await Self.codes(of: text) == example.codes)
    }

    @Test func `without a mistake nothing is found`() async {
        #expect(await Self.codes(of: Self.contract) == [])
    }

    @Test func `what is independent of the mistake is found beside it`() async {
        let text = Self.contract.replacing("status: signed\n  date", with: "status: yes\n  date")
            .replacing("total: 700000", with: "total: 800000")
            .replacing("  reduction: 60000 t CO2e/a", with: "  reduction: 61000 t CO2e/a")
        #expect(await Self.codes(of: text) == [205, 401, 401])
    }

    @Test func `a share that is too low is found in any unit`() async {
        let text = Self.contract.replacing("unit: t CO2e/a", with: "unit: kt CO2e/a")
            .replacing("reduction: 80 %", with: "reduction: 75 %")
        #expect(await Self.codes(of: text) == [401, 409])
    }

    private static func codes(of text: String) async -> [Int] {
        await RuleExample(text).findings().map(\.code).filter { $0.number != 702 }.map(\.number).sorted()
    }

    private static let cases = [
        Case("colon in a title", "title: Heat pumps", "title: Heat pumps: all of them", [107]),
        Case("tab", "    title: Heat pumps", "\ttitle: Heat pumps", [104]),
        Case(
            "first line", "ccc: 1\nkind: commitment\nstakeholder:\n  id: utility",
            "kind: commitment\nstakeholder:\n  id: utility", [114]),
        Case(
            "kind of file", "kind: commitment\nstakeholder:\n  id: utility",
            "kind: comitment\nstakeholder:\n  id: utility", [210]),
        Case("unreadable inventory", "title: Inventory", "title: Inventory: of 2019", [107]),
        Case("status of a signature", "status: signed\n  date", "status: yes\n  date", [205]),
        Case("no status of a signature", "  status: signed\n  date", "  date", [202]),
        Case("status of a measure", "status: planned\n    end", "status: geplant\n    end", [205]),
        Case(
            "kind of an effect", "kind: reduction\n        sector: buildings",
            "kind: saving\n        sector: buildings", [205]),
        Case("sector of an effect", "sector: buildings\n        by_year", "sector: building\n        by_year", [205]),
        Case("sector of a row", "sector: buildings\n      all", "sector: building\n      all", [205]),
        Case("where a programme counts", "counts_in: other-plans", "counts_in: outside", [205]),
        Case("name of a field", "measures:\n  - id: heat-pumps", "measure:\n  - id: heat-pumps", [201]),
        Case("id of a party", "id: utility", "id: City Utility", [206]),
        Case("id of a partner", "- id: solar-club", "- id: Solar club", [206]),
        Case(
            "organisation below its name", "  - id: solar-club\n    name: Solar club",
            "  solar-club:\n    name: Solar club", [203]),
        Case(
            "organisation that is only a name",
            "  - id: solar-club\n    name: Solar club\n    type: association", "  - solar-club", [203]),
        Case("misspelt partner", "- solar-club\n", "- solar-clubb\n", [303]),
        Case("target year", "year: 2030", "year: 2018", [510]),
        Case("figure of a row", "all_scopes: 500000", "all_scopes: 510000", [401]),
        Case("end of a measure", "end: 2029", "start: 2029-07\n    end: 2029-01", [501]),
        Case(
            "end of an effect", "2030: 300000 t CO2e/a", "2030: 300000 t CO2e/a\n        until: 2029", [506]),
        Case("unit of the inventory", "unit: t CO2e/a", "unit: kt CO2e/a", [401]),
    ]

    private static let contract = """
        === contract.yaml
        ccc: 1
        kind: contract
        id: city
        title: Contract
        city:
          name: City
          country: DE
          population: 100000
        languages:
          - en
        declared:
          measures: 2
          signatories: 2
          reduction: 500000 t CO2e/a
          cost: 50 M EUR
        targets:
          - id: neutral
            year: 2030
            baseline: base-2019
            reduction: 80 %
            declared:
              baseline: 700000 t CO2e/a
              required: 560000 t CO2e/a
              other_plans: 60000 t CO2e/a
              gap: 500000 t CO2e/a
              plan: 500000 t CO2e/a
              uncovered: 0 t CO2e/a
              expected: 140000 t CO2e/a
              by_sector:
                buildings:
                  plan: 300000 t CO2e/a
        === inventory.yaml
        ccc: 1
        kind: inventory
        id: base-2019
        title: Inventory
        year: 2019
        emissions:
          unit: t CO2e/a
          rows:
            - sector: buildings
              all_scopes: 500000
            - sector: transport
              all_scopes: 200000
          declared:
            total: 700000
        === organisations.yaml
        ccc: 1
        kind: organisations
        organisations:
          - id: solar-club
            name: Solar club
            type: association
        === programmes.yaml
        ccc: 1
        kind: programmes
        programmes:
          - id: national-plan
            title: National plan
            level: national
            counts_in: other-plans
            declared:
              reduction: 60000 t CO2e/a
            measures:
              - id: grid
                title: Renewable electricity in the national grid
                field: energy-systems
                status: planned
                owner: transport-company
                effects:
                  - kind: reduction
                    sector: buildings
                    by_year:
                      2030: 60000 t CO2e/a
                cost:
                  capex: not-estimated
        === transport.yaml
        ccc: 1
        kind: commitment
        stakeholder:
          id: transport-company
          name: Transport company
          type: company
        signature:
          status: signed
        measures:
          - id: trams
            title: Trams
            field: mobility-transport
            status: planned
            depends_on:
              - utility/heat-pumps
            effects:
              - kind: reduction
                sector: transport
                by_year:
                  2030: 200000 t CO2e/a
            cost:
              capex: 20 M EUR
        === utility.yaml
        ccc: 1
        kind: commitment
        stakeholder:
          id: utility
          name: Utility
          type: company
        signature:
          status: signed
          date: 2025-03-01
        measures:
          - id: heat-pumps
            title: Heat pumps
            field: built-environment
            status: planned
            end: 2029
            partners:
              - solar-club
            effects:
              - kind: reduction
                sector: buildings
                by_year:
                  2030: 300000 t CO2e/a
            cost:
              capex: 30 M EUR
        """
}
