package import SourceText
import Syntax

/// A comment `# ccc: ignore CCC601 -- reason`: it accepts findings on its line, or on the line below where it stands
/// alone.
package struct SuppressionComment: Hashable, Sendable {
    /// A word that names a rule, and its place.
    package struct Name: Hashable, Sendable {
        package let text: String
        package let range: ByteRange
    }

    /// From `#` to the end of the line.
    package let range: ByteRange
    /// The words between `ignore` and the reason.
    package let names: [Name]
    /// Whether a reason follows.
    package let hasReason: Bool
    /// The line whose findings it accepts, without its line end.
    package let line: ByteRange

    /// The same comment at other places.
    func moved(_ range: (ByteRange) -> ByteRange) -> SuppressionComment {
        SuppressionComment(
            range: range(self.range), names: names.map { Name(text: $0.text, range: range($0.range)) },
            hasReason: hasReason, line: range(line))
    }
}

extension SuppressionComment {
    /// Reads a comment; nil where it says anything else.
    init?(_ range: ByteRange, in bytes: [UInt8]) {
        var rest = bytes[range.indices].drop { $0 == UInt8(ascii: "#") }
        for word in ["ccc:", "ignore"] {
            rest = rest.drop(while: Self.isSpace)
            guard rest.starts(with: word.utf8) else { return nil }
            rest = rest.dropFirst(word.utf8.count)
        }
        guard rest.first.map({ !Self.isWord($0) }) ?? true else { return nil }
        let (list, reason) = Self.divided(rest)
        self.init(
            range: range, names: Self.names(in: list), hasReason: reason.contains(where: Self.isWord),
            line: Self.target(of: range, in: bytes))
    }

    /// At two hyphens, or at the dash that a word processor makes of them.
    private static func divided(_ text: ArraySlice<UInt8>) -> (list: ArraySlice<UInt8>, reason: ArraySlice<UInt8>) {
        let signs = ["--", "–", "—"].compactMap { sign in text.firstRange(of: Array(sign.utf8)) }
        guard let first = signs.min(by: { $0.lowerBound < $1.lowerBound }) else { return (text, []) }
        return (text[..<first.lowerBound], text[first.upperBound...])
    }

    private static func names(in list: ArraySlice<UInt8>) -> [Name] {
        list.split { isSpace($0) || $0 == UInt8(ascii: ",") }.map { word in
            Name(
                text: String(decoding: word, as: UTF8.self), range: ByteRange(word.startIndex..<word.endIndex))
        }
    }

    /// The comment's own line if something stands before it, else the next line that is more than a comment.
    private static func target(of range: ByteRange, in bytes: [UInt8]) -> ByteRange {
        let start = bytes[..<Int(range.lower)].lastIndex(where: isLineEnd).map { $0 + 1 } ?? 0
        let isAlone = bytes[start..<Int(range.lower)].allSatisfy { isSpace($0) || [0xEF, 0xBB, 0xBF].contains($0) }
        guard isAlone else { return ByteRange(start..<Int(range.upper)) }
        var position = Int(range.upper)
        while position < bytes.count {
            let ending = bytes[position...].starts(with: [0x0D, 0x0A]) ? 2 : 1
            let line = bytes[(position + ending)...].prefix { !isLineEnd($0) }
            position = line.endIndex
            guard line.first(where: { !isSpace($0) }) == UInt8(ascii: "#") else {
                return ByteRange(line.startIndex..<line.endIndex)
            }
        }
        return ByteRange(bytes.count..<bytes.count)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// Letters, digits and everything beyond ASCII.
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }
}

extension SuppressionComment {
    /// The comments of a tree that accept findings.
    static func all(in tree: SyntaxTree) -> [SuppressionComment] {
        guard mayHave(tree.source.bytes) else { return [] }
        return CommentScanner(tree).comments().compactMap { SuppressionComment($0, in: tree.source.bytes) }
    }

    /// Whether `ccc:` stands behind a `#` anywhere: most files have no such comment, and need no second look.
    private static func mayHave(_ bytes: [UInt8]) -> Bool {
        var position = 0
        while let sign = bytes[position...].firstIndex(of: UInt8(ascii: "#")) {
            let text = bytes[sign...].drop { $0 == UInt8(ascii: "#") || isSpace($0) }
            if text.starts(with: "ccc:".utf8) { return true }
            position = text.startIndex
        }
        return false
    }
}
