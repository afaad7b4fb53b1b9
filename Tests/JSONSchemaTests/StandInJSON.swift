import SourceText
import Syntax

/// A JSON reader for these tests only, until the target `JSON` has one.
struct StandInJSON {
    private let file: SourceFile
    private var builder: SyntaxTreeBuilder
    private var position = 0

    struct Failure: Error {
        let offset: Int
    }

    static func read(_ file: SourceFile) throws -> SyntaxTree {
        var reader = StandInJSON(file: file, builder: SyntaxTreeBuilder(source: file))
        try reader.value()
        return reader.builder.finish()
    }

    private init(file: SourceFile, builder: SyntaxTreeBuilder) {
        self.file = file
        self.builder = builder
    }

    private mutating func peek() throws -> UInt8 {
        while position < file.bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(file.bytes[position]) { position += 1 }
        guard position < file.bytes.count else { throw Failure(offset: position) }
        return file.bytes[position]
    }

    private mutating func expect(_ byte: UInt8) throws {
        guard try peek() == byte else { throw Failure(offset: position) }
        position += 1
    }

    private mutating func value() throws {
        switch try peek() {
        case UInt8(ascii: "{"): try collection(.mapping, end: UInt8(ascii: "}"))
        case UInt8(ascii: "["): try collection(.sequence, end: UInt8(ascii: "]"))
        case UInt8(ascii: "\""): try string()
        default: word()
        }
    }

    private mutating func collection(_ kind: SyntaxNode.Kind, end: UInt8) throws {
        builder.open(kind, style: .flow, at: UInt32(position))
        position += 1
        if try peek() != end {
            repeat {
                if kind == .mapping {
                    _ = try peek()
                    try string()
                    try expect(UInt8(ascii: ":"))
                }
                try value()
            } while try takeComma()
        }
        try expect(end)
        builder.close(at: UInt32(position))
    }

    private mutating func takeComma() throws -> Bool {
        guard try peek() == UInt8(ascii: ",") else { return false }
        position += 1
        return true
    }

    private mutating func word() {
        let start = position
        while position < file.bytes.count, !",]} \n\r\t".utf8.contains(file.bytes[position]) { position += 1 }
        let range = ByteRange(start..<position)
        let text = file.bytes[start..<position]
        let kind: SyntaxNode.Kind =
            switch text.first {
            case UInt8(ascii: "n"): .null
            case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
            default: text.contains { ".eE".utf8.contains($0) } ? .decimal : .integer
            }
        builder.addScalar(kind, style: .plain, range: range, text: range)
    }

    private mutating func string() throws {
        let start = position
        var text: [UInt8] = []
        position += 1
        while file.bytes[position] != UInt8(ascii: "\"") {
            if file.bytes[position] == UInt8(ascii: "\\") {
                escape(into: &text)
            } else {
                text.append(file.bytes[position])
                position += 1
            }
        }
        position += 1
        builder.addScalar(.string, style: .doubleQuoted, range: ByteRange(start..<position), decoded: text)
    }

    private mutating func escape(into text: inout [UInt8]) {
        let letter = file.bytes[position + 1]
        position += 2
        switch letter {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"):
            var value = hex()
            if (0xD800...0xDBFF).contains(value), file.bytes[position...].starts(with: "\\u".utf8) {
                position += 2
                value = 0x10000 + (value - 0xD800) << 10 + (hex() - 0xDC00)
            }
            text.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
        default: text.append(letter)
        }
    }

    private mutating func hex() -> UInt32 {
        defer { position += 4 }
        return UInt32(String(decoding: file.bytes[position..<(position + 4)], as: UTF8.self), radix: 16) ?? 0xFFFD
    }
}
