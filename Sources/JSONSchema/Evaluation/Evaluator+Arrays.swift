import Syntax

/// Keywords for arrays: Core, section 10.3.1; Validation, section 6.4.
extension Evaluator {
    mutating func acceptsItems(
        _ prefix: SchemaList, _ rest: SchemaID, _ node: NodeID, _ area: EvaluationMarks.Area?
    ) -> Bool {
        let end = nodes[node.index].end
        var position = node.rawValue + 1
        var ordinal = 0
        while position < end {
            let id = ordinal < Int(prefix.count) ? schema.lists[Int(prefix.start) + ordinal] : rest
            guard id.isSome else { break }
            guard acceptsChild(id, NodeID(position)) else { return false }
            ordinal += 1
            position = nodes[Int(position)].end
        }
        marks.markAll(from: 0, to: ordinal, in: area)
        return true
    }

    /// Number of elements that are valid against the schema of `contains`.
    mutating func countMatches(_ id: SchemaID, _ node: NodeID, _ area: EvaluationMarks.Area?) -> UInt32 {
        var count: UInt32 = 0
        for (ordinal, element) in tree.elements(of: node).enumerated() where acceptsChild(id, element) {
            count += 1
            marks.mark(ordinal, in: area)
        }
        return count
    }

    /// An element that is equal to one before it, and that one.
    func firstRepeatedItem(of node: NodeID) -> (first: NodeID, repeated: NodeID)? {
        let equality = NodeEquality(tree, tree)
        var seen: [Int: [NodeID]] = [:]
        for element in tree.elements(of: node) {
            let hash = equality.hash(of: element)
            for other in seen[hash] ?? [] where equality.areEqual(other, element) { return (other, element) }
            seen[hash, default: []].append(element)
        }
        return nil
    }
}
