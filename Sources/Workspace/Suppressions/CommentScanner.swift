import SourceText
import Syntax

/// Finds comments in the bytes between the values of a tree, so that a `#` inside a text is not taken for one.
struct CommentScanner {
    private let tree: SyntaxTree

    init(_ tree: SyntaxTree) {
        self.tree = tree
    }

    /// Every comment, from its `#` to the end of its line.
    func comments() -> [ByteRange] {
        var found: [ByteRange] = []
        var position = 0
        for node in tree.nodes where node.isScalar && !node.isRepeated {
            scan(position..<max(position, Int(node.range.lower)), into: &found)
            position = max(position, Int(node.range.upper))
        }
        scan(position..<tree.source.bytes.count, into: &found)
        return found
    }

    private func scan(_ gap: Range<Int>, into found: inout [ByteRange]) {
        let bytes = tree.source.bytes
        var position = gap.lowerBound
        while position < gap.upperBound, let sign = bytes[position..<gap.upperBound].firstIndex(of: UInt8(ascii: "#")) {
            guard Self.canBegin(at: sign, in: bytes) else {
                position = sign + 1
                continue
            }
            let end = bytes[sign...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            found.append(ByteRange(sign..<end))
            position = end
        }
    }

    /// YAML wants white space before the sign, or nothing at all.
    private static func canBegin(at offset: Int, in bytes: [UInt8]) -> Bool {
        guard offset > 0 else { return true }
        return [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset - 1]) || offset == 3 && bytes[0] == 0xEF
    }
}
