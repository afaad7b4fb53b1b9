import Diagnostics
import Quantities
import SourceText

/// A text as its form wants it, in each way that its author can have meant it.
struct FormSuggestion {
    /// The texts to write, at least one.
    let texts: [String]
    /// Whether the author can have meant nothing else than the one text.
    let isCertain: Bool

    /// Reads a text that does not have its form.
    init?(_ text: String, for form: SchemaFact.TextForm) {
        switch form {
        case .id:
            let id = FoldedWord.scalars(text)
            guard (1...64).contains(id.utf8.count) else { return nil }
            self.init([id])
        case .date:
            guard let date = DateReading(text) else { return nil }
            self.init(date.texts, isCertain: date.isCertain)
        case .year:
            let years = DateReading.years(in: text)
            guard !years.isEmpty else { return nil }
            self.init(years.map(\.description))
        case .url where text.hasPrefix("www.") && !text.contains(" "):
            self.init(["https://" + text])
        case .currency:
            let currencies = Currency.named(text).map(\.code)
            guard !currencies.isEmpty else { return nil }
            self.init(currencies, isCertain: currencies.count == 1)
        case .email:
            let addresses = Self.emails(in: text)
            guard !addresses.isEmpty else { return nil }
            self.init(addresses)
        case .language where text.utf8.count == 2 && text.lowercased() != text:
            self.init([text.lowercased()], isCertain: true)
        default: return nil
        }
    }

    private init(_ texts: [String], isCertain: Bool = false) {
        self.texts = texts
        self.isCertain = isCertain
    }
}

extension FormSuggestion {
    /// A text with a hyphen for each dash that looks like one.
    static func withHyphens(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { dashes.contains($0) ? "-" : $0 }))
    }

    private static let dashes: ClosedRange<Unicode.Scalar> = "\u{2010}"..."\u{2015}"

    /// The web addresses in a text that has more than one address alone.
    static func addresses(in text: String) -> [String] {
        let parts = text.split { $0.isWhitespace || "<>();,|".contains($0) }.map(String.init)
        guard parts.count > 1 || parts.first != text else { return [] }
        return parts.compactMap { part in
            ["https://", "http://"].contains { part.hasPrefix($0) }
                ? part : part.hasPrefix("www.") ? "https://" + part : nil
        }
    }

    /// The addresses in a text such as `mailto:…` or `Klimabüro <…>`.
    private static func emails(in text: String) -> [String] {
        let parts = text.split { $0.isWhitespace || "<>();,|\"".contains($0) }.map(String.init)
        return parts.compactMap { part in
            let address = part.lowercased().hasPrefix("mailto:") ? String(part.dropFirst(7)) : part
            let ends = address.split(separator: "@", omittingEmptySubsequences: false)
            let isAddress = ends.count == 2 && !ends[0].isEmpty && ends[1].contains(".") && !ends[1].hasPrefix(".")
            return isAddress ? address : nil
        }
    }

    /// What is wrong with a date of a day or a month that there is not.
    static func impossibleDate(_ text: String) -> SchemaFact.TextForm? {
        DateReading.impossible(text).map { month in month.map { .day(of: $0) } ?? .month }
    }
}
