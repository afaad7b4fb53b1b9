import Diagnostics
import Quantities
import Testing

private func euro(_ amount: Int128) -> Money { Money(Decimal(amount), .eur) }

private func franc(_ amount: Int128) -> Money {
    Money(Decimal(amount), Currency(code: Array("CHF".utf8)) ?? .eur)
}

@Suite struct ImpactTests {
    private static let figures: [(Fact, Change?)] = [
        (
            .figure(
                .declaredTotalDiffers(
                    declared: 1_565_595, computed: 1_564_594, tolerance: 3, addends: 6, unit: "t CO2e/a")),
            .emissions(1001)
        ),
        (
            .figure(
                .declaredTotalDiffers(declared: 30, computed: 31, tolerance: 0, addends: 2, unit: "kt CO2e/a")),
            .emissions(-1000)
        ),
        (
            .figure(.declaredTotalDiffers(declared: 5, computed: 4, tolerance: 0, addends: 2, unit: "M EUR")),
            .money(euro(1_000_000))
        ),
        // Energy, counts and emissions of no year are no amounts that contracts are about.
        (.figure(.declaredTotalDiffers(declared: 5, computed: 4, tolerance: 0, addends: 2, unit: "GWh/a")), nil),
        (.figure(.declaredTotalDiffers(declared: 5, computed: 4, tolerance: 0, addends: 2, unit: "t CO2e")), nil),
        (.figure(.declaredTotalDiffers(declared: 5, computed: 4, tolerance: 0, addends: 0, unit: "")), nil),
        (.figure(.partsExceedWhole(parts: 9, whole: 7, unit: "t CO2e/a", measure: "m")), .emissions(2)),
        (.figure(.contradictingRow(key: "gap", printed: 10, result: 14, formula: "R")), .emissions(-4)),
        (.figure(.contradictingTotals(here: 10, there: 4)), .emissions(6)),
        (.figure(.secondInventory(year: 2021, other: "b", by: 12)), .emissions(12)),
        (
            .figure(.reductionAboveEmissions(reduction: 50, emissions: 20, sector: nil, unit: nil, inUnit: nil)),
            .emissions(30)
        ),
        (
            .figure(
                .reductionAboveEmissions(
                    reduction: 50, emissions: 20, sector: nil, unit: "kg CO2e/a", inUnit: Decimal(5, exponent: -2))),
            .emissions(Decimal(4995, exponent: -2))
        ),
        (.figure(.sharesExceedWhole(120)), nil),
    ]

    private static let others: [(Fact, Change?)] = [
        (
            .inventory(
                .warmingPotentials(printed: 28, computed: 25, unit: "t CO2e/a", set: "AR4", fitting: ["AR5"])),
            .emissions(3)
        ),
        (.inventory(.noWarmingPotentials(fitting: [])), nil),
        (.target(.planBelowGap(by: 800, gap: 1000, isExact: true)), .emissions(800)),
        (.target(.planAboveGap(by: 700, gap: 1000)), .emissions(700)),
        (.target(.sectorBelowTarget(sector: "waste", by: 30)), .emissions(30)),
        (.target(.otherPlansInside(amount: 40)), .emissions(40)),
        (.target(.sectorsAgainstWhole(whole: 80, sectors: 75)), nil),
        (.money(.fundingExceedsCost(funding: euro(15), cost: euro(12))), .money(euro(3))),
        (.money(.costNotCovered(open: franc(4), cost: franc(9))), .money(franc(4))),
        (.money(.payersDiffer(payers: euro(8), cost: euro(12))), .money(euro(-4))),
        (.money(.receivedExceedsAmount(received: euro(8), amount: euro(5))), .money(euro(3))),
        (.money(.receivedTooEarly(received: euro(8), status: "applied")), .money(euro(8))),
        (.money(.receivedInPart(received: euro(3), amount: euro(5))), .money(euro(2))),
        (.money(.fundingCountedTwice(first: "applied", second: "planned", amount: euro(6))), .money(euro(6))),
        (.money(.fundingCountedTwice(first: "applied", second: "planned", amount: nil)), nil),
        (.money(.usesExceedAmount(uses: euro(7), amount: euro(5))), .money(euro(2))),
        (.money(.outlyingCostPerTonne(cost: euro(7), median: euro(5), measures: 6)), nil),
        (
            .completeness(
                .modulesWithoutContent(
                    CompletenessFact.Part(title: [:], weight: 16),
                    modules: [2, 3].map {
                        CompletenessFact.Module(number: "A", title: [:], section: nil, weight: $0)
                    }, of: 9)),
            .completeness(Change.Points(5, of: 16))
        ),
        (.completeness(.tooFewPriorities(1, minimum: 3)), nil),
        (.reading(.emptyFile), nil), (.publication(.confidentialRevealed), nil),
    ]

    @Test(arguments: figures + others)
    func `a fact says what it changes`(fact: Fact, change: Change?) {
        #expect(fact.change == change)
    }

    @Test func `amounts have no sign, no currency is converted, nothing is no impact`() throws {
        let change = try #require(Impact(.emissions(-4), currency: .eur))
        #expect(change.emissions == 4)
        #expect(Impact(.emissions(0), currency: .eur) == nil)
        #expect(Impact(.money(franc(0)), currency: .eur) == nil)
        #expect(Impact(in: .measure, emissions: nil, money: [], currency: .eur) == nil)
        let mixed = try #require(
            Impact(in: .commitment, emissions: 0, money: [euro(2), franc(3), euro(5)], currency: .eur))
        #expect(mixed.emissions == nil)
        #expect(mixed.money == euro(7))
        #expect(mixed.otherMoney == [franc(3)])
    }

    /// Descending; those of one list have the same weight.
    private static let descending: [[Impact?]] = [
        [Impact(.emissions(30), currency: .eur), Impact(.emissions(-30), currency: .eur)],
        [Impact(.emissions(29), currency: .eur)],
        [Impact(.money(euro(900_000_000)), currency: .eur)],
        [Impact(.money(euro(1)), currency: .eur)],
        [Impact(.money(franc(900_000_000)), currency: .eur)],
        [Impact(.money(franc(1)), currency: .eur)],
        [Impact(.completeness(Change.Points(5, of: 16)), currency: .eur)],
        [Impact(.completeness(Change.Points(4, of: 5)), currency: .eur)],
        [Impact(in: .measure, emissions: 40_000, money: [], currency: .eur)],
        [Impact(in: .measure, emissions: 38, money: [euro(4), franc(9)], currency: .eur)],
        [Impact(in: .measure, emissions: 38, money: [euro(4)], currency: .eur)],
        [
            Impact(in: .measure, emissions: 38, money: [euro(3)], currency: .eur),
            Impact(in: .target, emissions: 38, money: [euro(3)], currency: .eur),
        ],
        [Impact(in: .measure, emissions: 38, money: [franc(3)], currency: .eur)],
        [Impact(in: .measure, emissions: nil, money: [euro(3)], currency: .eur)],
    ]

    @Test func `the order is total`() throws {
        let ranks = try Self.descending.enumerated().flatMap { rank, list in
            try list.map { (rank, try #require($0)) }
        }
        for (left, first) in ranks {
            for (right, second) in ranks { #expect(first.outweighs(second) == (left < right), "\(left) \(right)") }
        }
    }
}
