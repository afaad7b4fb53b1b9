import JSONSchema
import Syntax

/// The unknown keys of a document by the block they stand in; beyond a number of them no more are looked at.
struct UnknownKeys {
    /// A block with unknown keys.
    struct Block {
        let node: NodeID
        /// The schema that does not know the keys.
        let schema: SchemaPlace
        /// Indices among the violations: those of the keys, in order, and that of the keys that are missing.
        var keys: [Int] = []
        var missing: Int?
    }

    /// In the order of the violations.
    let blocks: [Block]

    init(_ violations: [Violation]) {
        var blocks: [Block] = []
        var places: [NodeID: Int] = [:]
        var count = 0
        for (index, violation) in violations.enumerated() {
            guard case .unknownKey = violation.kind else { continue }
            count += 1
            guard count <= Violation.comparisonLimit else { break }
            let place = places[violation.node] ?? blocks.count
            if place == blocks.count {
                places[violation.node] = place
                blocks.append(Block(node: violation.node, schema: violation.schema))
            }
            blocks[place].keys.append(index)
        }
        for (index, violation) in violations.enumerated() {
            guard case .missingKeys = violation.kind, let place = places[violation.node] else { continue }
            blocks[place].missing = index
        }
        self.blocks = blocks
    }
}
