import Diagnostics
import Testing

/// What parts bring is compared with their whole, and counted once, whatever else is wrong.
@Suite struct WholeAndPartTests {
    @Test(arguments: [
        ("2026: 1 850 kt CO2e/a", [402]), ("2026: 47 kt CO2e/a", []), ("2031: 50 kt CO2e/a", []),
        ("2026: 50 kt CO2e/a\n          2030: 40 kt CO2e/a", []),
        ("2026: 50 kt CO2e/a\n        until: 2028", []),
    ])
    func `the latest earlier figure of a part counts`(figures: String, codes: [Int]) async {
        #expect(await Self.codes(Self.measures(whole: "2030: 48 kt CO2e/a", part: figures)) == codes)
    }

    @Test func `a figure that nobody can read is not replaced by parts or earlier years`() async {
        let measures = Self.measures(
            whole: "2026: 9 500 t CO2e/a\n          2030: 48.000,00 t CO2e/a", part: "2026: 9 500 t CO2e/a")
        #expect(await Self.codes(measures, declared: "48 000 t CO2e/a") == [120])
        let later = Self.measures(whole: "2030: 48.000,00 t CO2e/a", part: "2030: 9 500 t CO2e/a")
        #expect(await Self.codes(later, declared: "48 000 t CO2e/a") == [120])
    }

    @Test func `the parts of a whole that is not there make no total wrong`() async {
        let measures = Self.measures(whole: "2030: 48 kt CO2e/a", part: "2030: 2 150 t CO2e/a")
        #expect(await Self.codes(measures, declared: "48 kt CO2e/a") == [])
        let dangling = measures.replacing("part_of: buses", with: "part_of: bus")
        #expect(await Self.codes(dangling, declared: "48 kt CO2e/a") == [303])
    }

    private static func measures(whole: String, part: String) -> String {
        """
        measures:
          - id: buses
            title: Electric buses
            field: mobility-transport
            status: planned
            effects:
              - kind: reduction
                by_year:
                  \(whole)
          - id: first-lot
            title: First lot of 28 vehicles
            field: mobility-transport
            status: planned
            part_of: buses
            effects:
              - kind: reduction
                by_year:
                  \(part)

        """
    }

    private static func codes(_ measures: String, declared: String? = nil) async -> [Int] {
        let contract = """
            === contract.yaml
            targets:
              - id: neutral
                year: 2030
                baseline: base-2019
                reduction: pending
            \(declared.map { "declared:\n  reduction: \($0)" } ?? "")
            === inventory.yaml
            ccc: 1
            kind: inventory
            id: base-2019
            year: 2019
            emissions:
              unit: kt CO2e/a
              rows:
                - sector: transport
                  all_scopes: 5000
            === commitment.yaml

            """
        return await RuleExample(contract + measures).findings().map(\.code).filter { !$0.isOnCompleteness }
            .map(\.number)
    }
}
