public import Quantities

/// A word of the format with what people call it.
public struct FormatWord: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The word as the format writes it.
    public let id: String
    /// Its labels; none for words that need no explanation.
    public let labels: [Language: String]

    /// A word and its labels.
    public init(_ id: String, labels: [Language: String] = [:]) {
        self.id = id
        self.labels = labels
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The label in a language, unless it is the word itself with spaces or capitals.
    func explanation(in language: Language) -> String? {
        labels[language].flatMap { label in
            label.lowercased().filter { $0 != " " && $0 != "-" } == id.filter { $0 != "-" } ? nil : label
        }
    }
}
