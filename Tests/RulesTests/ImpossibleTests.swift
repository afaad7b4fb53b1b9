import Diagnostics
import Testing

/// Mistakes of published contracts that the format does not let anybody write.
@Suite struct ImpossibleTests {
    private static func codes(_ measure: String) async -> [Code] {
        let example = """
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned

            """
        return await RuleExample(example + measure).findings().map(\.code)
    }

    @Test func `one measure has one responsible organisation`() async {
        #expect(await Self.codes("    owner:\n      - party\n      - other\n") == [.wrongType])
    }

    @Test func `whoever is responsible is known by an id, not by a name`() async {
        #expect(await Self.codes("    owner: Climate office of the city\n") == [.wrongForm])
    }

    @Test func `a responsible person has no field`() async {
        #expect(await Self.codes("    responsible_person: Jo Sample\n") == [.unknownKey])
    }

    @Test func `a language is a tag and no word`() async {
        #expect(await Self.codes("    note:\n      german: Auf allen Schulen\n") == [.wrongForm])
    }

    @Test func `one word where a list belongs is one mistake`() async {
        let example = RuleExample(
            """
            measures:
              - id: fleet
                title: Electric lorries
                field: mobility-transport
                status: possible
                missing: ↓funding
            """)
        let findings = await example.findings()
        #expect(findings.map(\.code) == [.wrongType])
        #expect(findings.map(\.place) == example.marks)
    }

    @Test func `a date without its zeros is refused`() async {
        #expect(await Self.codes("    end: 2026-3-1\n") == [.wrongForm])
    }
}
