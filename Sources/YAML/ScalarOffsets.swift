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
    private var surplus = 0
    /// Offsets from the last passed wide character's end up to the next wide character: those that need no step.
    private var narrow = 0...0

    /// Starts at the beginning; libyaml does not count a byte order mark there.
    init(bytes: [UInt8], wideOffsets: [UInt32]) {
        self.bytes = bytes
        self.wideOffsets = wideOffsets
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            passed = 1
            surplus = 3
        }
        narrow = narrowOffsets()
    }

    /// Byte offset of the scalar with a 0-based number, at most the number of bytes.
    @inline(__always)
    mutating func offset(ofScalar index: Int) -> UInt32 {
        let offset = index + surplus
        return narrow.contains(offset) ? UInt32(truncatingIfNeeded: offset) : offsetAfterSteps(ofScalar: index)
    }

    @inline(never)
    private mutating func offsetAfterSteps(ofScalar index: Int) -> UInt32 {
        while passed < wideOffsets.count, Int(wideOffsets[passed]) < index + surplus {
            surplus += width(passed) - 1
            passed += 1
        }
        while passed > 0, index + surplus < narrowStart {
            surplus -= width(passed - 1) - 1
            passed -= 1
        }
        narrow = narrowOffsets()
        return UInt32(min(index + surplus, bytes.count))
    }

    private func narrowOffsets() -> ClosedRange<Int> {
        narrowStart...(passed < wideOffsets.count ? Int(wideOffsets[passed]) : bytes.count)
    }

    private var narrowStart: Int {
        passed > 0 ? Int(wideOffsets[passed - 1]) + width(passed - 1) : 0
    }

    private func width(_ index: Int) -> Int {
        switch bytes[Int(wideOffsets[index])] {
        case 0xF0...: 4
        case 0xE0...: 3
        default: 2
        }
    }
}
