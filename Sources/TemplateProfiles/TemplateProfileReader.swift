import Quantities
public import Syntax

/// Reads a file of `templates/profiles`.
public struct TemplateProfileReader {
    private let tree: SyntaxTree

    /// Makes a reader of one file.
    public init(_ tree: SyntaxTree) {
        self.tree = tree
    }

    /// The profile; nil when the file has another shape.
    public func profile() -> TemplateProfile? {
        guard let id = text("profile", in: .root) else { return nil }
        return TemplateProfile(
            id: id, title: localized("title", in: .root), priorities: number("priorities", in: .root) ?? 0,
            parts: list("parts", in: .root).map(part))
    }

    private func part(_ node: NodeID) -> TemplatePart {
        TemplatePart(
            id: text("id", in: node) ?? "", title: localized("title", in: node),
            modules: list("modules", in: node).map(module))
    }

    private func module(_ node: NodeID) -> TemplateModule {
        TemplateModule(
            number: text("number", in: node) ?? "", title: localized("title", in: node),
            weight: number("weight", in: node) ?? 1, filling: filling(node),
            tables: list("tables", in: node).map(table))
    }

    private func table(_ node: NodeID) -> TemplateTable {
        TemplateTable(
            number: text("number", in: node) ?? "", title: localized("title", in: node), filling: filling(node),
            columns: list("columns", in: node).map(column))
    }

    private func column(_ node: NodeID) -> TemplateTable.Column {
        let words = (text("id", in: node) ?? "").split(separator: " ").map(String.init)
        return TemplateTable.Column(
            quantities: words.filter { $0 != "+" }, title: localized("title", in: node))
    }

    private func filling(_ node: NodeID) -> TemplateFilling {
        TemplateFilling(
            content: text("content", in: node).flatMap(TemplateContent.init),
            sections: list("sections", in: node).map { tree.text(of: $0) })
    }

    private func text(_ key: String, in node: NodeID) -> String? {
        tree.value(key, in: node).map { tree.text(of: $0) }
    }

    private func number(_ key: String, in node: NodeID) -> Int? {
        text(key, in: node).flatMap { Int($0) }
    }

    private func list(_ key: String, in node: NodeID) -> [NodeID] {
        tree.value(key, in: node).map { Array(tree.elements(of: $0)) } ?? []
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
}
