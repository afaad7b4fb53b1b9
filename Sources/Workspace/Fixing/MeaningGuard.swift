import SourceText
import Syntax
import YAML

/// Holds repairs to their promise: a repaired file reads as before but for the values that were repaired, and has every
/// comment that it had.
///
/// The fields at the top of a file may change places, with the comments on their lines.
struct MeaningGuard {
    private let before: YAMLDocument
    private let comments: [[UInt8]]

    init(_ before: YAMLDocument) {
        self.before = before
        comments = Self.comments(of: before.tree)
    }

    /// Whether a text is the old one with nothing else changed than what stands in sorted ranges of the old text.
    func allows(_ text: SourceFile, edited ranges: [ByteRange]) -> Bool {
        guard let after = try? YAMLReader.read(text), after.problems.count <= before.problems.count,
            before.tree.nodes.count == after.tree.nodes.count, comments == Self.comments(of: after.tree)
        else { return false }
        return parts(after.tree).allSatisfy { old, new in
            old.count == new.count
                && zip(old, new).allSatisfy {
                    isSame($0, $1, in: after.tree) || isEdited($0, $1, in: after.tree, ranges)
                }
        }
    }

    /// What must be the same, in pairs of node indices: the fields at the top, or the whole of a file without fields.
    private func parts(_ after: SyntaxTree) -> [(old: Range<Int>, new: Range<Int>)] {
        let (old, new) = (Self.fields(of: before.tree), Self.fields(of: after))
        guard !old.isEmpty, old.count == new.count else {
            return [(0..<before.tree.nodes.count, 0..<after.nodes.count)]
        }
        var byKey = Dictionary(new.map { ($0.key, $0.nodes) }) { first, _ in first }
        let known = Set(old.map(\.key))
        var renamed = new.filter { !known.contains($0.key) }.map(\.nodes)[...]
        return old.compactMap { field in
            guard let nodes = byKey.removeValue(forKey: field.key) ?? renamed.popFirst() else { return nil }
            return (field.nodes, nodes)
        }
    }

    private static func fields(of tree: SyntaxTree) -> [(key: String, nodes: Range<Int>)] {
        tree.entries(of: .root).map { (tree.text(of: $0.key), $0.key.index..<Int(tree[$0.value].end)) }
    }

    private func isSame(_ old: Int, _ new: Int, in after: SyntaxTree) -> Bool {
        let (node, other) = (before.tree.nodes[old], after.nodes[new])
        let (id, otherID) = (NodeID(UInt32(old)), NodeID(UInt32(new)))
        return node.kind == other.kind && node.style == other.style && node.count == other.count
            && Int(node.end) - old == Int(other.end) - new
            && before.tree.bytes(of: id).elementsEqual(after.bytes(of: otherID))
    }

    private func isEdited(_ old: Int, _ new: Int, in after: SyntaxTree, _ ranges: [ByteRange]) -> Bool {
        let node = before.tree.nodes[old]
        guard node.isScalar, after.nodes[new].isScalar, !node.isRepeated else { return false }
        // The first range that does not end before the value.
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upper < node.range.lower { low = middle + 1 } else { high = middle }
        }
        return ranges[low...].prefix { $0.lower <= node.range.upper }.contains { $0.overlaps(node.range) }
    }

    /// The comments in any order, without white space at their ends.
    private static func comments(of tree: SyntaxTree) -> [[UInt8]] {
        CommentScanner(tree).comments().map { range in
            let text = tree.source.bytes[range.indices]
            return Array(text[..<((text.lastIndex { $0 != 0x20 && $0 != 0x09 }).map { $0 + 1 } ?? text.startIndex)])
        }.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
