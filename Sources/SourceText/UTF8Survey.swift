/// Where a text leaves ASCII, where it leaves UTF-8, and where it holds what no text should.
///
/// One pass; runs of printable ASCII, which is most of every file, are taken sixteen bytes at a time.
package struct UTF8Survey: Sendable {
    /// Offset of the first byte of each character that takes more than one, up to where the survey stopped.
    package private(set) var wideOffsets: [UInt32] = []

    /// Number of Unicode scalars up to where the survey stopped.
    package private(set) var scalarCount = 0

    /// Offset of the first control character of ASCII other than tab, line feed and carriage return, if the survey
    /// stopped there.
    package private(set) var controlOffset: Int?

    /// Offset of the first byte that is not part of well-formed UTF-8 (Unicode Standard, table 3-7), if the survey
    /// stopped there.
    package private(set) var invalidOffset: Int?

    /// Reads a text of less than 2³² bytes, up to the first thing that is wrong with it.
    package init(_ bytes: [UInt8]) {
        var offset = 0
        var continuations = 0
        while true {
            offset = Self.printableEnd(in: bytes, from: offset)
            guard offset < bytes.count else { break }
            guard bytes[offset] >= 0x80 else {
                controlOffset = offset
                break
            }
            guard let length = utf8SequenceLength(in: bytes, at: offset) else {
                invalidOffset = offset
                break
            }
            wideOffsets.append(UInt32(offset))
            continuations += length - 1
            offset += length
        }
        scalarCount = offset - continuations
    }

    /// Offset of the first byte at or after `start` that is a control character or not ASCII, or the number of bytes.
    private static func printableEnd(in bytes: [UInt8], from start: Int) -> Int {
        var offset = start
        while bytes.count - offset >= 16 {
            // No early exit in here: the compiler makes vector instructions of it.
            var found: UInt8 = 0
            for distance in 0..<16 { found |= Self.mark(of: bytes[offset &+ distance]) }
            if found != 0 { break }
            offset += 16
        }
        while offset < bytes.count, mark(of: bytes[offset]) == 0 { offset += 1 }
        return offset
    }

    /// Zero for printable ASCII, tab, line feed and carriage return. Masks in place of `&&` and `||`, which would be
    /// branches.
    @inline(__always)
    private static func mark(of byte: UInt8) -> UInt8 {
        let unusual: UInt8 = byte &- 0x20 > 0x5E ? 0xFF : 0
        let lineFeed: UInt8 = byte == 0x0A ? 0xFF : 0
        let carriageReturn: UInt8 = byte == 0x0D ? 0xFF : 0
        let tab: UInt8 = byte == 0x09 ? 0xFF : 0
        return unusual & ~(lineFeed | carriageReturn | tab)
    }
}
