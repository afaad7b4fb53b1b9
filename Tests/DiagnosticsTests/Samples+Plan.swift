import Diagnostics
import Quantities

/// Facts on inventories, targets, time and money.
extension Samples {
    static let inventory: [InventoryFact] =
        [
            .emissionsPerHead(
                Decimal(46_938, exponent: -1), unit: "t CO2e/a", perHeadInUnit: Decimal(47, exponent: -1)),
            .emissionsPerHead(39, unit: nil, perHeadInUnit: nil),
            .electricityFactor(Decimal(473, exponent: -3), unit: "g CO2e/kWh", plausibleUnit: "kg CO2e/kWh"),
            .electricityFactor(1_600, unit: "g CO2e/kWh", plausibleUnit: nil),
            .scope(2, sector: "ippu", allowed: [1]),
            .scope(3, sector: "afolu", allowed: [1]),
            .warmingPotentials(
                printed: Decimal(119_841_042, exponent: -2), computed: Decimal(120_192_809, exponent: -2),
                unit: "t CO2e/a", set: "AR5", fitting: ["AR4"]),
            .warmingPotentials(printed: 1_198, computed: 1_202, unit: "t CO2e/a", set: "AR5", fitting: []),
            .noWarmingPotentials(fitting: ["AR4"]), .noWarmingPotentials(fitting: []),
            .gasOutsideSet("NF3", set: "SAR"),
        ] + InventoryFact.Aspect.allCases.map { .incomparable($0, start: "BISKO", baseline: "GPC") }

    static let target: [TargetFact] = [
        .below80Percent(share: Decimal(796, exponent: -1), inventory: "trend-2030", year: 2030),
        .lowFromStart(
            share: Decimal(628, exponent: -1), start: "bilanz-2018", year: 2018, baseline: "bilanz-2011",
            baselineShare: Decimal(827, exponent: -1)),
        .planBelowGap(by: 831_917, gap: 1_729_733, isExact: true),
        .planBelowGap(by: 831_917, gap: 1_729_733, isExact: false), .planAboveGap(by: 305_394, gap: 1_713_832),
        .sectorBelowTarget(sector: "transport", by: 50_000), .otherPlansInside(amount: 305_394),
        .programmeCountsToo(programme: "energieplan"),
        .sectorsWithoutTarget(["transport"]), .sectorsWithoutTarget(["transport", "waste"]),
        .sectorsAgainstWhole(whole: 93, sectors: Decimal(829, exponent: -1)),
    ]

    static let time: [TimeFact] = {
        guard let year = CalendarDate(year: 2025), let day = CalendarDate(year: 2026, month: 6, day: 30),
            let month = CalendarDate(year: 2027, month: 3)
        else { return [] }
        return [
            .endBeforeStart(start: day, end: year), .endAfterTarget(end: month, target: 2026),
            .completedInFuture(end: month, asOf: day), .overAlready(status: "ongoing", end: year, asOf: day),
            .startedAlready(start: year, asOf: day), .effectBeforeStart(year: 2026, start: month),
            .costBeforeStart(year: 2026, start: month), .costAfterEnd(year: 2028, end: month),
            .untilBeforeEffect(until: year, year: 2030), .milestoneOverdue(due: year, asOf: day),
            .startsBeforeDependency(start: year, dependency: "waermenetz", end: month),
            .notStartedYet(status: "ongoing", start: month, asOf: day),
            .ongoingWithoutStart,
            .inventoryAfterTarget("bilanz-2032", year: 2032, target: 2030),
        ] + TimeFact.Event.allCases.map { .dateInFuture($0, date: month, asOf: day) }
    }()

    static let money: [MoneyFact] = [
        .fundingExceedsCost(funding: million(15), cost: million(12)),
        .fundingExceedsCost(funding: Money(Decimal(1_000_500, exponent: -3), .eur), cost: Money(Decimal(1_000), .eur)),
        .costNotCovered(open: million(6), cost: million(10)), .payersDiffer(payers: million(9), cost: million(10)),
        .payerSharesBelow(90), .fundingCountedTwice(first: "applied", second: "committed", amount: nil),
        .receivedExceedsAmount(received: million(7), amount: million(6)),
        .receivedTooEarly(received: million(1), status: "applied"),
        .receivedInPart(received: million(1), amount: million(6)),
        .usesExceedAmount(uses: million(2), amount: million(1)),
        .outlyingCostPerTonne(cost: Money(720_000, .eur), median: Money(2_400, .eur), measures: 8),
        .cashCopiedAsNPV(million(1_586)), .yearsDiffer(years: million(20), cost: million(30)),
        .ownFundsExceedPayment(own: million(8), payment: million(3), payer: "city"),
    ]

    private static func million(_ amount: Int128) -> Money { Money(Decimal(amount, exponent: 6), .eur) }
}
