/// A name that people have for what a file calls by another: `Kosten` for `cost`, a company's name for its id.
public struct SpokenName: Hashable, Sendable {
    /// What the file calls it.
    public let id: String
    private let text: String

    /// Takes a name as people write it.
    public init(_ name: String, of id: String) {
        self.id = id
        text = FoldedWord(name).text
    }

    /// The only thing of that name, else the only one whose name begins so or is close to it.
    public static func best(for word: String, among names: [SpokenName]) -> String? {
        let word = FoldedWord(word).text
        guard !names.contains(where: { $0.text == word }) else { return same(as: word, in: names) }
        let begun = Set(names.filter { word.utf8.count > 4 && $0.text.hasPrefix(word) }.map(\.id))
        if begun.count == 1 { return begun.first }
        guard let close = closestMatch(to: word, among: names.map(\.text)) else { return nil }
        let ids = Set(names.filter { $0.text == close }.map(\.id))
        return ids.count == 1 ? ids.first : nil
    }

    /// The only thing of exactly that name.
    public static func same(as word: String, in names: [SpokenName]) -> String? {
        let same = all(named: word, in: names)
        return same.count == 1 ? same.first : nil
    }

    /// Everything of exactly that name.
    public static func all(named word: String, in names: [SpokenName]) -> Set<String> {
        let word = FoldedWord(word).text
        return word.isEmpty ? [] : Set(names.filter { $0.text == word }.map(\.id))
    }
}
