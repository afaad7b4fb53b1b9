import SourceText
import Testing

@Suite struct PositionIndexTests {
    @Test(arguments: [
        ("", 0, 1, 1), ("a", 9, 1, 2), ("\u{FEFF}ab", 3, 1, 1), ("\u{FEFF}ab", 4, 1, 2), ("\u{FEFF}", 0, 1, 1),
        ("ä\u{1F600}x", 6, 1, 3), ("a\rb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("\u{2028}b", 3, 1, 2),
        ("a\u{301}b", 3, 1, 3),
    ])
    func countsScalars(text: String, offset: UInt32, line: Int, column: Int) {
        let index = PositionIndex(SourceFile(path: "a", text: text))
        #expect(index.position(at: offset) == SourcePosition(line: line, column: column))
    }

    @Test func givesLinesWithoutTheirEnds() {
        let file = SourceFile(path: "a", text: "ab\r\n\r\nc")
        let index = PositionIndex(file)
        #expect((1...4).map { file.text(index.lineRange($0)) } == ["ab", "", "c", "c"])
    }
}
