public import Quantities
public import SourceText

/// One list of words of the format, with their labels (a file of `schema/vocabularies/`).
public struct Vocabulary: Sendable {
    /// The list's name: `sectors`, `instruments` …
    public let id: String
    /// What the list is of.
    public let title: [Language: String]
    /// The words, in the file's order, which is the order of every table.
    public let entries: [VocabularyEntry]

    private let positions: [String: Int]

    init(id: String, title: [Language: String] = [:], entries: [VocabularyEntry]) {
        self.id = id
        self.title = title
        self.entries = entries
        self.positions = Dictionary(
            entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// What people call the words.
    public var names: [SpokenName] { entries.flatMap(\.names) }

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

    /// What people call it: the word itself, its labels, whole and between commas, and other names.
    public var names: [SpokenName] {
        let labels = Language.allCases.compactMap { label[$0] }
        let parts = labels.flatMap { [$0] + $0.split(separator: ",").map(String.init) }
        return ([id] + parts + also + suffixes).map { SpokenName($0, of: id) }
    }
}
