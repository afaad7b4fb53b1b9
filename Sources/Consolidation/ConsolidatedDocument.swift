import JSON
import SourceText
import Syntax

/// A document inside `contract.json`: its values as JSON, and line and column of each of them.
///
/// Positions stand in the order in which the values are written, keys before their values, two numbers each.
struct ConsolidatedDocument {
    private let tree: SyntaxTree
    private let positions: PositionIndex
    private let redaction: Redaction
    private let textFile: (String) -> String?
    private var places: [JSONValue] = []

    /// Takes a tree, what must not be published, and the way to the Markdown files that it names, whose texts are
    /// written in their place.
    init(_ tree: SyntaxTree, _ redaction: Redaction, textFile: @escaping (String) -> String?) {
        self.tree = tree
        self.redaction = redaction
        self.textFile = textFile
        self.positions = PositionIndex(tree.source)
    }

    /// The values, then their places.
    mutating func json() -> (content: JSONValue, places: JSONValue) {
        places = []
        let content = value(.root, block: "")
        return (content, .array(places))
    }

    private mutating func value(_ node: NodeID, block: String) -> JSONValue {
        note(node)
        switch tree.kind(of: node) {
        case .mapping:
            var members: [(String, JSONValue)] = []
            for entry in tree.entries(of: node) {
                let key = tree.text(of: entry.key)
                if redaction.leavesOut(key, inBlock: block, ofFile: tree.source.path) { continue }
                note(entry.key)
                members.append((key, value(entry.value, block: key)))
            }
            return .object(members)
        case .sequence:
            return .array(tree.elements(of: node).map { value($0, block: block) })
        case .null:
            return .null
        case .boolean:
            return .bool(tree.bytes(of: node).first.map { $0 | 0x20 == UInt8(ascii: "t") } ?? false)
        case .integer, .decimal, .string:
            // As text: a number keeps the digits that its author wrote.
            let text = redaction.text(tree.text(of: node), underKey: block)
            return .string(text.hasSuffix(".md") ? textFile(text) ?? text : text)
        }
    }

    private mutating func note(_ node: NodeID) {
        let position = positions.position(at: tree.range(of: node).lower)
        places.append(.number(position.line))
        places.append(.number(position.column))
    }
}
