import Diagnostics
import Testing

/// Figures are as precise as their last printed digit: what rounding can explain is no mistake.
@Suite struct RoundingTests {
    @Test(arguments: [
        (["66.7 %", "16.7 %", "16.7 %"], []), (["34 %", "33.5 %", "33.5 %"], []), (["66.7 %", "35.3 %"], [601]),
    ])
    func `shares of a cost`(shares: [String], codes: [Int]) async {
        let lines = shares.map { "      - instrument: grant\n        funder: eu\n        amount: \($0)\n" }
        let funding = lines.map { $0 + "        status: applied\n" }.joined()
        #expect(await Self.codes("    cost:\n      capex: 9 M EUR\n    funding:\n" + funding) == codes)
        let payers = zip(["citizens", "businesses", "city"], shares)
            .map { "        - payer: \($0)\n          amount: \($1)\n" }.joined()
        #expect(
            await Self.codes("    cost:\n      capex: pending\n      payers:\n" + payers)
                == codes.map { _ in 406 })
    }

    @Test(arguments: [
        ("89.1 M EUR", []), ("89 M EUR", []), ("89 130 300 EUR", []), ("89.10 M EUR", [601]), ("89 100 000 EUR", [601]),
    ])
    func `grants to the euro and a rounded cost`(cost: String, codes: [Int]) async {
        let money = """
                cost:
                  capex: \(cost)
                funding:
                  - funder: eu
                    instrument: grant
                    amount: 75 760 755 EUR
                    status: committed
                  - instrument: own-budget
                    amount: 13 369 545 EUR
                    status: committed

            """
        #expect(await Self.codes(money) == codes)
    }

    @Test(arguments: [("5 400 000 EUR", []), ("5 500 000 EUR", [601])])
    func `half a million is rounded up`(amount: String, codes: [Int]) async {
        let line = "      - instrument: own-budget\n        amount: \(amount)\n        status: committed\n"
        #expect(await Self.codes("    cost:\n      capex: 5 M EUR\n    funding:\n" + line) == codes)
    }

    @Test(arguments: [("75.8 M EUR", []), ("75.9 M EUR", [605]), ("75 800 000 EUR", [605])])
    func `a payment that is rounded`(received: String, codes: [Int]) async {
        let money = """
                funding:
                  - funder: eu
                    instrument: grant
                    amount: 75 760 755 EUR
                    status: received
                    received: \(received)

            """
        #expect(await Self.codes(money) == codes)
    }

    @Test(arguments: [
        ("4 kt CO2e/a", "89.1 M EUR", []), ("4.0 kt CO2e/a", "89.1 M EUR", [402]),
        ("4 kt CO2e/a", "89.10 M EUR", [402]),
    ])
    func `a rounded whole and its exact part`(effect: String, cost: String, codes: [Int]) async {
        let effects = "    effects:\n      - kind: reduction\n        by_year:\n          2030: "
        let part = """
              - id: hall
                title: Renovation of the town hall
                field: energy-systems
                status: planned
                part_of: heat
                cost:
                  capex: 89 130 300 EUR

            """
        let measure = "    cost:\n      capex: \(cost)\n" + effects + effect + "\n"
        #expect(await Self.codes(measure + part + effects + "4 320 t CO2e/a\n") == codes)
    }

    @Test(arguments: [("10 kt CO2e/a", []), ("10.0 kt CO2e/a", [418]), ("11 kt CO2e/a", [418])])
    func `a rounded effect that ends the emissions of a sector`(effect: String, codes: [Int]) async {
        let target = """
            === contract.yaml
            targets:
              - id: neutral
                year: 2030
                baseline: base-2019
                reduction: pending
            === inventory.yaml
            ccc: 1
            kind: inventory
            id: base-2019
            year: 2019
            emissions:
              unit: t CO2e/a
              rows:
                - sector: transport
                  all_scopes: 9871

            """
        let effects = "    effects:\n      - kind: reduction\n        sector: transport\n        by_year:\n"
        #expect(await Self.codes(effects + "          2030: \(effect)\n", target) == codes)
    }

    private static func codes(_ measure: String, _ more: String = "") async -> [Int] {
        let text = """
            === commitment.yaml
            measures:
              - id: heat
                title: Heat
                field: energy-systems
                status: planned

            """
        return await RuleExample(more + text + measure).findings().map(\.code)
            .filter { !$0.isOnCompleteness && $0.severity == .error }.map(\.number)
    }
}
