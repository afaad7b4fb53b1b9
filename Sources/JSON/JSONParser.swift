import SourceText
import Syntax

/// Puts the tree of one text together, without recursion.
struct JSONParser {
    private let bytes: [UInt8]
    private let limits: JSONLimits
    private var builder: SyntaxTreeBuilder
    private var offset = 0
    /// Whether each open collection, outermost first, is an object.
    private var isObject: [Bool] = []

    /// Starts at the beginning of a text that is UTF-8.
    init(_ file: SourceFile, limits: JSONLimits) {
        bytes = file.bytes
        self.limits = limits
        builder = SyntaxTreeBuilder(source: file)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    /// Reads one value and nothing behind it.
    mutating func parse() throws(JSONError) -> SyntaxTree {
        repeat { try readValue() } while try isMoreToCome()
        return builder.finish()
    }

    /// Reads a scalar, or the start of a collection down to its first scalar.
    private mutating func readValue() throws(JSONError) {
        while true {
            switch byteAfterBlanks() {
            case UInt8(ascii: "{"):
                try open(.mapping)
                if byteAfterBlanks() == UInt8(ascii: "}") { return close() }
                try readKey()
            case UInt8(ascii: "["):
                try open(.sequence)
                if byteAfterBlanks() == UInt8(ascii: "]") { return close() }
            case UInt8(ascii: "\""):
                return try readString()
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "."):
                return try readNumber()
            case UInt8(ascii: "t"):
                return try readWord("true", .boolean)
            case UInt8(ascii: "f"):
                return try readWord("false", .boolean)
            case UInt8(ascii: "n"):
                return try readWord("null", .null)
            default:
                throw unexpected(.value)
            }
        }
    }

    /// Reads what follows a value, up to where the next one begins; false at the end of the text.
    private mutating func isMoreToCome() throws(JSONError) -> Bool {
        while let isObject = isObject.last {
            switch byteAfterBlanks() {
            case UInt8(ascii: ","):
                offset += 1
                if isObject { try readKey() }
                return true
            case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject:
                close()
            default:
                throw unexpected(isObject ? .commaOrBrace : .commaOrBracket)
            }
        }
        guard byteAfterBlanks() == 0, offset == bytes.count else { throw unexpected(.end) }
        return false
    }

    private mutating func readKey() throws(JSONError) {
        guard byteAfterBlanks() == UInt8(ascii: "\"") else { throw unexpected(.key) }
        try readString()
        guard byteAfterBlanks() == UInt8(ascii: ":") else { throw unexpected(.colon) }
        offset += 1
    }

    private mutating func open(_ kind: SyntaxNode.Kind) throws(JSONError) {
        let range = ByteRange(offset..<(offset + 1))
        guard isObject.count < limits.depth else { throw .depthLimit(range, limit: limits.depth) }
        try count(range)
        builder.open(kind, style: .flow, at: range.lower)
        isObject.append(kind == .mapping)
        offset += 1
    }

    private mutating func close() {
        offset += 1
        builder.close(at: UInt32(offset))
        isObject.removeLast()
    }

    private func count(_ range: ByteRange) throws(JSONError) {
        guard builder.count < limits.nodes else { throw .nodeLimit(range, limit: limits.nodes) }
    }

    /// Skips blanks; 0, which no JSON holds there, at the end of the text.
    private mutating func byteAfterBlanks() -> UInt8 {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x09, 0x0A, 0x0D: offset += 1
            default: return bytes[offset]
            }
        }
        return 0
    }

    private func unexpected(_ expectation: JSONError.Expectation) -> JSONError {
        var upper = min(offset + 1, bytes.count)
        while upper < bytes.count, bytes[upper].isUTF8Continuation { upper += 1 }
        return .unexpected(ByteRange(min(offset, upper)..<upper), expected: expectation)
    }
}

// MARK: - Scalars

extension JSONParser {
    private mutating func readWord(_ word: StaticString, _ kind: SyntaxNode.Kind) throws(JSONError) {
        let end = min(offset + word.utf8CodeUnitCount, bytes.count)
        guard bytes[offset..<end].elementsEqual("\(word)".utf8) else { throw unexpected(.value) }
        try addPlain(kind, to: end)
    }

    private mutating func addPlain(_ kind: SyntaxNode.Kind, to end: Int) throws(JSONError) {
        let range = ByteRange(offset..<end)
        try count(range)
        builder.addScalar(kind, style: .plain, range: range, text: range)
        offset = end
    }

    /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
    private mutating func readNumber() throws(JSONError) {
        var end = offset
        while end < bytes.count, Self.isNumberPart(bytes[end]) { end += 1 }
        var rest = bytes[offset..<end]
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let whole = rest.prefix(while: Self.isDigit)
        rest = rest.dropFirst(whole.count)
        var isValid = !whole.isEmpty && (whole.count == 1 || whole.first != UInt8(ascii: "0"))
        let isInteger = rest.isEmpty
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix(while: Self.isDigit)
            isValid = isValid && !fraction.isEmpty
            rest = rest.dropFirst(1 + fraction.count)
        }
        if let first = rest.first, first | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
            let exponent = rest.prefix(while: Self.isDigit)
            isValid = isValid && !exponent.isEmpty
            rest = rest.dropFirst(exponent.count)
        }
        guard isValid, rest.isEmpty else { throw .badNumber(ByteRange(offset..<end)) }
        try addPlain(isInteger ? .integer : .decimal, to: end)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isNumberPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): true
        default: isDigit(byte)
        }
    }

    private mutating func readString() throws(JSONError) {
        let start = offset
        var end = start + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\"), bytes[end] >= 0x20
        {
            end += 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return try readEscapedString(from: end) }
        let range = ByteRange(start..<(end + 1))
        try count(range)
        builder.addScalar(.string, style: .doubleQuoted, range: range, text: ByteRange((start + 1)..<end))
        offset = end + 1
    }

    /// Reads a string whose bytes up to `end` are its text.
    private mutating func readEscapedString(from end: Int) throws(JSONError) {
        let start = offset
        var text = Array(bytes[(start + 1)..<end])
        var end = end
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
            guard bytes[end] >= 0x20 else { throw .controlCharacter(ByteRange(end..<(end + 1))) }
            if bytes[end] == UInt8(ascii: "\\") {
                let escape = try JSONEscape(in: bytes, at: end)
                text.append(contentsOf: escape.text)
                end += escape.length
            } else {
                text.append(bytes[end])
                end += 1
            }
        }
        guard end < bytes.count else { throw .unclosedString(opening: ByteRange(start..<(start + 1))) }
        let range = ByteRange(start..<(end + 1))
        try count(range)
        builder.addScalar(.string, style: .doubleQuoted, range: range, decoded: text)
        offset = end + 1
    }
}
