import Diagnostics
import SourceText

/// A text as its form wants it, where there is one way to read it.
struct FormSuggestion {
    /// The text to write.
    let text: String
    /// Whether the author can have meant nothing else.
    let isCertain: Bool

    /// Reads a text that does not have its form.
    init?(_ text: String, for form: SchemaFact.TextForm) {
        let upper = text.uppercased()
        switch form {
        case .id:
            let id = FoldedWord.scalars(text)
            guard (1...64).contains(id.utf8.count) else { return nil }
            self.init(text: id, isCertain: false)
        case .date:
            guard let date = Self.date(text) else { return nil }
            self = date
        case .url where text.hasPrefix("www.") && !text.contains(" "):
            self.init(text: "https://" + text, isCertain: false)
        case .country where text.utf8.count == 2 && upper != text,
            .currency where text.utf8.count == 3 && upper != text:
            self.init(text: upper, isCertain: true)
        case .currency where text == "€":
            self.init(text: "EUR", isCertain: true)
        case .language where text.utf8.count == 2 && text.lowercased() != text:
            self.init(text: text.lowercased(), isCertain: true)
        default: return nil
        }
    }

    private init(text: String, isCertain: Bool) {
        self.text = text
        self.isCertain = isCertain
    }

    /// `1.3.2026`, `03/2026`, `März 2026`, `1. März 2026`, `Ende 2027`.
    private static func date(_ text: String) -> FormSuggestion? {
        let runs = text.split { !("0"..."9").contains($0) }.map(String.init)
        guard let last = runs.last, last.utf8.count == 4, let year = Int(last), (1900...2199).contains(year) else {
            return nil
        }
        let digitsAndDots = text.allSatisfy { $0 == "." || $0 == "/" || ("0"..."9").contains($0) }
        let numbers = runs.dropLast().compactMap(Int.init)
        switch numbers.count {
        case 0 where !digitsAndDots:
            return FormSuggestion(text: last + (month(in: text).map { "-" + padded($0) } ?? ""), isCertain: false)
        case 1 where !digitsAndDots && (1...31).contains(numbers[0]):
            guard let month = month(in: text) else { return nil }
            return FormSuggestion(text: "\(last)-\(padded(month))-\(padded(numbers[0]))", isCertain: false)
        case 1 where digitsAndDots && (1...12).contains(numbers[0]):
            return FormSuggestion(text: "\(last)-\(padded(numbers[0]))", isCertain: true)
        case 2 where digitsAndDots && (1...31).contains(numbers[0]) && (1...12).contains(numbers[1]):
            // With slashes the first number may be the month.
            guard !text.contains("/") || numbers[0] > 12 else { return nil }
            return FormSuggestion(text: "\(last)-\(padded(numbers[1]))-\(padded(numbers[0]))", isCertain: true)
        default: return nil
        }
    }

    /// The month whose name stands in a text, in English or German, whole or abbreviated.
    private static func month(in text: String) -> Int? {
        let words = text.split { !$0.isLetter }.map { FoldedWord(String($0)).text }
        let found = months.firstIndex { names in
            names.contains { name in words.contains { $0 == name || ($0.utf8.count >= 3 && name.hasPrefix($0)) } }
        }
        return found.map { $0 + 1 }
    }

    private static let months = [
        ["january", "januar", "jaenner"], ["february", "februar"], ["march", "maerz"], ["april"], ["may", "mai"],
        ["june", "juni"], ["july", "juli"], ["august"], ["september"], ["october", "oktober"], ["november"],
        ["december", "dezember"],
    ]

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
