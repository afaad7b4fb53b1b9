import Syntax

/// `unevaluatedProperties` and `unevaluatedItems`: Core, section 11.
extension Reporter {
    mutating func reportUnevaluated(_ index: Int, of record: SchemaRecord, _ instance: Instance) {
        var known = KnownKeys(count: tree[instance.node].count)
        switch (schema.keywords[index], tree.kind(of: instance.node)) {
        case (.unevaluatedProperties(let id), .mapping):
            addKnownKeys(beside: record, instance, to: &known)
            for (ordinal, entry) in tree.entries(of: instance.node).enumerated() where !known.isKnown[ordinal] {
                if schema[id].isNever {
                    let name = tree.text(of: entry.key)
                    let kind = Violation.Kind.unknownKey(name, allowed: known.names, closest: nil)
                    add(kind, instance, record, keyword: index, at: entry.key)
                } else {
                    reportChild(id, Instance(node: entry.value), key: entry.key)
                }
            }
        case (.unevaluatedItems(let id), .sequence):
            addKnownKeys(beside: record, instance, to: &known)
            for (ordinal, element) in tree.elements(of: instance.node).enumerated() where !known.isKnown[ordinal] {
                guard schema[id].isNever else {
                    reportChild(id, Instance(node: element), key: nil)
                    continue
                }
                add(.unexpectedItem(allowed: ordinal), Instance(node: element), record, keyword: index)
                return
            }
        default:
            return
        }
    }
}
