public import Quantities
public import Syntax

/// Every list of the format.
public struct VocabularyLibrary: Sendable {
    private let vocabularies: [String: Vocabulary]
    /// The tree of sectors.
    public let sectors: SectorTree
    /// Global warming potentials over 100 years.
    public let warmingPotentials: WarmingPotentials

    /// Reads the lists from the trees of their files; files of another shape are left out.
    public init(_ trees: [SyntaxTree]) {
        let lists = trees.compactMap { VocabularyReader(tree: $0).vocabulary() }
        vocabularies = Dictionary(lists.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        warmingPotentials = WarmingPotentials(trees)
        sectors = SectorTree(vocabularies["sectors"] ?? Vocabulary(id: "sectors", entries: []))
    }

    /// The names of the lists.
    public var ids: [String] { vocabularies.keys.sorted() }

    /// A list; an empty one when there is none of that name.
    public subscript(_ id: String) -> Vocabulary {
        vocabularies[id] ?? Vocabulary(id: id, entries: [])
    }

    /// The label of a word of a list, or the word itself.
    public func label(_ word: String, of vocabulary: String, in language: Language) -> String {
        self[vocabulary].label(word, in: language)
    }
}
