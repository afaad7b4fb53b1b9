/// Resolution of plain scalars by the YAML 1.2 core schema (YAML 1.2.2, chapter 10.3.2).
public enum CoreSchema {
    /// What a plain scalar with this text is.
    @inlinable
    public static func kind(of text: some RandomAccessCollection<UInt8>) -> SyntaxNode.Kind {
        guard let first = text.first else { return .null }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return numberKind(of: text)
        case UInt8(ascii: "~"):
            return text.count == 1 ? .null : .string
        case UInt8(ascii: "n"), UInt8(ascii: "N"):
            return isOne(text, of: "null", "Null", "NULL") ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            return isOne(text, of: "true", "True", "TRUE") ? .boolean : .string
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            return isOne(text, of: "false", "False", "FALSE") ? .boolean : .string
        default:
            return .string
        }
    }

    @inlinable
    static func isOne(
        _ text: some RandomAccessCollection<UInt8>, of first: String, _ second: String, _ third: String
    ) -> Bool {
        text.elementsEqual(first.utf8) || text.elementsEqual(second.utf8) || text.elementsEqual(third.utf8)
    }

    /// `[-+]?[0-9]+`, `0o[0-7]+`, `0x[0-9a-fA-F]+`, `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`,
    /// `[-+]?\.(inf|Inf|INF)` and `\.(nan|NaN|NAN)`.
    @inlinable
    static func numberKind(of text: some RandomAccessCollection<UInt8>) -> SyntaxNode.Kind {
        var rest = text[...]
        if rest.starts(with: "0o".utf8), rest.count > 2 {
            return rest.dropFirst(2).allSatisfy { (0x30...0x37).contains($0) } ? .integer : .string
        }
        if rest.starts(with: "0x".utf8), rest.count > 2 {
            return rest.dropFirst(2).allSatisfy(isHexDigit) ? .integer : .string
        }
        if isOne(text, of: ".nan", ".NaN", ".NAN") { return .decimal }
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest = rest.dropFirst() }
        if isOne(rest, of: ".inf", ".Inf", ".INF") { return .decimal }
        let whole = rest.prefix(while: isDigit).count
        rest = rest.dropFirst(whole)
        if rest.isEmpty { return whole > 0 ? .integer : .string }
        var fraction = 0
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            fraction = rest.prefix(while: isDigit).count
            rest = rest.dropFirst(fraction)
        }
        guard whole + fraction > 0 else { return .string }
        if let exponent = rest.first, exponent == UInt8(ascii: "e") || exponent == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest = rest.dropFirst() }
            let digits = rest.prefix(while: isDigit).count
            guard digits > 0 else { return .string }
            rest = rest.dropFirst(digits)
        }
        return rest.isEmpty ? .decimal : .string
    }

    @inlinable
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    @inlinable
    static func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
