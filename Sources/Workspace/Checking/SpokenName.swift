import SourceText
import Syntax

/// A name that people have for a field, a word or a kind of file: `Kosten` for `cost`.
struct SpokenName {
    /// What the format calls it.
    let id: String
    private let text: String

    /// Takes a name as people write it.
    init(_ name: String, of id: String) {
        self.id = id
        text = FoldedWord(name).text
    }

    /// The names that a schema gives to what it describes: `title`, `x-title-de`, `x-also`.
    static func all(of id: String, at schema: NodeID, in document: SyntaxTree) -> [SpokenName] {
        ["title", "x-title-de", "x-also"].compactMap { document.value($0, in: schema) }.flatMap { value in
            let names = document[value].isScalar ? [value] : Array(document.elements(of: value))
            return names.map { SpokenName(document.text(of: $0), of: id) }
        }
    }

    /// The only thing of that name, else the only one whose name begins so or is close to it.
    static func best(for word: String, among names: [SpokenName]) -> String? {
        let word = FoldedWord(word).text
        let same = Set(names.filter { $0.text == word }.map(\.id))
        guard same.isEmpty else { return same.count == 1 ? same.first : nil }
        let begun = Set(names.filter { word.utf8.count > 4 && $0.text.hasPrefix(word) }.map(\.id))
        if begun.count == 1 { return begun.first }
        guard let close = closestMatch(to: word, among: names.map(\.text)) else { return nil }
        let ids = Set(names.filter { $0.text == close }.map(\.id))
        return ids.count == 1 ? ids.first : nil
    }
}
