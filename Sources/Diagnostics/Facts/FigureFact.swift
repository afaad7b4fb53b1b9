public import Quantities

/// What is wrong with figures and totals.
public enum FigureFact: Hashable, Sendable {
    /// A printed total that its addends do not give: both, the difference, how much rounding can explain, the unit.
    case declaredTotalDiffers(
        declared: Decimal, computed: Decimal, tolerance: Decimal, addends: Int, unit: String)
    /// An inventory that is a thousand times or more what is printed of it, or as much less, in t CO2e per year; the unit
    /// in which its rows would give that.
    case mistakenUnit(printed: Decimal, computed: Decimal, unit: String)
    /// Parts that add up to more than the measure they are part of.
    case partsExceedWhole(parts: Decimal, whole: Decimal, unit: String, measure: String)
    /// An effect in a sector that no row of the target's inventories covers; the rows that could be meant.
    case sectorWithoutRow(FormatWord, choices: [FormatWord])
    /// Two rows of one inventory that overlap: the same sector, or a sector and one that contains it.
    case overlappingRows(String, String)
    /// A figure in a currency for which the contract has no exchange rate into its own.
    ///
    /// `inverse` is that of the rate the other way round, if the contract has one.
    case noExchangeRate(from: String, to: String, inverse: Decimal? = nil)
    /// Shares of one amount that add up to more than 100 %.
    case sharesExceedWhole(Decimal)
    /// A printed figure that is not what the printed figures beside it give; the formula with the format's keys.
    case contradictingRow(key: String, printed: Decimal, result: Decimal, formula: String)
    /// One quantity printed in two places with two values, in t CO2e per year.
    case contradictingTotals(here: Decimal, there: Decimal)
    /// Two inventories of the same year that say nothing of why their totals differ.
    case secondInventory(year: Int, other: String, by: Decimal)
    /// Two measures of one sector that may contain each other, and what makes them look alike.
    case likelyOverlap(String, String, evidence: [ReferenceFact.Evidence])
    /// A measure that saves more than its sector emits; the unit of mass in which the number would be possible, and what
    /// it then is in t CO2e per year.
    case reductionAboveEmissions(
        reduction: Decimal, emissions: Decimal, sector: FormatWord?, unit: String?, inUnit: Decimal?)
    /// A measure that saves more energy than the city uses; both in the unit of the saving.
    case savingAboveEnergyUse(saved: Decimal, use: Decimal, unit: String)
    /// A figure of one year that is equal to the cumulative one.
    case cumulativeAsAnnual(year: Int, from: Int, to: Int)

    /// A rate between a currency and one that it has always been worth less than, the other way round; how much one of
    /// `from` then is.
    case invertedRate(from: String, to: String, rate: Decimal, inverse: Decimal)
    /// Rates there and back that are not the inverse of each other; what becomes of one unit on the way.
    case contradictingRates(from: String, to: String, back: Decimal)

    /// An effect, or an investment, of 0 about which nothing is said.
    case zeroEffect
    case zeroCost

    /// The code.
    public var code: Code {
        switch self {
        case .declaredTotalDiffers, .mistakenUnit: .declaredTotalDiffers
        case .partsExceedWhole: .partsExceedWhole
        case .sectorWithoutRow: .sectorWithoutRow
        case .overlappingRows: .overlappingRows
        case .noExchangeRate: .noExchangeRate
        case .sharesExceedWhole: .sharesExceedWhole
        case .contradictingRow: .contradictingRow
        case .contradictingTotals, .secondInventory: .contradictingTotals
        case .likelyOverlap: .likelyOverlap
        case .reductionAboveEmissions: .reductionAboveEmissions
        case .savingAboveEnergyUse: .savingAboveEnergyUse
        case .cumulativeAsAnnual: .cumulativeAsAnnual
        case .zeroEffect, .zeroCost: .unexplainedZero
        case .invertedRate, .contradictingRates: .invertedExchangeRate
        }
    }
}
