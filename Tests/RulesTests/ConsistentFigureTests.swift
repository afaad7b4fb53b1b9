import Diagnostics
import Testing

/// Published figures that agree with each other: no error and no warning.
@Suite struct ConsistentFigureTests {
    typealias Case = PublishedFigureTests.Case

    @Test(arguments: contracts + [Case("Mannheim, Heidelberg, Pécs: splits", [], splits)])
    func `a consistent contract has no errors or warnings`(example: Case) async {
        let findings = await RuleExample(example.text).findings().filter { !$0.code.isOnCompleteness }
        #expect(findings.filter { $0.code.severity != .advice }.map(\.code.number) == [])
        #expect(findings.map(\.code.number) == example.codes)
    }

    /// 601,600 t in 2020, of which 454 kt are to go and 148 kt may stay: to the kilotonne the columns agree. What is said
    /// is that this is less than 80 % of 2020.
    @Test func `Turku's columns agree, and its reference is named`() async {
        let contract = PublishedContract(
            target: [
                "by_sector:", "  other:", "    remaining: 148 kt CO2e/a", "declared:",
                "  baseline: 601.6 kt CO2e/a", "  required: 454 kt CO2e/a",
            ], isTargetMarked: true, inventories: [("base", 2020, [], [("other", "601600")], [])])
        let example = RuleExample(contract.text)
        let findings = await example.findings().filter { !$0.code.isOnCompleteness }
        #expect(findings.map(\.code) == [.targetBelow80Percent])
        #expect(findings.map(\.place) == example.marks)
    }

    private static let contracts: [Case] = [
        Case(
            "Tauragė", [],
            .init(
                target: [
                    "reduction: 80 %", "declared:", "  required: 81660 t CO2e/a", "  gap: 54372 t CO2e/a",
                    "  plan: 59236 t CO2e/a", "  expected: 15551 t CO2e/a",
                ],
                inventories: [("base", 2018, [], [("other", "102075")], [])], otherPlans: "27288 t CO2e/a",
                plan: "59236 t CO2e/a")),
        Case(
            "Lahti", [410],
            .init(
                target: [
                    "count_from: start", "reduction: 80 %", "declared:", "  allowed: 175.26 kt CO2e/a",
                    "  gap: 82.9 kt CO2e/a",
                ],
                inventories: [
                    ("base", 1990, ["unit: kt CO2e/a"], [("other", "876.3")], []),
                    ("start", 2021, ["unit: kt CO2e/a"], [("other", "418.2")], []),
                ], otherPlans: "160.04 kt CO2e/a", plan: "82.9 kt CO2e/a")),
        Case(
            "Lund", [],
            .init(
                target: [
                    "by_sector:", "  other:", "    remaining: 82 kt CO2e/a", "declared:",
                    "  other_plans: 317 kt CO2e/a", "  gap: 9 kt CO2e/a",
                ],
                inventories: [("base", 2010, ["unit: kt CO2e/a"], [("other", "408")], [])],
                otherPlans: "317 kt CO2e/a", plan: "9 kt CO2e/a")),
        Case(
            "Cluj-Napoca", [],
            .init(
                target: ["by_sector:"]
                    + ["buildings", "transport", "waste", "ippu", "afolu"].enumerated().flatMap { index, sector in
                        ["  \(sector):", "    remaining: \([90_000, 27_466, 10_000, 88_000, 2_000][index]) t CO2e/a"]
                    } + ["declared:", "  required: 949757 t CO2e/a", "  reduction: 81.37 %"],
                inventories: [
                    (
                        "base", 2021, [],
                        [
                            ("buildings", "641750"), ("transport", "151962"), ("waste", "58361"), ("ippu", "303478"),
                            ("afolu", "11672"),
                        ], ["total: 1167223"]
                    )
                ])),
        Case(
            "Heidelberg, one tonne of rounding", [],
            .init(inventories: [
                (
                    "base", 2019, [],
                    [
                        ("transport", "288340"), ("buildings", "264010"), ("electricity", "343208"),
                        ("waste", "20220"), ("afolu", "2500"),
                    ], ["total: 918279"]
                ),
                (
                    "trend", 2030, ["scenario: business-as-usual"],
                    [
                        ("transport", "249041"), ("buildings", "263742"), ("electricity", "446949"),
                        ("waste", "10031"), ("afolu", "2500"),
                    ], ["total: 972264"]
                ),
            ])),
    ]

    /// Municipal investment by source, cash investment by payer beside its net present value, shares of 99 %.
    private static let splits = PublishedContract(
        inventories: [("base", 2020, [], [("other", "2602242")], [])],
        more: """
            === commitment.yaml
            measures:
              - id: municipal-investment
                title: Municipal investment
                field: other
                status: planned
                cost:
                  capex: 4358 M EUR
                funding:
                  - instrument: own-budget
                    amount: 654 M EUR
                    status: committed
                  - funder: regional
                    instrument: grant
                    amount: 1307 M EUR
                    status: applied
                  - funder: national
                    instrument: grant
                    amount: 2397 M EUR
                    status: applied
              - id: portfolio
                title: Portfolio of the economic model
                field: other
                status: planned
                cost:
                  capex: 1586 M EUR
                  payers:
                    - payer: citizens
                      amount: 558 M EUR
                    - payer: businesses
                      amount: 303 M EUR
                    - payer: city
                      amount: 128 M EUR
                    - payer: transport-operators
                      amount: 206 M EUR
                    - payer: utilities
                      amount: 391 M EUR
                npv:
                  capex: 1356 M EUR
              - id: plan-by-owner
                title: Plan by owner
                field: other
                status: planned
                cost:
                  capex: 756 M EUR
                  payers:
                    - payer: citizens
                      amount: 33 %
                    - payer: businesses
                      amount: 33 %
                    - payer: city
                      amount: 33 %

            """)
}
