import SourceText
import Testing

@Suite struct LineTableTests {
    @Test(arguments: [
        ("", [0]), ("a", [0]), ("\n", [0, 1]), ("\r", [0, 1]), ("\r\n", [0, 2]), ("\n\r", [0, 1, 2]),
        ("a\rb\r\nc\n", [0, 2, 5, 7]), ("\u{2028}\u{85}\u{B}a", [0]), ("\0\n\0", [0, 2]), ("\u{1F600}\na", [0, 5]),
    ])
    func findsLineStarts(text: String, starts: [UInt32]) {
        #expect(LineTable(Array(text.utf8)).starts == starts)
    }

    @Test func findsLines() {
        let table = LineTable(Array("ab\r\ncd\n".utf8))
        #expect([0, 2, 3, 4, 6, 7, 99].map { table.line(at: $0) } == [1, 1, 1, 2, 2, 3, 3])
        #expect([0, 1, 2, 3, 4].map { table.start(ofLine: $0) } == [0, 0, 4, 7, 7])
    }
}
