public import Quantities

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
        case list([String], limit: Int)
    }

    var parts: [Part]

    /// The sentence in a language.
    public func text(in language: Language) -> String {
        parts.map { Self.text($0, language) }.joined()
    }

    private static func text(_ part: Part, _ language: Language) -> String {
        let style = NumberStyle(language)
        return switch part {
        case .text(let text): text
        case .quoted(let text): quoted(text)
        case .number(let number): style.text(number)
        case .count(let count): style.text(count)
        case .money(let money): "\(style.text(money.amount)) \(money.currency.code)"
        case .amount(let number, let unit): "\(style.text(number)) \(unit)"
        case .date(let date): date.text(in: language)
        case .list(let items, let limit): list(items, limit, language)
        }
    }

    /// An author's text in backticks: on one line, without control characters, at most 60 characters.
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
            case _ where scalar.properties.generalCategory == .control || scalar.isBidirectionalControl:
                result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return "`\(result)`"
    }

    private static func list(_ items: [String], _ limit: Int, _ language: Language) -> String {
        let shown = items.prefix(limit).map(quoted).joined(separator: ", ")
        let rest = items.count - limit
        guard rest > 0 else { return shown }
        return switch language {
        case .en: "\(shown) and \(rest) more"
        case .de: "\(shown) und \(rest) weitere"
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar can turn the reading direction of what follows (UAX #9): it could hide what a message says.
    var isBidirectionalControl: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) || value == 0x200E || value == 0x200F
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

        /// Texts in backticks with commas, and how many more there are.
        public mutating func appendInterpolation(list items: [String], limit: Int = 8) {
            parts.append(.list(items, limit: limit))
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
