/// Reads figures and numbers as the format writes them (`schema/README.md`, figures); everything else is a `FigureProblem`.
public enum FigureParser {
    /// Most digits of a number, zeros at the front left out.
    static let digitLimit = 15
    /// Most decimals of a number.
    static let decimalLimit = 6

    /// Reads number and unit.
    public static func figure(
        _ text: ArraySlice<UInt8>, as expectation: FigureExpectation
    ) throws(FigureProblem) -> Figure {
        let negative = expectation.allowsNegative && text.first == UInt8(ascii: "-")
        let unsigned = negative ? text.dropFirst() : text
        guard var figure = strictFigure(unsigned, countNounOptional: expectation.dimension == .count) else {
            throw FigureRepair(unsigned, as: .figure(expectation)).problem()
        }
        guard expectation.accepts(figure.unit) else { throw mismatch(figure, expectation) }
        try check(figure, unsigned, expectation)
        if negative { figure.number = -figure.number }
        return figure
    }

    /// Reads a number without unit, for the rows of a table that has its own `unit`; that of a plain number is none.
    public static func number(
        _ text: ArraySlice<UInt8>, of unit: Unit = .count(""), allowsNegative: Bool = false
    ) throws(FigureProblem) -> Decimal {
        if allowsNegative, text.first == UInt8(ascii: "-") { return -(try number(text.dropFirst(), of: unit)) }
        var rest = text
        guard let number = scanNumber(&rest), rest.isEmpty, !isAmbiguous(number) else {
            throw FigureRepair(text, as: .number(of: unit)).problem()
        }
        guard isWithinLimits(Figure(number: number, unit: unit)) else { throw FigureProblem(.tooPrecise) }
        return number
    }

    /// Reads a unit alone, such as a table's `unit`.
    public static func unit(_ text: ArraySlice<UInt8>) -> Unit? {
        UnitParser.unit(text)
    }

    static func strictFigure(
        _ text: ArraySlice<UInt8>, countNounOptional: Bool
    ) -> Figure? {
        var rest = text[...]
        guard let number = scanNumber(&rest) else { return nil }
        if rest.isEmpty { return countNounOptional ? Figure(number: number, unit: .count("")) : nil }
        guard rest.first == UInt8(ascii: " ") else { return nil }
        if let unit = UnitParser.unit(rest.dropFirst()) { return Figure(number: number, unit: unit) }
        return countNounOptional ? UnitParser.noun(rest.dropFirst()).map { Figure(number: number, unit: $0) } : nil
    }

    private static func check(
        _ figure: Figure, _ text: ArraySlice<UInt8>, _ expectation: FigureExpectation
    ) throws(FigureProblem) {
        guard !isAmbiguous(figure.number) else { throw FigureRepair(text, as: .figure(expectation)).problem() }
        guard isWithinLimits(figure) else { throw FigureProblem(.tooPrecise) }
    }

    /// A figure of another quantity, or of the right one with or without `/a`.
    static func mismatch(_ figure: Figure, _ expectation: FigureExpectation) -> FigureProblem {
        let once = Figure(number: figure.number, unit: figure.unit.withoutPeriod)
        if expectation.accepts(once.unit) { return FigureProblem(.unexpectedPerYear, readings: readings(once)) }
        let perYear = Figure(number: figure.number, unit: figure.unit.withPeriod)
        if expectation.accepts(perYear.unit) { return FigureProblem(.missingPerYear, readings: readings(perYear)) }
        return FigureProblem(.otherDimension(figure.unit.description))
    }

    private static func readings(_ figure: Figure) -> [String] {
        isAmbiguous(figure.number) ? [] : [figure.description]
    }

    /// Exactly three decimals behind a whole part other than 0 may be thousands.
    static func isAmbiguous(_ number: Decimal) -> Bool {
        number.exponent == -3 && number.mantissa >= 1000
    }

    static func isWithinLimits(_ figure: Figure) -> Bool {
        -figure.number.exponent <= decimalLimit
            && figure.number.mantissa < Decimal.powerOfTen(digitLimit)
            && figure.amount <= Decimal(1, exponent: Decimal.magnitudeLimit)
    }

    /// Digits, in one run or in groups of three behind single spaces, and decimals behind a dot.
    ///
    /// Leaves in `rest` what follows; nil where no number of the format stands at the start.
    static func scanNumber(_ rest: inout ArraySlice<UInt8>) -> Decimal? {
        var digits = DigitAccumulator()
        let startsWithZero = rest.first == UInt8(ascii: "0")
        let firstGroup = digits.take(&rest)
        guard firstGroup > 0 else { return nil }
        // `013110` is 5,704 for programs that read YAML 1.1.
        if startsWithZero, firstGroup > 1 || nextGroup(rest) != nil { return nil }
        while let group = nextGroup(rest) {
            guard firstGroup <= 3 else { return nil }
            rest = rest.dropFirst()
            _ = digits.take(&rest)
            guard group == 3 else { return nil }
        }
        guard rest.first == UInt8(ascii: ".") else { return digits.decimal(places: 0) }
        rest = rest.dropFirst()
        let places = digits.take(&rest)
        return places > 0 ? digits.decimal(places: places) : nil
    }

    /// Number of digits behind a single space, if digits follow it.
    private static func nextGroup(_ rest: ArraySlice<UInt8>) -> Int? {
        guard rest.first == UInt8(ascii: " ") else { return nil }
        let count = rest.dropFirst().prefix { $0.isDigit }.count
        return count > 0 ? count : nil
    }
}

/// Collects decimal digits and knows when there are too many.
struct DigitAccumulator {
    private var mantissa: Int128 = 0
    private var significant = 0

    /// Takes the digits at the start of a text and returns how many there were.
    mutating func take(_ rest: inout ArraySlice<UInt8>) -> Int {
        var count = 0
        while let byte = rest.first, byte.isDigit {
            // Beyond 30 digits the figure is refused anyway; only the count still matters.
            if significant < 30 { mantissa = mantissa * 10 + Int128(byte - 0x30) }
            if mantissa > 0 { significant += 1 }
            count += 1
            rest = rest.dropFirst()
        }
        return count
    }

    /// The number; with more than 30 digits a number that is surely above every limit.
    func decimal(places: Int) -> Decimal {
        significant > 30 ? Decimal(1, exponent: 30) : Decimal(mantissa, exponent: -places)
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII digit.
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
