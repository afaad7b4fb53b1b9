/// Resolution of plain scalars by the YAML 1.2 core schema (YAML 1.2.2, chapter 10.3.2).
public enum CoreSchema {
    /// What a plain scalar with this text is.
    @inlinable
    public static func kind(of text: some RandomAccessCollection<UInt8>) -> SyntaxNode.Kind {
        let bytes = Array(text)
        return kind(of: bytes, in: 0..<bytes.count)
    }

    /// What a plain scalar is whose text is a range of some bytes.
    public static func kind(of bytes: [UInt8], in range: Range<Int>) -> SyntaxNode.Kind {
        guard !range.isEmpty else { return .null }
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return numberKind(of: bytes, in: range)
        case UInt8(ascii: "~"):
            return range.count == 1 ? .null : .string
        case UInt8(ascii: "n"), UInt8(ascii: "N"):
            return isWord("null", bytes, range) ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            return isWord("true", bytes, range) ? .boolean : .string
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            return isWord("false", bytes, range) ? .boolean : .string
        default:
            return .string
        }
    }

    /// Whether the text is the word in lower case, in upper case, or with an upper-case first letter.
    private static func isWord(_ word: StaticString, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        let text = bytes[range]
        let lower = "\(word)".utf8
        guard zip(text, lower).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
        let rest = text.dropFirst()
        return rest.allSatisfy(isLower) || !text.contains(where: isLower)
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte & 0x20 != 0 }

    /// `[-+]?[0-9]+`, `0o[0-7]+`, `0x[0-9a-fA-F]+`, `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`,
    /// `[-+]?\.(inf|Inf|INF)` and `\.(nan|NaN|NAN)`.
    private static func numberKind(of bytes: [UInt8], in range: Range<Int>) -> SyntaxNode.Kind {
        var offset = range.lowerBound
        if bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") { offset += 1 }
        let afterSign = offset
        let whole = skipDigits(bytes, &offset, range.upperBound)
        if offset == range.upperBound { return whole > 0 ? .integer : .string }
        var fraction = 0
        switch bytes[offset] {
        case UInt8(ascii: "."):
            offset += 1
            fraction = skipDigits(bytes, &offset, range.upperBound)
            if whole + fraction == 0 { return namedNumberKind(bytes, range, afterSign: afterSign) }
        case UInt8(ascii: "o"), UInt8(ascii: "x"):
            return prefixedKind(bytes, range)
        default:
            break
        }
        guard whole + fraction > 0 else { return .string }
        if offset < range.upperBound, bytes[offset] | 0x20 == UInt8(ascii: "e") {
            offset += 1
            if offset < range.upperBound, bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "+") {
                offset += 1
            }
            guard skipDigits(bytes, &offset, range.upperBound) > 0 else { return .string }
        }
        return offset == range.upperBound ? .decimal : .string
    }

    /// Number of digits skipped.
    private static func skipDigits(_ bytes: [UInt8], _ offset: inout Int, _ end: Int) -> Int {
        let start = offset
        while offset < end, isDigit(bytes[offset]) { offset += 1 }
        return offset - start
    }

    private static func namedNumberKind(_ bytes: [UInt8], _ range: Range<Int>, afterSign: Int) -> SyntaxNode.Kind {
        let name = String(decoding: bytes[afterSign..<range.upperBound], as: UTF8.self)
        if [".inf", ".Inf", ".INF"].contains(name) { return .decimal }
        return afterSign == range.lowerBound && [".nan", ".NaN", ".NAN"].contains(name) ? .decimal : .string
    }

    private static func prefixedKind(_ bytes: [UInt8], _ range: Range<Int>) -> SyntaxNode.Kind {
        let text = bytes[range]
        guard text.count > 2, text.first == UInt8(ascii: "0") else { return .string }
        switch text[text.startIndex + 1] {
        case UInt8(ascii: "o"): return text.dropFirst(2).allSatisfy { (0x30...0x37).contains($0) } ? .integer : .string
        case UInt8(ascii: "x"): return text.dropFirst(2).allSatisfy(isHexDigit) ? .integer : .string
        default: return .string
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
