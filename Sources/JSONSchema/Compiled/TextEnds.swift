/// The first and the last eight bytes of a text and its length: all there is of most keys, in two words to compare.
struct TextEnds: Equatable, Sendable {
    private let head: UInt64
    private let tail: UInt64
    private let count: UInt32

    /// Takes a text that stands among other bytes.
    @inline(__always)
    init(_ bytes: [UInt8], _ start: Int, _ count: Int) {
        let span = bytes.span.bytes
        self.count = UInt32(truncatingIfNeeded: count)
        if count >= 8 {
            head = unsafe span.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
            tail = unsafe span.unsafeLoadUnaligned(fromByteOffset: start + count - 8, as: UInt64.self)
        } else if start + 8 <= bytes.count {
            let word = UInt64(littleEndian: unsafe span.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
            head = word << UInt64(64 - 8 * count)
            tail = 0
        } else {
            let word = bytes[start..<(start + count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
            head = word << UInt64(64 - 8 * count)
            tail = 0
        }
    }

    /// Whether the text has bytes between its ends.
    var hasMiddle: Bool { count > 16 }

    /// The same for equal texts.
    var hash: UInt32 {
        let mixed = (head ^ (tail &* 31) ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
        return UInt32(truncatingIfNeeded: mixed >> 40)
    }
}
