/// Why a text is not a figure of the format, and what its author may have meant.
public struct FigureProblem: Error, Hashable, Sendable {
    /// The reason.
    public enum Reason: Hashable, Sendable {
        /// `1,5`: decimals begin with a dot.
        case decimalComma
        /// `1.586.948`, `1,200,000`, `1'000`: thousands are grouped by a space.
        case groupSeparator
        /// `15.000`, `1,200`: thousands or decimals, nobody can tell.
        case ambiguousSeparator
        /// `1.000,000.00`: separators contradict each other.
        case mixedSeparators
        /// `-3.6`: the kind of an effect or payment gives the direction.
        case minusSign
        /// `-3.6` in an inventory: what is taken out of the air has a field of its own.
        case removal
        /// `-3.6` as what may remain: nothing remains, and a measure takes the rest out of the air.
        case remainderBelowZero
        /// `about`, `ca.`, `~`: a figure is one number; how sure it is stands under `quality`.
        case approximation(String)
        /// Other words in front of the figure (`Kosten:`, `netto`).
        case foreword(String)
        /// `2-3`: a figure is one number.
        case range
        /// `30 000 EUR + 5 000 EUR`, `2 x 15 000 EUR`: a figure is one number.
        case severalNumbers
        /// The number has no unit.
        case missingUnit
        /// The unit is not one of the format's.
        case unknownUnit(String)
        /// A unit of another kind than the field holds.
        case otherDimension(String)
        /// Per year where an amount without `/a` is meant.
        case unexpectedPerYear
        /// Without `/a` where only an amount per year can stand.
        case missingPerYear
        /// Per month or quarter; where an amount per year can stand, the readings are that of the whole year.
        case partOfYear
        /// A unit in a table that has it above: the table's own, or one of the same quantity.
        case repeatedUnit(table: String)
        /// A unit of another quantity than that of the table.
        case otherUnit(String, table: String)
        /// `1 CHF = 1.05 EUR`, `105 %`: an exchange rate that is more than a number.
        case exchangeRate(from: String, to: String)
        /// Words behind the figure that say more about it (`netto`, `der Kosten`).
        case remark(String)
        /// The spelling of number or unit is not the format's (`€`, `Mio`, `tCO2`, `60%`, misplaced spaces).
        case spelling
        /// A word for "missing" that is not one of the format's (`tbd`, `n/a`, `-`); the readings are those that it can
        /// stand for.
        case absenceSpelling(String)
        /// `Ja`, `no`: an answer where an amount is asked for.
        case yesOrNo
        /// Prose, or nothing that could be read as a number.
        case noNumber
        /// More than 15 digits or 6 decimals, or larger than 10¹⁵ base units.
        case tooPrecise
    }

    /// The reason.
    public let reason: Reason
    /// The ways to write what may have been meant, in the format's spelling; one if there is no doubt.
    public let readings: [String]

    /// Makes a problem.
    public init(_ reason: Reason, readings: [String] = []) {
        self.reason = reason
        self.readings = readings
    }
}

extension FigureProblem {
    /// Whether the author can have meant nothing else than the one reading.
    public var isCertain: Bool {
        guard readings.count == 1 else { return false }
        return switch reason {
        case .decimalComma, .groupSeparator, .spelling, .repeatedUnit: true
        default: false
        }
    }
}
