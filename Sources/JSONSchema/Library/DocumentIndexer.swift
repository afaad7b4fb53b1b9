import Syntax

/// Finds the schemas of a document that have names: only where the standard says that a schema stands, so that an
/// `$id` within `enum` or under an unknown keyword names nothing.
struct DocumentIndexer {
    /// The document.
    let tree: SyntaxTree
    /// Its number.
    let document: Int
    private let keywords = KeywordName.index

    /// Takes a document.
    init(tree: SyntaxTree, document: Int) {
        self.tree = tree
        self.document = document
    }

    /// Whether there may be more names than the `$id` of the root. Most documents have none, and need not be searched
    /// schema by schema.
    var mayHaveMoreNames: Bool {
        var idCount = 0
        for index in tree.nodes.indices where tree.nodes[index].kind == .string {
            let text = NodeID(UInt32(index))
            switch tree.nodes[index].count {
            case 3: if tree.isText(of: text, "$id") { idCount += 1 }
            case 7: if tree.isText(of: text, "$anchor") { return true }
            case 14: if tree.isText(of: text, "$dynamicAnchor") { return true }
            default: continue
            }
        }
        return idCount > 1 || idCount == 1 && tree.value("$id", in: .root) == nil
    }

    /// What a schema says about names: the values of the keywords that give it some, and the schemas directly below.
    struct Names {
        var id: NodeID?
        var schema: NodeID?
        var anchor: NodeID?
        var dynamicAnchor: NodeID?
        var subschemas: [NodeID] = []
    }

    /// Reads the keys of a schema.
    func names(of schema: NodeID) -> Names {
        var names = Names()
        for entry in tree.entries(of: schema) {
            guard let keyword = keywords.keyword(entry.key, in: tree) else { continue }
            let value = tree.kind(of: entry.value) == .string ? entry.value : nil
            switch keyword {
            case .id: names.id = value
            case .schema: names.schema = value
            case .anchor: names.anchor = value
            case .dynamicAnchor: names.dynamicAnchor = value
            default: addSubschemas(keyword, entry.value, to: &names)
            }
        }
        return names
    }

    private func addSubschemas(_ keyword: KeywordName, _ value: NodeID, to names: inout Names) {
        switch keyword.shape {
        case .schema:
            add(value, to: &names)
        case .schemaList:
            for element in tree.elements(of: value) { add(element, to: &names) }
        case .schemaMap:
            for entry in tree.entries(of: value) { add(entry.value, to: &names) }
        case .other:
            return
        }
    }

    /// Booleans have no names.
    private func add(_ schema: NodeID, to names: inout Names) {
        if tree.kind(of: schema) == .mapping { names.subschemas.append(schema) }
    }
}
