public import Quantities

/// One list of words of the format, with their labels (a file of `schema/vocabularies/`).
public struct Vocabulary: Sendable {
    /// The list's name: `sectors`, `instruments` …
    public let id: String
    /// The words, in the file's order, which is the order of every table.
    public let entries: [VocabularyEntry]

    private let positions: [String: Int]

    init(id: String, entries: [VocabularyEntry]) {
        self.id = id
        self.entries = entries
        self.positions = Dictionary(
            entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The entry of a word.
    public func entry(_ id: String) -> VocabularyEntry? {
        positions[id].map { entries[$0] }
    }

    /// The place of a word in the list; words that are not in it come last.
    public func position(_ id: String) -> Int {
        positions[id] ?? entries.count
    }

    /// The label of a word, or the word itself when the list does not have it.
    public func label(_ id: String, in language: Language) -> String {
        entry(id)?.label[language] ?? id
    }
}

/// One word of a list.
public struct VocabularyEntry: Sendable {
    /// The word as the format writes it.
    public let id: String
    /// What people read.
    public let label: [Language: String]
    /// Other words that people have for it, in any language: what they may have meant, never what they may write.
    public let also: [String]
    /// What it means.
    public let description: [Language: String]
    /// The wider word, in lists that are trees.
    public let parent: String?
    /// The codes of other standards: `gpc`, `secap`, `iati` …
    public let codes: [String: String]
    /// In the list of legal forms: endings of names that show the form.
    public let suffixes: [String]
}
