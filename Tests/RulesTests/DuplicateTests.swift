import Diagnostics
import Testing

/// Candidates for duplicates across commitments.
@Suite struct DuplicateTests {
    private static func commitment(_ party: String, _ measure: String) -> String {
        """
        === commitments/\(party).yaml
        ccc: 1
        kind: commitment
        stakeholder:
          id: \(party)
          name: Party \(party)
          type: company
        signature:
          status: signed
        measures:
          - id: roofs
        \(measure)

        """
    }

    private static func codes(_ first: String, _ second: String, _ more: String = "") async -> [Code] {
        let example = commitment("north", first) + commitment("south", second) + more
        return await RuleExample(example).findings().map(\.code).filter { $0 == .possibleDuplicate }
    }

    private static func measure(_ title: String, _ rest: String = "") -> String {
        "    title: \(title)\n    field: energy-systems\n    status: planned\n" + rest
    }

    private static let cost = "    cost:\n      capex: 1 234 500 EUR\n"
    private static let effect =
        "    effects:\n      - kind: reduction\n        by_year:\n          2030: 1 230 t CO2e/a\n"

    @Test func `an equal title with an equal cost is a candidate`() async {
        let found = await Self.codes(
            Self.measure("Solar roofs on schools", Self.cost), Self.measure("Schools with solar roofs", Self.cost))
        #expect(found == [.possibleDuplicate])
    }

    @Test func `equal cost and effect with a shared party are one whatever the title says`() async {
        let partner = "    partners:\n      - south\n"
        let found = await Self.codes(
            Self.measure("Sonnendächer", Self.cost + Self.effect + partner),
            Self.measure("Solar roofs", Self.cost + Self.effect))
        #expect(found == [.possibleDuplicate])
    }

    @Test func `nearly equal amounts make a candidate of similar titles with a shared party`() async {
        let partner = "    partners:\n      - south\n"
        func amounts(_ effect: String, _ cost: String) -> String {
            "    effects:\n      - kind: reduction\n        by_year:\n          2030: \(effect)\n"
                + "    cost:\n      capex: \(cost)\n"
        }
        let title = "Photovoltaics on municipal and regional buildings"
        let other = Self.measure(
            "Photovoltaics on roofs of municipal buildings", amounts("1 000 t CO2e/a", "3.0 M EUR"))
        let close = Self.measure(title, amounts("1 022 t CO2e/a", "3.04 M EUR") + partner)
        #expect(await Self.codes(close, other) == [.possibleDuplicate])
        let far = Self.measure(title, amounts("1 022 t CO2e/a", "3.4 M EUR") + partner)
        #expect(await Self.codes(far, other) == [])
        let hall = Self.measure(
            "Photovoltaics on hall A of the harbour", amounts("1 000 t CO2e/a", "3 M EUR") + partner)
        let twin = Self.measure("Photovoltaics on hall B of the harbour", amounts("1 010 t CO2e/a", "3 M EUR"))
        #expect(await Self.codes(hall, twin) == [])
    }

    @Test func `a long German word tells as much as two`() async {
        let found = await Self.codes(
            Self.measure("Solardächer", Self.cost + "    partners:\n      - south\n"),
            Self.measure("Solardächer der Schulen", Self.cost))
        #expect(found == [.possibleDuplicate])
    }

    @Test(arguments: [
        ("Solar roofs on schools", "Solar roofs on schools", ""),
        ("Solar roofs on schools", "Heat pumps in schools", cost),
        ("Heat network phase 1", "Heat network phase 2", "    location: Harbour\n"),
        ("Photovoltaics", "Photovoltaics", "    cost:\n      capex: 2 M EUR\n"),
    ])
    func `too little in common is no candidate`(first: String, second: String, rest: String) async {
        #expect(await Self.codes(Self.measure(first, rest), Self.measure(second, rest)) == [])
    }

    @Test(arguments: [
        "kind: same\n    keep: north/roofs\n    drop:\n      - south/roofs",
        "kind: part-of\n    whole: north/roofs\n    parts:\n      - south/roofs",
        "kind: accept\n    code: CCC308",
    ])
    func `a decision settles it`(decision: String) async {
        let decisions = """
            === decisions.yaml
            ccc: 1
            kind: decisions
            decisions:
              - \(decision)
                reason: Talked about
                date: 2026-02-01
                by: Climate office
            """
        let measure = Self.measure("Solar roofs on schools", Self.cost)
        #expect(await Self.codes(measure, measure, decisions) == [])
    }

    @Test func `what is elsewhere is another, unless a party has a hand in both`() async {
        func measure(_ place: String, _ more: String = "") -> String {
            Self.measure("Solar roofs on schools", Self.cost + Self.effect + "    location: \(place)\n" + more)
        }
        #expect(await Self.codes(measure("Plagwitz"), measure("Connewitz")) == [])
        #expect(await Self.codes(measure("Plagwitz"), measure("Leipzig-Plagwitz")) == [.possibleDuplicate])
        let partner = "    partners:\n      - south\n"
        #expect(await Self.codes(measure("Plagwitz", partner), measure("Connewitz")) == [.possibleDuplicate])
    }

    @Test(arguments: [
        ("80 137 t CO2e/a", "80 137 t CO2e/a", [Code.possibleDuplicate]), ("80 137 t CO2e/a", "80 138 t CO2e/a", []),
        ("8 013 t CO2e/a", "8 013 t CO2e/a", []),
    ])
    func `a similar title with an effect of five digits is a candidate`(
        first: String, second: String, codes: [Code]
    ) async {
        func measure(_ title: String, _ effect: String) -> String {
            Self.measure(title, Self.effect.replacing("1 230 t CO2e/a", with: effect))
        }
        let found = await Self.codes(
            measure("Local transport plan (second update)", first), measure("Transport plan, second update", second))
        #expect(found == codes)
    }

    @Test func `a measure that waits for the other is another`() async {
        let found = await Self.codes(
            Self.measure("Solar roofs on schools", Self.cost),
            Self.measure("Solar roofs on schools", Self.cost + "    depends_on:\n      - north/roofs\n"))
        #expect(found == [])
    }
}
