/// A copy of a text for libyaml in which U+0085, U+2028 and U+2029 are other characters of the same length.
///
/// libyaml ends lines at them, as YAML 1.1 did; since YAML 1.2 they are ordinary characters (YAML 1.2.2, chapter 5.4),
/// and they do occur in text that is pasted from PDF files. Offsets stay the same.
struct LineBreakStandIns {
    /// The text for libyaml.
    let input: [UInt8]
    /// Character and stand-in, as UTF-8.
    private let pairs: [(original: [UInt8], standIn: [UInt8])]

    /// Nil where the text holds none of the three, or holds every character that could stand in.
    init?(bytes: [UInt8], wideOffsets: [UInt32]) {
        let found = wideOffsets.filter { Self.originals.contains(Self.scalar(in: bytes, at: Int($0))) }
        guard !found.isEmpty else { return nil }
        let used = Set(wideOffsets.map { Self.scalar(in: bytes, at: Int($0)) })
        let long = (0xE000...0xF8FF as ClosedRange<UInt32>).lazy.filter { !used.contains($0) }.prefix(2).map { $0 }
        guard long.count == 2, let short = (0x100...0x7FF as ClosedRange<UInt32>).first(where: { !used.contains($0) })
        else { return nil }
        pairs = zip(Self.originals, [short] + long).map { (Self.utf8($0), Self.utf8($1)) }
        input = Self.replacing(bytes, pairs.map { ($0.original, $0.standIn) }, at: found.lazy.map(Int.init))
    }

    /// A decoded text with the original characters.
    func restored(_ text: [UInt8]) -> [UInt8] {
        Self.replacing(text, pairs.map { ($0.standIn, $0.original) }, at: text.indices)
    }

    private static let originals: [UInt32] = [0x85, 0x2028, 0x2029]

    private static func replacing(
        _ text: [UInt8], _ pairs: [(old: [UInt8], new: [UInt8])], at offsets: some Sequence<Int>
    ) -> [UInt8] {
        var result = text
        for offset in offsets {
            for pair in pairs where text[offset] == pair.old[0] && text[offset...].starts(with: pair.old) {
                for (distance, byte) in pair.new.enumerated() { result[offset + distance] = byte }
            }
        }
        return result
    }

    private static func utf8(_ scalar: UInt32) -> [UInt8] {
        Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? []
    }

    /// The scalar of a well-formed sequence of two or more bytes.
    private static func scalar(in bytes: [UInt8], at offset: Int) -> UInt32 {
        let first = UInt32(bytes[offset])
        let (length, bits) = first >= 0xF0 ? (4, first & 0x07) : first >= 0xE0 ? (3, first & 0x0F) : (2, first & 0x1F)
        return bytes[(offset + 1)..<(offset + length)].reduce(bits) { $0 << 6 | UInt32($1 & 0x3F) }
    }
}
