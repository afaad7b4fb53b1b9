import SourceText
import Syntax

extension SyntaxTree {
    /// Whether every node keeps to its parent: ends nest, counts match, ranges lie inside and follow each other, texts
    /// exist. Repeated nodes keep the ranges of the original, so theirs are only in the file.
    var isSound: Bool {
        nodes.first?.end == UInt32(nodes.count) && nodes.indices.allSatisfy(isSoundNode)
    }

    private func isSoundNode(_ index: Int) -> Bool {
        let node = nodes[index]
        guard Int(node.range.upper) <= source.bytes.count, node.range.lower <= node.range.upper else { return false }
        if node.isScalar {
            let texts = node.isDecoded ? decodedTexts : source.bytes
            return node.end == UInt32(index) + 1 && Int(node.textStart) + Int(node.count) <= texts.count
        }
        var child = index + 1
        var children = 0
        var last = node.range.lower
        while child < Int(node.end) {
            let range = nodes[child].range
            if !nodes[child].isRepeated {
                guard last <= range.lower, range.upper <= node.range.upper else { return false }
                last = range.upper
            }
            guard nodes[child].end > UInt32(child), nodes[child].end <= node.end else { return false }
            child = Int(nodes[child].end)
            children += 1
        }
        return children == Int(node.count) * (node.kind == .mapping ? 2 : 1)
    }
}
