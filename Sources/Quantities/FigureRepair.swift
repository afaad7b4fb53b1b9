/// Works out what the author of a text that is no figure may have meant.
///
/// Runs only when a figure was refused, so it may take its time; every reading it offers is a figure of the format.
struct FigureRepair {
    /// What a field wants.
    enum Wanted {
        case figure(FigureExpectation)
        /// A number of a unit that stands above its table; that of a plain number is none.
        case number(of: Unit)
    }

    private let text: String
    let wanted: Wanted

    init(_ bytes: ArraySlice<UInt8>, as wanted: Wanted) {
        self.text = String(decoding: bytes.prefix(200), as: UTF8.self)
        self.wanted = wanted
    }

    /// The most specific problem of the text.
    func problem() -> FigureProblem {
        let trimmed = Self.trimmed(Self.withPlainSpaces(text))
        if trimmed.isEmpty { return FigureProblem(.absenceSpelling(text)) }
        if asksForMoney, Self.answers.contains(trimmed.lowercased()) { return FigureProblem(.yesOrNo) }
        var (qualifier, rest) = Self.qualifier(of: trimmed)
        let isNegative = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
        if isNegative || rest.hasPrefix("+") { rest = Self.trimmed(String(rest.dropFirst())) }
        guard var spelled = SpelledNumber(rest) else { return FigureProblem(.noNumber) }
        if spelled.isRange { return FigureProblem(.range) }
        if let problem = product(spelled) ?? partOfYear(spelled) { return problem }
        let foreword = foreword(&spelled)
        let (unit, remark) = unitAndRemark(spelled)
        if let problem = unitProblem(spelled, unit, remark) { return problem }
        let readings = readings(spelled.readings, unit)
        if isNegative, isRemainder { return FigureProblem(.remainderBelowZero) }
        if isNegative { return FigureProblem(isRemoval ? .removal : .minusSign, readings: readings) }
        let words = qualifier ?? foreword ?? remark
        // What is said beside a number must not get lost with the repair of its separators.
        if let separator = spelled.separatorProblem, words == nil || readings.count != 1 {
            return FigureProblem(separator, readings: readings)
        }
        if let qualifier { return FigureProblem(.approximation(qualifier), readings: readings) }
        if let foreword { return FigureProblem(.foreword(foreword), readings: readings) }
        if let remark { return FigureProblem(.remark(remark), readings: readings) }
        return FigureProblem(spelling(unit), readings: readings)
    }

    private var asksForMoney: Bool {
        if case .figure(let expectation) = wanted { expectation.dimension == .money } else { false }
    }

    private var isRemainder: Bool {
        if case .figure(let expectation) = wanted { expectation.isRemainder } else { false }
    }

    /// Whether a minus sign tells what is taken out of the air.
    private var isRemoval: Bool {
        if case .number(of: .emissions) = wanted { true } else { false }
    }

    private func spelling(_ unit: SpelledUnit) -> FigureProblem.Reason {
        switch (wanted, unit) {
        case (.figure, .missing): .missingUnit
        case (.number(of: let table), .known): .repeatedUnit(table: table.description)
        default: .spelling
        }
    }

    /// What a unit that cannot be used makes of a text; nil for one that can.
    private func unitProblem(_ spelled: SpelledNumber, _ unit: SpelledUnit, _ remark: String?) -> FigureProblem? {
        if let remark, SpelledNumber.isRange(behind: remark) { return FigureProblem(.range) }
        if let remark, Self.isCalculation(remark) { return FigureProblem(.severalNumbers) }
        switch (wanted, unit) {
        case (_, .unknown(let word)) where Self.hasNumber(word):
            return FigureProblem(.severalNumbers)
        case (_, .unknown) where !spelled.before.isEmpty && !spelled.after.isEmpty:
            return FigureProblem(.noNumber)
        case (.figure(let expectation), .known(let unit)) where !expectation.accepts(unit):
            let problem = FigureParser.mismatch(Figure(number: spelled.readings[0], unit: unit), expectation)
            return spelled.readings.count == 1 ? problem : FigureProblem(problem.reason)
        case (.figure(let expectation), .oneOf(let units)) where !units.contains(where: expectation.accepts):
            return FigureProblem(.unknownUnit(spelled.words))
        case (.figure, .unknown(let word)):
            return FigureProblem(.unknownUnit(word))
        case (.figure, .scale):
            return FigureProblem(.unknownUnit(spelled.words), readings: readings(spelled.readings, unit))
        case (.figure(let expectation), .missing):
            let readings = readings(spelled.readings, unit)
            guard readings.count < 2, expectation.dimension != .share else { return nil }
            return FigureProblem(.missingUnit, readings: readings)
        case (.number(of: let table), .known(let unit)):
            guard Figure(number: 1, unit: unit).converted(to: table) == nil else { return nil }
            let word = remark == nil ? spelled.words : unit.description
            return FigureProblem(.otherUnit(word, table: table.description))
        case (.number(of: let table), .oneOf):
            return FigureProblem(.otherUnit(spelled.words, table: table.description))
        case (.number(of: let table), .unknown(let word)):
            let readings = factors(spelled.readings, word, table)
            guard !readings.isEmpty else { return FigureProblem(.otherUnit(word, table: table.description)) }
            let reason = spelled.separatorProblem ?? .repeatedUnit(table: table.description)
            return FigureProblem(reason, readings: readings)
        case (.figure, .known), (.figure, .oneOf), (.number, .scale), (.number, .missing):
            return nil
        }
    }
}

extension FigureRepair {
    func readings(_ numbers: [Decimal], _ unit: SpelledUnit) -> [String] {
        let figures =
            switch wanted {
            case .figure(let expectation): Self.figures(numbers, unit, expectation)
            case .number(of: let table): Self.numbers(numbers, unit, table)
            }
        let allowed = figures.filter { !FigureParser.isAmbiguous($0.number) && FigureParser.isWithinLimits($0) }
        return allowed.map(\.description)
    }

    private static func figures(
        _ numbers: [Decimal], _ unit: SpelledUnit, _ expectation: FigureExpectation
    ) -> [Figure] {
        let units: [Unit] =
            switch unit {
            case .known(let unit): [unit]
            case .oneOf(let units): units.filter(expectation.accepts)
            case .scale(let scale):
                [.money(.eur, scale, perYear: false), .money(.eur, scale, perYear: true)].filter(expectation.accepts)
            case .missing: expectation.exampleUnits.compactMap { UnitParser.unit(ArraySlice($0.utf8)) }
            case .unknown: []
            }
        return numbers.flatMap { number in
            fraction(number, unit, units) + units.map { Figure(number: number, unit: $0) }
        }
    }

    /// `0.4` without unit can be two fifths where a share can stand.
    private static func fraction(_ number: Decimal, _ unit: SpelledUnit, _ units: [Unit]) -> [Figure] {
        guard case .missing = unit, units.contains(.percent), !number.isZero, number < 1 else { return [] }
        let percent = number.multiplied(by: 100)?.trimmingZeroDecimals.normalized
        return percent.map { [Figure(number: $0, unit: .percent)] } ?? []
    }

    private static func numbers(_ numbers: [Decimal], _ unit: SpelledUnit, _ table: Unit) -> [Figure] {
        numbers.compactMap { number in
            switch unit {
            case .known(let unit): Figure(number: number, unit: unit).converted(to: table)?.number
            case .scale(let scale): SpelledNumber.scaled(number, by: scale.exponent)
            case .missing: number
            case .oneOf, .unknown: nil
            }
        }.map { Figure(number: $0, unit: .count("")) }
    }

    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        let end = scalars.lastIndex { !$0.properties.isWhitespace }
        return end.map { String(String.UnicodeScalarView(scalars[...$0])) } ?? ""
    }

    static func withPlainSpaces(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
    }

    /// Answers to a question that was not asked.
    private static let answers: Set<String> = ["ja", "nein", "yes", "no", "true", "false", "wahr", "falsch", "x"]
}
