import SourceText

/// One escape in a string (RFC 8259, chapter 7); a surrogate pair counts as one.
struct JSONEscape {
    /// What it stands for, as UTF-8.
    let text: [UInt8]
    /// Number of bytes of the escape.
    let length: Int

    /// Reads the escape whose backslash is at an offset.
    init(in bytes: [UInt8], at offset: Int) throws(JSONError) {
        guard offset + 1 < bytes.count else { throw .badEscape(ByteRange(offset..<bytes.count)) }
        if let byte = Self.simple(bytes[offset + 1]) {
            (text, length) = ([byte], 2)
            return
        }
        guard bytes[offset + 1] == UInt8(ascii: "u") else {
            var end = offset + 2
            while end < bytes.count, bytes[end].isUTF8Continuation { end += 1 }
            throw .badEscape(ByteRange(offset..<end))
        }
        let first = try Self.unit(in: bytes, at: offset)
        if let scalar = Unicode.Scalar(first) {
            (text, length) = (Array(String(scalar).utf8), 6)
            return
        }
        // Half of a pair has no meaning in UTF-8, and two texts that differ must not become one.
        guard (0xD800...0xDBFF).contains(first), offset + 7 < bytes.count, bytes[offset + 6] == UInt8(ascii: "\\"),
            bytes[offset + 7] == UInt8(ascii: "u")
        else { throw .badEscape(ByteRange(offset..<(offset + 6))) }
        let second = try Self.unit(in: bytes, at: offset + 6)
        guard (0xDC00...0xDFFF).contains(second) else { throw .badEscape(ByteRange(offset..<(offset + 6))) }
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        guard let scalar = Unicode.Scalar(value) else { throw .badEscape(ByteRange(offset..<(offset + 12))) }
        (text, length) = (Array(String(scalar).utf8), 12)
    }

    private static func simple(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    /// The number in `\uXXXX`.
    private static func unit(in bytes: [UInt8], at offset: Int) throws(JSONError) -> UInt16 {
        var value: UInt16 = 0
        for index in (offset + 2)..<(offset + 6) {
            guard index < bytes.count, let digit = digit(bytes[index]) else {
                throw .badEscape(ByteRange(offset..<min(index, bytes.count)))
            }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
