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
    ///
    /// The fields of a file may stand in another order: that says nothing.
    func allows(_ text: SourceFile, edited ranges: [ByteRange]) -> Bool {
        guard let after = try? YAMLReader.read(text), after.problems.count <= before.problems.count else {
            return false
        }
        let (old, new) = (before.tree, after.tree)
        guard old.nodes.count == new.nodes.count, let starts = startsOfEntries(in: new) else { return false }
        for (oldStart, newStart) in starts {
            for index in oldStart.rawValue..<old[oldStart].end {
                let id = NodeID(index)
                let other = NodeID(newStart.rawValue + index - oldStart.rawValue)
                guard other.index < new.nodes.count else { return false }
                guard isSame(id, other, in: new) || isEdited(id, other, in: new, ranges) else { return false }
            }
        }
        return Self.comments(of: old) == Self.comments(of: new)
    }

    /// Where keys and values of the file begin, before and after; nil when the file has other fields than before.
    private func startsOfEntries(in new: SyntaxTree) -> [(NodeID, NodeID)]? {
        let old = before.tree
        guard old.kind(of: .root) == .mapping, new.kind(of: .root) == .mapping else { return [(.root, .root)] }
        guard old[.root].count == new[.root].count, old[.root].style == new[.root].style else { return nil }
        let entries = Array(old.entries(of: .root))
        let others = Array(new.entries(of: .root))
        var starts: [(NodeID, NodeID)] = []
        for (entry, same) in zip(entries, others) {
            // A key that was repaired stands where it stood.
            let other = new.entry(old.text(of: entry.key), in: .root) ?? same
            starts += [(entry.key, other.key), (entry.value, other.value)]
        }
        return Set(starts.map(\.1)).count == starts.count ? starts : nil
    }

    private func isSame(_ id: NodeID, _ other: NodeID, in new: SyntaxTree) -> Bool {
        let (old, node) = (before.tree[id], new[other])
        return old.kind == node.kind && old.style == node.style && old.count == node.count
            && old.end - id.rawValue == node.end - other.rawValue
            && before.tree.bytes(of: id).elementsEqual(new.bytes(of: other))
    }

    private func isEdited(_ id: NodeID, _ other: NodeID, in new: SyntaxTree, _ ranges: [ByteRange]) -> Bool {
        let node = before.tree[id]
        guard node.isScalar, new[other].isScalar, !node.isRepeated else { return false }
        // The first range that does not end before the value.
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upper < node.range.lower { low = middle + 1 } else { high = middle }
        }
        return ranges[low...].prefix { $0.lower <= node.range.upper }.contains { $0.overlaps(node.range) }
    }

    /// In an order of their own: a comment moves with its line.
    private static func comments(of tree: SyntaxTree) -> [[UInt8]] {
        CommentScanner(tree).comments().map { Array(tree.source.bytes[$0.indices]) }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }
}
