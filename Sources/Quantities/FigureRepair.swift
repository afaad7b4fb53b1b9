/// Works out what the author of a text that is no figure may have meant.
///
/// Runs only when a figure was refused, so it may take its time; every reading it offers is a figure of the format.
struct FigureRepair {
    private let text: String
    private let expectation: FigureExpectation?

    init(_ bytes: ArraySlice<UInt8>, expectation: FigureExpectation?) {
        self.text = String(decoding: bytes.prefix(200), as: UTF8.self)
        self.expectation = expectation
    }

    /// The most specific problem of the text.
    func problem() -> FigureProblem {
        let trimmed = Self.trimmed(Self.withPlainSpaces(text))
        if Self.absenceWords.contains(trimmed.lowercased()) { return FigureProblem(.absenceSpelling(text)) }
        var (qualifier, rest) = Self.qualifier(of: trimmed)
        let negative = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
        if negative { rest = Self.trimmed(String(rest.dropFirst())) }
        guard let spelled = SpelledNumber(rest) else { return FigureProblem(.noNumber) }
        let unit = SpelledUnit(before: spelled.before, after: spelled.after, expectation: expectation)
        if spelled.isRange { return FigureProblem(.range) }
        let readings = readings(spelled, unit)
        if negative { return FigureProblem(.minusSign, readings: readings) }
        if let separator = spelled.separatorProblem { return FigureProblem(separator, readings: readings) }
        if let qualifier { return FigureProblem(.approximation(qualifier), readings: readings) }
        return unitProblem(unit, readings)
    }

    private func unitProblem(_ unit: SpelledUnit, _ readings: [String]) -> FigureProblem {
        switch unit.result {
        case .missing where expectation != nil:
            FigureProblem(.missingUnit, readings: readings)
        case .unknown(let word):
            FigureProblem(.unknownUnit(word))
        case .missing, .known:
            FigureProblem(.spelling, readings: readings)
        }
    }

    private func readings(_ spelled: SpelledNumber, _ spelledUnit: SpelledUnit) -> [String] {
        let units: [Unit] =
            switch spelledUnit.result {
            case .known(let unit): [unit]
            case .missing: expectation.map(Self.defaultUnits) ?? []
            case .unknown: []
            }
        let numbers = spelled.readings.filter { !FigureParser.isAmbiguous($0) }
        if expectation == nil { return numbers.map { NumberStyle.format.text($0) } }
        if units.isEmpty { return [] }
        return numbers.flatMap { number in
            units.map { Figure(number: number, unit: $0) }
                .filter { figure in expectation.map { $0.accepts(figure.unit) } ?? true }
                .map(\.description)
        }
    }

    private static func defaultUnits(_ expectation: FigureExpectation) -> [Unit] {
        expectation.exampleUnits.prefix(1).compactMap { UnitParser.unit(ArraySlice($0.utf8)) }
    }

    private static func qualifier(of text: String) -> (String?, String) {
        for word in qualifiers where text.lowercased().hasPrefix(word) {
            let rest = text.dropFirst(word.count)
            guard let next = rest.first, !next.isLetter || word.last?.isLetter == false else { continue }
            return (String(text.prefix(word.count)), trimmed(String(rest)))
        }
        return (nil, text)
    }

    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        let end = scalars.lastIndex { !$0.properties.isWhitespace }
        return end.map { String(String.UnicodeScalarView(scalars[...$0])) } ?? ""
    }

    private static func withPlainSpaces(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
    }

    /// Words that real contracts put before a number they are not sure of.
    private static let qualifiers = [
        "approximately", "approx.", "approx", "around", "about", "circa", "ca.", "ca ", "c.", "rund", "etwa",
        "ungefähr", "geschätzt", "estimated", "up to", "bis zu", "bis", "mindestens", "at least", "min.", "max.",
        "mehr als", "more than", "über", "over", "unter", "less than", "≈", "~", "<", ">", "≤", "≥", "±",
    ]

    /// Spellings of "missing" that were found in published contracts.
    private static let absenceWords: Set<String> = [
        "", "/", "-", "–", "—", "?", "na", "n/a", "n.a.", "nd", "n.d.", "tbd", "tba", "t.b.d.", "pm", "none", "unknown",
        "not applicable", "not yet estimated", "not estimated", "not yet clarified", "not given", "not specified",
        "details to be elaborated", "to be determined", "offen", "unbekannt", "k.a.", "k. a.", "keine angabe",
        "entfällt", "folgt", "noch offen", "nicht bekannt", "nicht geschätzt", "confidential.", "missing", "xxx",
        "null",
        "no", "ne", "ie", "c", "vertraulich", "ausstehend",
    ]
}
