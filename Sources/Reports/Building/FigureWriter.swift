import Aggregation
import ContractModel
import Quantities
import Vocabularies

/// Writes figures as the readers of a language expect them.
struct FigureWriter: Sendable {
    let language: Language
    let words: any ReportWords
    private let style: NumberStyle
    private let absences: Vocabulary

    init(_ language: Language, _ vocabularies: VocabularyLibrary) {
        self.language = language
        words = language.reportWords
        style = NumberStyle(language)
        absences = vocabularies["absence-words"]
    }

    func number(_ value: Decimal) -> String { style.text(value) }

    func count(_ value: Int) -> String { style.text(value) }

    /// Tonnes: no decimals from 100 on.
    func tonnes(_ value: Decimal) -> String {
        if value.isZero { return style.text(.zero) }
        let isLarge = value.magnitude >= 100
        return style.text(isLarge && value.exponent < 0 ? value.rounded(toExponent: 0) : value)
    }

    /// Per cent with one decimal.
    func percent(_ value: Decimal) -> String { style.text(value, decimals: 1) + " %" }

    /// A figure with its unit, as its author wrote it.
    func asWritten(_ figure: Figure) -> String { style.text(figure.number) + " " + words.unit(figure.unit) }

    /// An amount of money, written out.
    func money(_ value: Decimal, _ currency: Currency) -> String {
        let plain = value.exponent > 0 ? value.rounded(toExponent: 0) : value
        return style.text(plain) + " " + currency.code
    }

    /// The word for a missing figure.
    func word(_ absence: Absence) -> String { absences.label(absence.rawValue, in: language) }

    /// A figure of a file or the word for its absence.
    func line(_ value: FigureValue?) -> Line {
        guard let value else { return [.missing(words.notStated)] }
        var line: Line =
            switch value.content {
            case .known(let figure): [.text(asWritten(figure))]
            case .absent(let absence): [.missing(word(absence))]
            case .unreadable: [.missing(words.unreadable)]
            }
        if let quality = value.details?.quality { line.append(.remark(words.quality(quality))) }
        return line
    }

    /// Why an amount of the ledger is missing; nil when it is known.
    func missingWord(_ amount: LedgerEntry.Amount) -> String? {
        switch amount {
        case .known: nil
        case .absent(let absence): word(absence)
        case .notStated: words.notStated
        case .unreadable: words.unreadable
        case .shareOfUnknown: words.shareOfUnknown
        }
    }

    /// "at least 12", "at most 12", or that it cannot be told, with what is known.
    func bounded(_ text: String, _ estimate: Estimate) -> (text: String, isMissing: Bool) {
        switch estimate.bound {
        case .exact: (text, false)
        case .atLeast: (words.atLeast(text), false)
        case .atMost: (words.atMost(text), false)
        case .unknown: (estimate.value.isZero ? words.notDeterminable : words.notDeterminable(known: text), true)
        }
    }
}

/// The unit of money that a table uses: the largest in which its largest amount is still a readable number.
struct MoneyScaleChoice: Sendable {
    let currency: Currency
    let scale: MoneyScale
    let figures: FigureWriter

    init(_ amounts: some Sequence<Decimal>, _ currency: Currency, _ figures: FigureWriter) {
        let largest = amounts.map(\.magnitude).max() ?? .zero
        self.currency = currency
        self.figures = figures
        scale = largest >= 1_000_000 ? .million : largest >= 100_000 ? .thousand : .one
    }

    /// The unit's name.
    var unit: String { figures.words.unit(.money(currency, scale, perYear: false)) }

    /// The number of the table's unit, for the axis of a chart.
    func scaled(_ value: Decimal) -> Decimal {
        Decimal(value.mantissa, exponent: value.exponent - scale.exponent)
    }

    /// The number in the table's unit; an amount that would be rounded, or is in another currency, with its own unit.
    func text(_ value: Decimal, _ other: Currency) -> String {
        let scaled = scaled(value).normalized
        let isExact = scaled.exponent >= -3
        guard other == currency, isExact else { return figures.money(value, other) }
        return figures.number(scaled.exponent > 0 ? scaled.rounded(toExponent: 0) : scaled)
    }

    /// The number with the unit behind it.
    func textWithUnit(_ value: Decimal, _ other: Currency) -> String {
        let text = text(value, other)
        return text.hasSuffix(other.code) ? text : text + " " + unit
    }
}
