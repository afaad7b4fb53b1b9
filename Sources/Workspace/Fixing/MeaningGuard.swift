import SourceText
import Syntax
import YAML

/// Holds repairs to their promise: a repaired file reads as before but for the values that were repaired, and has every
/// comment that it had.
struct MeaningGuard {
    private let before: YAMLDocument

    init(_ before: YAMLDocument) {
        self.before = before
    }

    /// Whether a text is the old one with nothing else changed than what stands in the ranges of the old text.
    func allows(_ text: SourceFile, edited ranges: [ByteRange]) -> Bool {
        guard let after = try? YAMLReader.read(text), after.problems.count <= before.problems.count else { return false }
        let (old, new) = (before.tree, after.tree)
        guard old.nodes.count == new.nodes.count else { return false }
        for index in old.nodes.indices {
            let id = NodeID(UInt32(index))
            guard isSame(id, in: new) || isEdited(id, in: new, ranges) else { return false }
        }
        return Self.comments(of: old) == Self.comments(of: new)
    }

    private func isSame(_ id: NodeID, in new: SyntaxTree) -> Bool {
        let (old, node) = (before.tree[id], new[id])
        return old.kind == node.kind && old.style == node.style && old.end == node.end && old.count == node.count
            && before.tree.bytes(of: id).elementsEqual(new.bytes(of: id))
    }

    private func isEdited(_ id: NodeID, in new: SyntaxTree, _ ranges: [ByteRange]) -> Bool {
        let node = before.tree[id]
        guard node.isScalar, new[id].isScalar, !node.isRepeated else { return false }
        // The first range that does not end before the value.
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upper < node.range.lower { low = middle + 1 } else { high = middle }
        }
        return ranges[low...].prefix { $0.lower <= node.range.upper }.contains { $0.overlaps(node.range) }
    }

    private static func comments(of tree: SyntaxTree) -> [[UInt8]] {
        CommentScanner(tree).comments().map { Array(tree.source.bytes[$0.indices]) }
    }
}
