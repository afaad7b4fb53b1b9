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

    @Test(arguments: [("\0", 0), ("\t\n\r ~", nil), ("\u{1F}", 0), ("\u{7F}", 0), ("ä\u{85}\u{B}", 4)])
    func findsControlCharacters(text: String, offset: Int?) {
        for shift in 0..<40 {
            let bytes = Array(repeating: UInt8(ascii: "a"), count: shift) + Array(text.utf8)
            #expect(UTF8Survey(bytes).controlOffset == offset.map { $0 + shift })
        }
    }

    @Test func findsWideCharacters() {
        let text = "aä\u{1F600}" + String(repeating: "x", count: 30) + "€"
        #expect(UTF8Survey(Array(text.utf8)).wideOffsets == [1, 3, 37])
        #expect(UTF8Survey(Array(text.utf8)).scalarCount == text.unicodeScalars.count)
    }
}
