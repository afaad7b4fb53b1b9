import Diagnostics
import SourceText
import Syntax

/// Lines and columns of a block's fields, to say where another one goes.
struct BlockLayout {
    let tree: SyntaxTree
    private let lines: LineTable

    init(_ tree: SyntaxTree) {
        self.tree = tree
        lines = LineTable(tree.source.bytes)
    }

    /// Whether the file is JSON, where nothing depends on lines.
    var isJSON: Bool { tree.source.path.hasSuffix(".json") }

    /// The 1-based line of an offset.
    func line(at offset: UInt32) -> Int { lines.line(at: offset) }

    /// The number of bytes before an offset on its line.
    func column(of offset: UInt32) -> Int { Int(offset - lines.start(ofLine: line(at: offset))) }

    /// Where a further field of a block goes: behind the fields of one line with which it begins, else behind its end.
    func gap(in block: NodeID) -> SchemaFact.Gap {
        guard !isJSON else { return .inBraces(isJSON: true) }
        guard tree[block].style == .block else { return .inBraces(isJSON: false) }
        var last: SyntaxTree.Entry?
        for entry in tree.entries(of: block) {
            guard isOneLine(entry) || last == nil else { break }
            last = entry
            guard isOneLine(entry) else { break }
        }
        guard let last else { return .anywhere }
        let column = column(of: tree.range(of: last.key).lower)
        let upper = isOneLine(last) ? tree.range(of: last.key).lower : tree.range(of: block).upper
        return .behind(line: line(at: max(upper, 1) - (isOneLine(last) ? 0 : 1)), spaces: column)
    }

    private func isOneLine(_ entry: SyntaxTree.Entry) -> Bool {
        let (key, value) = (tree.range(of: entry.key), tree.range(of: entry.value))
        return line(at: key.lower) == line(at: max(key.upper, value.upper))
    }

    /// From the first key of entries that follow each other to the end of the last.
    func range(of entries: some BidirectionalCollection<SyntaxTree.Entry>) -> ByteRange {
        guard let first = entries.first, let last = entries.last else { return .at(0) }
        return tree.range(of: first.key).union(tree.range(of: last.key)).union(tree.range(of: last.value))
    }

    /// The part of a range that stands on its first line.
    func firstLine(of range: ByteRange) -> ByteRange {
        let number = line(at: range.lower)
        guard number < lines.count, lines.start(ofLine: number + 1) < range.upper else { return range }
        var upper = lines.start(ofLine: number + 1)
        while upper > range.lower, [0x0A, 0x0D, 0x20].contains(tree.source.bytes[Int(upper) - 1]) { upper -= 1 }
        return ByteRange(lower: range.lower, upper: upper)
    }

    /// The source of a block from the start of its first line, blanks for what stands before it there.
    func text(of range: ByteRange) -> String {
        String(repeating: " ", count: column(of: range.lower)) + tree.source.text(range)
    }

    /// The text of an entry's first line: `kind: reduction`.
    func text(of entry: SyntaxTree.Entry) -> String {
        let range = tree.range(of: entry.key).union(tree.range(of: entry.value))
        return tree.source.text(firstLine(of: range))
    }

    /// The offsets at which the lines of a range begin, but for the first; lines without text are left out.
    func laterLines(of range: ByteRange) -> [UInt32] {
        var found: [UInt32] = []
        var number = line(at: range.lower) + 1
        while number <= lines.count, lines.start(ofLine: number) < range.upper {
            let start = lines.start(ofLine: number)
            if ![0x0A, 0x0D].contains(tree.source.bytes[Int(start)]) { found.append(start) }
            number += 1
        }
        return found
    }
}
