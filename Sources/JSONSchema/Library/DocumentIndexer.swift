import SourceText
import Syntax

/// Finds the schemas of a document that have names: only where the standard says that a schema stands, so that an
/// `$id` within `enum` or under an unknown keyword names nothing.
struct DocumentIndexer {
    /// The document.
    let tree: SyntaxTree
    /// Its number.
    let document: Int

    /// The values of the keywords that name a schema.
    struct Names {
        var id: NodeID?
        var schema: NodeID?
        var anchor: NodeID?
        var dynamicAnchor: NodeID?
    }

    /// The names of a schema.
    func names(of schema: NodeID) -> Names {
        var names = Names()
        for entry in tree.entries(of: schema) where tree.kind(of: entry.value) == .string {
            switch keyword(entry.key) {
            case .id: names.id = entry.value
            case .schema: names.schema = entry.value
            case .anchor: names.anchor = entry.value
            case .dynamicAnchor: names.dynamicAnchor = entry.value
            default: continue
            }
        }
        return names
    }

    /// The schemas directly below a schema.
    func subschemas(of schema: NodeID) -> [NodeID] {
        var found: [NodeID] = []
        for entry in tree.entries(of: schema) {
            switch keyword(entry.key)?.shape {
            case .schema: found.append(entry.value)
            case .schemaList: found.append(contentsOf: tree.elements(of: entry.value))
            case .schemaMap: found.append(contentsOf: tree.entries(of: entry.value).lazy.map(\.value))
            case .other, nil: continue
            }
        }
        return found
    }

    private func keyword(_ key: NodeID) -> KeywordName? {
        let node = tree[key]
        let bytes = node.isDecoded ? tree.decodedTexts : tree.source.bytes
        return KeywordName.find(bytes, Int(node.textStart), Int(node.count))
    }
}
