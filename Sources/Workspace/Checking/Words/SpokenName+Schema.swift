import SourceText
import Syntax

extension SpokenName {
    /// The names that a schema gives to what it describes: `title`, `x-title-de`, `x-also`.
    static func all(of id: String, at schema: NodeID, in document: SyntaxTree) -> [SpokenName] {
        ["title", "x-title-de", "x-also"].compactMap { document.value($0, in: schema) }.flatMap { value in
            let names = document[value].isScalar ? [value] : Array(document.elements(of: value))
            return names.map { SpokenName(document.text(of: $0), of: id) }
        }
    }
}
