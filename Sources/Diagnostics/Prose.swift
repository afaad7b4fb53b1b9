public import Quantities
import SourceText

/// A sentence with facts in it that each language writes its own way.
///
/// `"funding exceeds cost by \(money: excess)"` keeps the money as it is until a language is asked for.
public struct Prose: Hashable, Sendable {
    enum Part: Hashable {
        case text(String)
        case quoted(String)
        case number(Decimal)
        case count(Int)
        case money(Money)
        case amount(Decimal, unit: String)
        case date(CalendarDate)
        case list([FormatWord], limit: Int, Conjunction)
    }

    /// The word before the last text of a list.
    enum Conjunction: Hashable {
        case comma, and, or
    }

    var parts: [Part]

    /// The sentence in a language.
    public func text(in language: Language) -> String {
        parts.map { Self.text($0, language) }.joined()
    }

    /// The texts that are shown in backticks, whole: names, ids and references of the author's.
    public var quotedTexts: [String] {
        parts.flatMap { part -> [String] in
            switch part {
            case .quoted(let text): [text]
            case .list(let items, _, _): items.map(\.id)
            case .text, .number, .count, .money, .amount, .date: []
            }
        }
    }

    private static func text(_ part: Part, _ language: Language) -> String {
        let style = NumberStyle(language)
        return switch part {
        case .text(let text): text
        case .quoted(let text): quoted(text)
        case .number(let number): style.text(number)
        case .count(let count): style.text(count)
        case .money(let money): "\(style.text(tidy(money.amount))) \(money.currency.code)"
        case .amount(let number, let unit):
            unit.isEmpty ? style.text(number) : "\(style.text(number)) \(harmless(unit))"
        case .date(let date): date.text(in: language)
        case .list(let items, let limit, let conjunction): list(items, limit, conjunction, language)
        }
    }

    /// Whole units without decimals, else two of them, unless there are more that matter.
    private static func tidy(_ amount: Decimal) -> Decimal {
        [0, -2].lazy.map { amount.rounded(toExponent: $0) }.first { $0 == amount } ?? amount
    }

    /// A unit, which may be an author's noun, without characters that could be taken for anything else.
    private static func harmless(_ unit: String) -> String {
        unit.unicodeScalars.reduce(into: "") { result, scalar in
            result.unicodeScalars.append(scalar == "`" ? "'" : scalar.isSafeToShow ? scalar : "\u{FFFD}")
        }
    }

    /// An author's text in backticks: on one line, without invisible characters, at most 60 characters.
    static func quoted(_ text: String) -> String {
        var result = ""
        for (index, scalar) in text.unicodeScalars.enumerated() {
            if index == 60 {
                result += "…"
                break
            }
            switch scalar {
            case "\n", "\r", "\t": result += " "
            case "`": result += "'"
            default: result.unicodeScalars.append(scalar.isSafeToShow ? scalar : "\u{FFFD}")
            }
        }
        return "`\(result)`"
    }

    private static func list(
        _ items: [FormatWord], _ limit: Int, _ conjunction: Conjunction, _ language: Language
    ) -> String {
        // One item is as short as the words that it would be left out with.
        var shown = items.prefix(items.count == limit + 1 ? limit + 1 : limit).map { word in
            quoted(word.id) + (word.explanation(in: language).map { " (\($0))" } ?? "")
        }
        let rest = items.count - shown.count
        if rest > 0 {
            let more = language.more(rest)
            return "\(shown.joined(separator: ", ")) \(language.word(.and)) \(more)"
        }
        guard conjunction != .comma, shown.count > 1 else { return shown.joined(separator: ", ") }
        let last = shown.removeLast()
        return "\(shown.joined(separator: ", ")) \(language.word(conjunction)) \(last)"
    }
}

extension Language {
    fileprivate func word(_ conjunction: Prose.Conjunction) -> String {
        switch (self, conjunction) {
        case (_, .comma): ","
        case (.en, .and): "and"
        case (.en, .or): "or"
        case (.de, .and): "und"
        case (.de, .or): "oder"
        }
    }

    fileprivate func more(_ count: Int) -> String {
        switch self {
        case .en: "\(count) more"
        case .de: "\(count) weitere"
        }
    }
}

extension Prose: ExpressibleByStringInterpolation {
    /// Collects the parts of a sentence.
    public struct StringInterpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(.text(literal)) }
        }

        /// A word of the format itself, such as a key; shown as it is.
        public mutating func appendInterpolation(_ text: String) { parts.append(.text(text)) }

        /// Text of the author, in backticks.
        public mutating func appendInterpolation(quoted text: String) { parts.append(.quoted(text)) }

        /// A word of the format in backticks with what it means.
        public mutating func appendInterpolation(quoted word: FormatWord) {
            parts.append(.list([word], limit: 1, .comma))
        }

        /// An author's text of which the beginning and the end matter: the middle of a long one is left out.
        public mutating func appendInterpolation(ends text: String) {
            let words = text.split(separator: " ")
            guard text.count > 50, words.count > 4 else { return parts.append(.quoted(text)) }
            parts.append(.quoted("\(words[0]) \(words[1]) … \(words[words.count - 1])"))
        }

        /// Texts in backticks with commas, and how many more there are.
        public mutating func appendInterpolation(list items: [String], limit: Int = 8) {
            appendInterpolation(words: items.map { FormatWord($0) }, limit: limit)
        }

        /// Words of the format in backticks with what they mean, and how many more there are.
        public mutating func appendInterpolation(words: [FormatWord], limit: Int = 8) {
            parts.append(.list(words, limit: limit, .comma))
        }

        /// Texts in backticks, the last behind "and".
        public mutating func appendInterpolation(all items: [String], limit: Int = 8) {
            parts.append(.list(items.map { FormatWord($0) }, limit: limit, .and))
        }

        /// Words of the format in backticks with what they mean, the last behind "and".
        public mutating func appendInterpolation(all words: [FormatWord], limit: Int = 8) {
            parts.append(.list(words, limit: limit, .and))
        }

        /// Texts in backticks, the last behind "or".
        public mutating func appendInterpolation(oneOf items: [String], limit: Int = 12) {
            appendInterpolation(oneOf: items.map { FormatWord($0) }, limit: limit)
        }

        /// Words of the format in backticks with what they mean, the last behind "or".
        public mutating func appendInterpolation(oneOf words: [FormatWord], limit: Int = 12) {
            parts.append(.list(words, limit: limit, .or))
        }

        /// A character by its number: `U+0007`.
        public mutating func appendInterpolation(codePoint hex: String) {
            parts.append(.text("U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex.uppercased()))
        }

        /// A number with all its decimals.
        public mutating func appendInterpolation(_ number: Decimal) { parts.append(.number(number)) }

        /// A count.
        public mutating func appendInterpolation(_ count: Int) { parts.append(.count(count)) }

        /// A line number or a year: never grouped.
        public mutating func appendInterpolation(plain number: Int) { parts.append(.text("\(number)")) }

        /// An amount of money.
        public mutating func appendInterpolation(money: Money) { parts.append(.money(money)) }

        /// A number in the format's spelling of a unit.
        public mutating func appendInterpolation(_ number: Decimal, unit: String) {
            parts.append(.amount(number, unit: unit))
        }

        /// A date.
        public mutating func appendInterpolation(date: CalendarDate) { parts.append(.date(date)) }

        /// Sentences with a word between them.
        public mutating func appendInterpolation(_ proses: [Prose], between word: String) {
            for (index, prose) in proses.enumerated() {
                if index > 0 { appendInterpolation(word) }
                appendInterpolation(prose)
            }
        }

        /// Another sentence.
        public mutating func appendInterpolation(_ prose: Prose) { parts += prose.parts }
    }

    public init(stringLiteral value: String) {
        parts = value.isEmpty ? [] : [.text(value)]
    }

    public init(stringInterpolation: StringInterpolation) {
        parts = stringInterpolation.parts
    }
}
