public import Quantities

/// What is wrong with figures and totals.
public enum FigureFact: Hashable, Sendable {
    /// A printed total that its addends do not give: both, the difference, how much rounding can explain, the unit.
    case declaredTotalDiffers(
        declared: Decimal, computed: Decimal, tolerance: Decimal, addends: Int, unit: String)
    /// Parts that add up to more than the measure they are part of.
    case partsExceedWhole(parts: Decimal, whole: Decimal, unit: String, measure: String)
    /// An effect in a sector that no row of the target's inventories covers; the rows that could be meant.
    case sectorWithoutRow(String, choices: [String])
    /// Two rows of one inventory that overlap: the same sector, or a sector and one that contains it.
    case overlappingRows(String, String)
    /// A figure in a currency for which the contract has no exchange rate into its own.
    case noExchangeRate(from: String, to: String)
    /// Shares of one amount that add up to more than 100 %.
    case sharesExceedWhole(Decimal)

    /// The code.
    public var code: Code {
        switch self {
        case .declaredTotalDiffers: .declaredTotalDiffers
        case .partsExceedWhole: .partsExceedWhole
        case .sectorWithoutRow: .sectorWithoutRow
        case .overlappingRows: .overlappingRows
        case .noExchangeRate: .noExchangeRate
        case .sharesExceedWhole: .sharesExceedWhole
        }
    }
}
