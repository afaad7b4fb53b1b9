import Quantities
import Syntax

/// Reads a file of `schema/vocabularies/`.
struct VocabularyReader {
    let tree: SyntaxTree

    /// The list, or nil when the file has another shape (such as the table of warming potentials).
    func vocabulary() -> Vocabulary? {
        guard let id = tree.value("vocabulary", in: .root), let list = tree.value("entries", in: .root) else {
            return nil
        }
        return Vocabulary(
            id: tree.text(of: id), title: localized("title", in: .root),
            entries: tree.elements(of: list).compactMap(entry))
    }

    private func entry(_ node: NodeID) -> VocabularyEntry? {
        guard let id = text("id", in: node) else { return nil }
        return VocabularyEntry(
            id: id, label: localized("label", in: node), also: texts("also", in: node),
            description: localized("description", in: node),
            parent: text("parent", in: node), codes: codes(node), suffixes: texts("suffixes", in: node))
    }

    private func text(_ key: String, in node: NodeID) -> String? {
        tree.value(key, in: node).map { tree.text(of: $0) }
    }

    private func texts(_ key: String, in node: NodeID) -> [String] {
        tree.value(key, in: node).map { tree.elements(of: $0).map { tree.text(of: $0) } } ?? []
    }

    private func localized(_ key: String, in node: NodeID) -> [Language: String] {
        guard let map = tree.value(key, in: node) else { return [:] }
        var result: [Language: String] = [:]
        for entry in tree.entries(of: map) {
            guard let language = Language(tag: tree.text(of: entry.key)) else { continue }
            result[language] = tree.text(of: entry.value)
        }
        return result
    }

    private func codes(_ node: NodeID) -> [String: String] {
        guard let map = tree.value("codes", in: node) else { return [:] }
        var result: [String: String] = [:]
        for entry in tree.entries(of: map) { result[tree.text(of: entry.key)] = tree.text(of: entry.value) }
        return result
    }
}
