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

    /// Elements that are equal to one before them, each with the first that it repeats.
    func repeatedItems(of node: NodeID, atMost limit: Int) -> [(first: NodeID, repeated: NodeID)] {
        let equality = NodeEquality(tree, tree)
        var found: [(first: NodeID, repeated: NodeID)] = []
        var seen: [Int: [NodeID]] = [:]
        for element in tree.elements(of: node) {
            let hash = equality.hash(of: element)
            if let first = seen[hash]?.first(where: { equality.areEqual($0, element) }) {
                found.append((first, element))
                if found.count == limit { break }
            } else {
                seen[hash, default: []].append(element)
            }
        }
        return found
    }
}
