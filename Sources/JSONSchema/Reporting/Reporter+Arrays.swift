import Syntax

/// Keywords for arrays: Core, section 10.3.1; Validation, section 6.4.
extension Reporter {
    mutating func reportArray(_ index: Int, of record: SchemaRecord, _ instance: Instance) {
        let node = instance.node
        let found = tree[node].count
        switch schema.keywords[index] {
        case .items(let prefix, let rest):
            reportItems(prefix, rest, index, of: record, node)
        case .itemCount(let minimum, let maximum):
            guard found < minimum || found > maximum else { return }
            add(
                .itemCount(found: Int(found), minimum: bound(minimum), maximum: bound(maximum)), instance, record,
                keyword: index)
        case .uniqueItems:
            for (first, repeated) in evaluator.repeatedItems(of: node, atMost: .max) {
                add(.repeatedItem(first: first), Instance(node: repeated), record, keyword: index)
            }
        case .contains(let id, let minimum, let maximum):
            let matches = evaluator.countMatches(id, node, nil)
            guard matches < minimum || matches > maximum else { return }
            add(
                .matchCount(found: Int(matches), minimum: Int(minimum), maximum: bound(maximum)), instance, record,
                keyword: index)
        default:
            return
        }
    }

    private mutating func reportItems(
        _ prefix: SchemaList, _ rest: SchemaID, _ index: Int, of record: SchemaRecord, _ node: NodeID
    ) {
        for (ordinal, element) in tree.elements(of: node).enumerated() {
            let id = ordinal < Int(prefix.count) ? schema.lists[Int(prefix.start) + ordinal] : rest
            guard id.isSome else { return }
            if schema[id].isNever {
                add(.unexpectedItem(allowed: ordinal), Instance(node: element), record, keyword: index)
                return
            }
            reportChild(id, Instance(node: element), key: nil)
        }
    }
}
