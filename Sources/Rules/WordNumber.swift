/// A word as a number: FNV-1a of its letters in small letters, those of Latin-1 included.
///
/// Equal words have equal numbers, and numbers are quick to compare. The last bit tells words with a digit, such as "2"
/// or "L25".
struct WordNumber {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var letters = 0
    private(set) var hasDigit = false
    private var previous: UInt8 = 0

    /// The number.
    var value: UInt64 { hash & ~1 | (hasDigit ? 1 : 0) }

    /// Whether the word of a number has a digit.
    static func hasDigit(_ number: UInt64) -> Bool { number & 1 == 1 }

    /// Whether a byte belongs to a word.
    static func isInWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    mutating func add(_ byte: UInt8) {
        var small = byte
        if (0x41...0x5A).contains(byte) { small |= 0x20 }
        // U+00C0 to U+00DE, the capital letters of Latin-1.
        if previous == 0xC3, (0x80...0x9E).contains(byte) { small |= 0x20 }
        if (0x30...0x39).contains(byte) { hasDigit = true }
        // One letter for each scalar: bytes that continue one are not counted.
        if byte & 0xC0 != 0x80 { letters += 1 }
        hash = (hash ^ UInt64(small)) &* 0x0000_0100_0000_01B3
        previous = byte
    }
}
