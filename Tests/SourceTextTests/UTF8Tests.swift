import SourceText
import Testing

@Suite struct UTF8Tests {
    @Test(
        arguments: [
            ([], nil), ([0x00], nil), ([0x7F], nil), ([0x80], 0), ([0xC1, 0x80], 0), ([0xC2, 0x80], nil), ([0xC2], 0),
            ([0xDF, 0xBF], nil), ([0xE0, 0x9F, 0x80], 0), ([0xE0, 0xA0, 0x80], nil), ([0xED, 0x9F, 0xBF], nil),
            ([0xED, 0xA0, 0x80], 0), ([0xEF, 0xBF, 0xBF], nil), ([0xF0, 0x8F, 0x80, 0x80], 0),
            ([0xF0, 0x90, 0x80, 0x80], nil), ([0xF4, 0x8F, 0xBF, 0xBF], nil), ([0xF4, 0x90, 0x80, 0x80], 0),
            ([0xF5], 0),
            ([0x61, 0xE4, 0x62], 1), ([0xE2, 0x82], 0), ([0xF0, 0x9F, 0x98], 0), ([0xFF, 0xFE], 0),
        ] as [([UInt8], Int?)])
    func findsTheFirstBadByte(bytes: [UInt8], offset: Int?) {
        // Shifted, so that each place in a run of sixteen bytes is met.
        for shift in 0..<40 {
            let text = Array(repeating: UInt8(ascii: "a"), count: shift) + bytes
            #expect(firstInvalidUTF8Offset(in: text) == offset.map { $0 + shift })
            #expect(UTF8Survey(text).invalidOffset == offset.map { $0 + shift })
            #expect(firstInvalidUTF8Offset(in: text + [0x61, 0xC3, 0xA4]) == offset.map { $0 + shift })
        }
    }

    @Test func findsWideCharacters() {
        let text = "aä\u{1F600}" + String(repeating: "x", count: 30) + "€"
        #expect(UTF8Survey(Array(text.utf8)).wideOffsets == [1, 3, 37])
    }
}

@Suite struct ByteRangeTests {
    @Test func keepsItsOrder() {
        #expect(ByteRange(lower: 5, upper: 3) == ByteRange.at(5))
        #expect(ByteRange(2..<4).union(ByteRange(7..<9)) == ByteRange(2..<9))
    }

    @Test(arguments: [
        (0..<2, 2..<4, false), (0..<3, 2..<4, true), (2..<2, 2..<4, true), (0..<2, 2..<2, true), (3..<3, 0..<2, false),
    ])
    func overlaps(left: Range<Int>, right: Range<Int>, expected: Bool) {
        #expect(ByteRange(left).overlaps(ByteRange(right)) == expected)
    }
}
