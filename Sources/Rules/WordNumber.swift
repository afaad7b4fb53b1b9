/// A word as a number: FNV-1a of its letters in small letters, those of Latin-1 included.
///
/// Equal words have equal numbers, and numbers are quick to compare.
struct WordNumber {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var letters = 0
    private(set) var hasDigit = false

    /// The number of a word's bytes.
    init(_ word: some Sequence<UInt8>) {
        var previous: UInt8 = 0
        for byte in word {
            var small = byte
            if (0x41...0x5A).contains(byte) { small |= 0x20 }
            // U+00C0 to U+00DE, the capital letters of Latin-1.
            if previous == 0xC3, (0x80...0x9E).contains(byte) { small |= 0x20 }
            if (0x30...0x39).contains(byte) { hasDigit = true }
            // One letter for each scalar: bytes that continue one are not counted.
            if byte & 0xC0 != 0x80 { letters += 1 }
            value = (value ^ UInt64(small)) &* 0x0000_0100_0000_01B3
            previous = byte
        }
    }

    /// Whether a byte belongs to a word.
    static func isInWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
