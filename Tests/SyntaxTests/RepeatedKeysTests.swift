import SourceText
import Syntax
import Testing

@Suite struct RepeatedKeysTests {
    /// A mapping with these keys; the text of each is its own bytes, or decoded ones for every second key.
    private func tree(_ keys: [String]) -> SyntaxTree {
        let file = SourceFile(path: "a", text: keys.joined(separator: "\n"))
        var builder = SyntaxTreeBuilder(source: file)
        builder.open(.mapping, style: .block, at: 0)
        var offset: UInt32 = 0
        for (index, key) in keys.enumerated() {
            let range = ByteRange(lower: offset, upper: offset + UInt32(key.utf8.count))
            if index.isMultiple(of: 2) {
                builder.addScalar(.string, style: .plain, range: range, text: range)
            } else {
                builder.addScalar(.string, style: .doubleQuoted, range: range, decoded: key.utf8)
            }
            builder.addScalar(.null, style: .plain, range: .at(range.upper), text: .at(range.upper))
            offset = range.upper + 1
        }
        builder.close(at: offset)
        return builder.finish()
    }

    @Test(arguments: [0, 5, 20, 300])
    func findsEveryRepetition(others: Int) {
        let keys = ["", "a", "ab", "", "a", "b", "a", "ba"] + (0..<others).map { "key\($0)" }
        let found = tree(keys).repeatedKeys(atMost: 99)
        let pairs = Set(found.map { [Int($0.first.rawValue) / 2, Int($0.second.rawValue) / 2] })
        #expect(pairs == [[0, 3], [1, 4], [1, 6]])
    }

    @Test func stopsAtTheLimit() {
        #expect(tree(Array(repeating: "a", count: 50)).repeatedKeys(atMost: 7).count == 7)
        #expect(tree(["a", "a", "a"]).repeatedKeys(atMost: 1).count == 1)
    }
}
