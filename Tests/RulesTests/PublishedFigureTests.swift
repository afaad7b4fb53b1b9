import Diagnostics
import Testing

/// Figures of published contracts: what is known to be wrong is found at its place, what is right is not.
///
/// Where a figure is inconsistent the city has no name: a slip of the machine-read text must not accuse it.
@Suite struct PublishedFigureTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let codes: [Int]
        let text: String

        init(_ name: String, _ codes: [Int], _ contract: PublishedContract) {
            testDescription = name
            self.codes = codes
            text = contract.text
        }
    }

    @Test(arguments: targets + inventories + plans)
    func `known mistakes are found, and nothing else`(example: Case) async {
        let read = RuleExample(example.text)
        let findings = await read.findings().filter { !$0.code.isOnCompleteness }
        #expect(findings.map(\.code.number).sorted() == example.codes, "\(findings)")
        #expect(Set(findings.map(\.place)) == Set(read.marks))
    }

    private static let targets: [Case] = [
        Case(
            "56 % of the baseline", [409],
            .init(
                target: ["by_sector:", "  buildings:", "    remaining: 1586948 t CO2e/a"], isTargetMarked: true,
                inventories: [("base", 2018, [], [("buildings", "3606174")], [])])),
        Case(
            "79.6 % of a trend, printed as 80 %", [409],
            .init(
                target: ["by_sector:", "  other:", "    remaining: 198 kt CO2e/a"], isTargetMarked: true,
                inventories: [
                    ("base", 2030, ["scenario: business-as-usual", "unit: kt CO2e/a"], [("other", "972")], [])
                ])),
        Case(
            "20 % of 1990, but 56 % of 2020", [410],
            .init(
                target: ["count_from: ↓start", "by_sector:", "  other:", "    remaining: 700000 t CO2e/a"],
                inventories: [
                    ("base", 1990, [], [("other", "3500000")], []), ("start", 2020, [], [("other", "1249424")], []),
                ])),
        Case(
            "93 % in the text, 82.9 % in the table", [424],
            .init(
                target: ["reduction: ↓93 %", "by_sector:", "  other:", "    remaining: 446144 t CO2e/a"],
                inventories: [("base", 2020, [], [("other", "2602242")], [])])),
        Case(
            "two baselines of one city", [423],
            .init(
                target: ["count_from: ↓start", "reduction: pending"],
                inventories: [
                    ("base", 2030, ["scenario: base"], [("other", "5985")], []),
                    ("start", 2030, ["scenario: extended"], [("other", "6744")], []),
                ])),
        Case(
            "a gap that its columns do not give", [401],
            .init(
                target: [
                    "by_sector:", "  buildings:", "    remaining: 200000 t CO2e/a", "declared:", "  by_sector:",
                    "    buildings:", "      required: 892814 t CO2e/a", "      gap: ↓856013 t CO2e/a",
                ], inventories: [("base", 2019, [], [("buildings", "1092814")], [])])),
        Case(
            "gap, plan and target of one row, of which each may be right alone", [407],
            .init(
                target: [
                    "reduction: pending", "declared:", "  baseline: 3606174 t CO2e/a", "  allowed: 1586948 t CO2e/a",
                    "  required: ↓1713832 t CO2e/a",
                ], inventories: [("base", 2018, [], [("buildings", "pending")], [])])),
    ]

    private static let inventories: [Case] = [
        Case(
            "inventory and target start from different totals", [401],
            .init(
                target: ["reduction: pending", "declared:", "  baseline: ↓3606174 t CO2e/a"],
                inventories: [
                    (
                        "base", 2018, [],
                        [("residential", "919591"), ("tertiary", "1905440"), ("transport", "818980")],
                        ["total: 3644011"]
                    )
                ])),
        Case(
            "inventory and model of one year", [408],
            .init(inventories: [
                ("base", 2019, [], [("other", "1670342")], []), ("↓model", 2019, [], [("other", "1790982")], []),
            ])),
        Case(
            "tonnes under the heading kt", [416],
            .init(inventories: [
                ("base", 2018, ["population: 210000", "unit: ↓kt CO2e/a"], [("other", "985701")], [])
            ])),
        Case(
            "kilograms under the heading grams", [417],
            .init(
                inventories: [("base", 2021, [], [("other", "1872726")], [])],
                more: """
                    === factors.yaml
                    ccc: 1
                    kind: inventory
                    id: factors
                    year: 2021
                    factors:
                      unit: g CO2e/kWh
                      rows:
                        - carrier: electricity
                          factor: ↓0.473
                        - carrier: natural-gas
                          factor: 0.247

                    """)),
        Case("gases of AR4 called AR5", [421, 421, 421, 421], gases(gwp: "AR5", mark: "↓")),
        Case("gases of AR4", [], gases(gwp: "AR4", mark: "")),
    ]

    private static func gases(gwp: String, mark: String) -> PublishedContract {
        let rows = [
            ("stationary-energy", "1133285.03", "1860.02", "62.50", "1198410.42"),
            ("transport", "459871.34", "24.15", "16.70", "465452.31"),
            ("waste", "16146.04", "36.09", "10.98", "20320.69"),
            ("afolu", "397.63", "251.80", "13.41", "10688.81"),
        ]
        let lines = rows.map { sector, carbonDioxide, methane, nitrousOxide, printed in
            """
                - sector: \(sector)
                  scope_1:
                    gases:
                      CO2: \(carbonDioxide)
                      CH4: \(methane)
                      N2O: \(nitrousOxide)
                    declared: \(mark)\(printed)

            """
        }
        let head = """
            === gases.yaml
            ccc: 1
            kind: inventory
            id: base
            year: 2019
            gwp: \(gwp)
            emissions:
              unit: t CO2e/a
              rows:

            """
        // The printed total, with the sinks, is that of AR4: with AR5 it is off by what the rows are off.
        let foot = """
                - sector: other
                  removals: 24530
              declared:
                total: 1670342.23

            """
        return PublishedContract(more: head + lines.joined() + foot)
    }

    private static let plans: [Case] = [
        Case(
            "a plan of half the gap", [409, 411],
            .init(
                target: ["by_sector:", "  other:", "    remaining: 1061577 t CO2e/a"], isTargetMarked: true,
                inventories: [("base", 2019, [], [("other", "3101454")], [])], otherPlans: "310144 t CO2e/a",
                plan: "897816 t CO2e/a")),
        Case(
            "existing plans inside the plan", [409, 414],
            .init(
                target: ["by_sector:", "  other:", "    remaining: 1586948 t CO2e/a"], isTargetMarked: true,
                inventories: [("base", 2018, [], [("other", "3606174")], [])], otherPlans: "305394 t CO2e/a",
                plan: "2019226 t CO2e/a")),
        Case(
            "241 kt without a measure, gap printed as 0", [411],
            .init(
                target: ["by_sector:", "  other:", "    remaining: 342 kt CO2e/a"], isTargetMarked: true,
                inventories: [("base", 2030, ["unit: kt CO2e/a", "scenario: trend"], [("other", "1942")], [])],
                plan: "1359 kt CO2e/a")),
        Case(
            "an action of 13,273 kt", [418],
            .init(
                inventories: [("base", 2019, [], [("other", "1500000")], [])], plan: "↓13273 kt CO2e/a")),
    ]
}
