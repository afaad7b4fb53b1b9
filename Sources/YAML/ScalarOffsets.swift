/// Turns libyaml's positions, which count Unicode scalars, into byte offsets.
///
/// A cursor over the characters that take more than one byte: positions that mostly grow cost next to nothing each.
struct ScalarOffsets {
    /// Offset of the first byte of each character that takes more than one.
    private let wideOffsets: [UInt32]
    private let bytes: [UInt8]
    /// Number of wide characters before the cursor.
    private var passed = 0
    /// Bytes before the cursor minus scalars before it.
    private var surplus: Int

    /// Starts at the beginning; libyaml does not count a byte order mark there.
    init(bytes: [UInt8], wideOffsets: [UInt32]) {
        self.bytes = bytes
        self.wideOffsets = wideOffsets
        let hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        passed = hasByteOrderMark ? 1 : 0
        surplus = hasByteOrderMark ? 3 : 0
    }

    /// Byte offset of the scalar with a 0-based number, at most the number of bytes.
    mutating func offset(ofScalar index: Int) -> UInt32 {
        while passed < wideOffsets.count, Int(wideOffsets[passed]) < index + surplus {
            surplus += width(passed) - 1
            passed += 1
        }
        while passed > 0, index > 0 {
            let withoutLast = surplus - (width(passed - 1) - 1)
            guard Int(wideOffsets[passed - 1]) >= index + withoutLast else { break }
            surplus = withoutLast
            passed -= 1
        }
        return UInt32(min(index + surplus, bytes.count))
    }

    private func width(_ index: Int) -> Int {
        switch bytes[Int(wideOffsets[index])] {
        case 0xF0...: 4
        case 0xE0...: 3
        default: 2
        }
    }
}
