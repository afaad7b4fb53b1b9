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
    private var surplus: UInt32 = 0
    /// Offset behind the wide character passed last.
    private var narrowStart: UInt32 = 0
    /// Offset of the next wide character, or of the end.
    private var narrowEnd: UInt32 = 0

    /// Starts at the beginning; libyaml does not count a byte order mark there.
    init(bytes: [UInt8], wideOffsets: [UInt32]) {
        self.bytes = bytes
        self.wideOffsets = wideOffsets
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            passed = 1
            surplus = 3
        }
        findNarrowOffsets()
    }

    /// Byte offset of the scalar with a 0-based number, at most the number of bytes.
    @inline(__always)
    mutating func offset(ofScalar index: UInt32) -> UInt32 {
        let offset = index &+ surplus
        return narrowStart <= offset && offset <= narrowEnd ? offset : offsetAfterSteps(ofScalar: index)
    }

    @inline(never)
    private mutating func offsetAfterSteps(ofScalar index: UInt32) -> UInt32 {
        while passed < wideOffsets.count, wideOffsets[passed] < index &+ surplus {
            surplus += width(passed) - 1
            passed += 1
        }
        findNarrowOffsets()
        while passed > 0, index &+ surplus < narrowStart {
            surplus -= width(passed - 1) - 1
            passed -= 1
            findNarrowOffsets()
        }
        return min(index &+ surplus, UInt32(bytes.count))
    }

    private mutating func findNarrowOffsets() {
        narrowStart = passed > 0 ? wideOffsets[passed - 1] + width(passed - 1) : 0
        narrowEnd = passed < wideOffsets.count ? wideOffsets[passed] : UInt32(bytes.count)
    }

    private func width(_ index: Int) -> UInt32 {
        switch bytes[Int(wideOffsets[index])] {
        case 0xF0...: 4
        case 0xE0...: 3
        default: 2
        }
    }
}
