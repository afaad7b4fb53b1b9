import Diagnostics
import Testing

/// Emissions that are not estimated can only raise baseline and gap: what is certain without them is found.
@Suite struct MissingEmissionsTests {
    @Test(arguments: [
        ("70 %", "", [409, 411]), ("80 %", "", [411]), ("80 %", "      removals: not-estimated\n", []),
        ("80 %", "      removals: 0\n", [411]),
    ])
    func `a shortfall is certain unless removals are missing`(
        reduction: String, removals: String, codes: [Int]
    ) async {
        let text = Self.contract(reduction: reduction) + Self.inventory + removals + Self.plan("20000 t CO2e/a")
        #expect(await Self.codes(text) == codes)
    }

    @Test func `whether a plan is enough stays open`() async {
        let text = Self.contract(reduction: "80 %") + Self.inventory + Self.plan("560000 t CO2e/a")
        #expect(await Self.codes(text) == [])
    }

    @Test func `a total that the inventory repeats is wrong in one place`() async {
        let declared = "    declared:\n      baseline: 698000 t CO2e/a\n      required: 558400 t CO2e/a\n"
        let text =
            Self.contract(reduction: "80 %", declared) + Self.inventory + "  declared:\n    total: 698000\n"
            + Self.plan("560000 t CO2e/a")
        #expect(await Self.codes(text) == [401])
    }

    private static func contract(reduction: String, _ declared: String = "") -> String {
        """
        === contract.yaml
        targets:
          - id: neutral
            year: 2030
            baseline: base-2019
            reduction: \(reduction)
        \(declared)
        """
    }

    private static let inventory = """

        === inventory.yaml
        ccc: 1
        kind: inventory
        id: base-2019
        year: 2019
        emissions:
          unit: t CO2e/a
          rows:
            - sector: buildings
              all_scopes: 700000
            - sector: waste
              scope_1: 0
              scope_3: not-estimated

        """

    private static func plan(_ effect: String) -> String {
        """
        === commitment.yaml
        measures:
          - id: heat
            title: Heat transition
            field: energy-systems
            status: planned
            effects:
              - kind: reduction
                by_year:
                  2030: \(effect)

        """
    }

    private static func codes(_ text: String) async -> [Int] {
        await RuleExample(text).findings().map(\.code).filter { !$0.isOnCompleteness }.map(\.number)
    }
}
