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
