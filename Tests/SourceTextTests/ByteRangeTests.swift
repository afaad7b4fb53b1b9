import SourceText
import Testing

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
