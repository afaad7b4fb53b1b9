import Diagnostics
import Testing

/// What is wrong with `contract.yaml` beyond its schema, and with money in mixed forms.
@Suite struct ContractFileTests {
    private static let head = """
        === contract.yaml
        ccc: 1
        kind: contract
        id: city
        title: Contract
        city:
          name: City
          country: DE
        languages:
          - en

        """

    @Test(arguments: [
        (
            207,
            """
            targets:
              - id: neutral
                year: 2030
                baseline: base-2019
                reduction: ↓120 %

            """
        ),
        (
            209,
            """
            exchange_rates:
              - from: SEK
                to: EUR
                rate: 0.09
                date: 2026-01-02
                source: Bank
              - from: ↓SEK
                to: EUR
                rate: 0.9
                date: 2026-01-03
                source: Bank

            """
        ),
        (
            301,
            """
            targets:
              - id: neutral
                year: 2030
                baseline: base-2019
                reduction: 80 %
              - id: ↓neutral
                year: 2035
                baseline: base-2019
                reduction: 90 %

            """
        ),
    ])
    func `mistakes are found at their places`(code: Int, text: String) async {
        let inventory = """
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

            """
        let example = RuleExample(Self.head + text + inventory)
        let errors = await example.findings().filter { $0.code.severity == .error }
        #expect(errors.map(\.code.number) == [code])
        #expect(errors.map(\.place) == example.marks)
    }

    @Test func `a printed total of energy alone is compared`() async {
        let example = RuleExample(
            """
            ccc: 1
            kind: inventory
            id: base-2021
            year: 2021
            energy:
              unit: MWh/a
              rows:
                - sector: buildings
                  carrier: natural-gas
                  all_scopes: 1000
              declared:
                total: ↓4000
            """)
        let findings = await example.findings()
        #expect(findings.map(\.code) == [.declaredTotalDiffers])
        #expect(findings.map(\.place) == example.marks)
    }

    /// 5 M EUR and 50 M SEK at 0.1 EUR are 10 M EUR.
    @Test(arguments: [("10 M EUR", []), ("20 M EUR", [Code.declaredTotalDiffers])])
    func `a printed cost is compared in its own currency`(printed: String, codes: [Code]) async {
        let example = RuleExample(
            Self.head + """
                exchange_rates:
                  - from: SEK
                    to: EUR
                    rate: 0.1
                    date: 2026-01-02
                    source: Bank
                declared:
                  cost: \(printed)
                === commitment.yaml
                measures:
                  - id: solar
                    title: Solar roofs
                    field: energy-systems
                    status: planned
                    cost:
                      capex: 5 M EUR
                  - id: wind
                    title: Wind park
                    field: energy-systems
                    status: planned
                    cost:
                      capex: 50 M SEK
                """)
        #expect(await example.findings().map(\.code) == codes)
    }

    @Test(arguments: [
        ("declared:\n      plan: ↓600000 t CO2e/a", "by_year:\n          2030: confidential"),
        ("declared:\n      plan: 600000 t CO2e/a", "by_year:\n          2030: pending"),
    ])
    func `a printed plan reveals a confidential effect`(target: String, effect: String) async {
        let example = RuleExample(
            Self.head + """
                targets:
                  - id: neutral
                    year: 2030
                    baseline: base
                    reduction: pending
                    \(target)
                === commitment.yaml
                measures:
                  - id: solar
                    title: Solar roofs
                    field: energy-systems
                    status: planned
                    effects:
                      - kind: reduction
                        sector: buildings
                        by_year:
                          2030: 300000 t CO2e/a
                  - id: boilers
                    title: Boilers
                    field: energy-systems
                    status: planned
                    effects:
                      - kind: reduction
                        sector: buildings
                        \(effect)
                === inventory.yaml
                ccc: 1
                kind: inventory
                id: base
                year: 2019
                emissions:
                  unit: t CO2e/a
                  rows:
                    - sector: buildings
                      all_scopes: 1000000
                """)
        let findings = await example.findings().filter { $0.code == .confidentialFigureRevealed }
        #expect(findings.map(\.place) == example.marks)
    }

    @Test func `a share and an amount above the cost are found`() async {
        let example = RuleExample(
            """
            measures:
              - id: heat
                title: Heat
                field: energy-systems
                status: planned
                cost:
                  capex: 1 M EUR
                  payers:
                    - payer: citizens
                      amount: 80 %
                    - payer: city
                      amount: ↓0.5 M EUR
            """)
        let findings = await example.findings().filter { $0.code == .payersDifferFromCost }
        #expect(findings.map(\.place) == example.marks)
    }
}
