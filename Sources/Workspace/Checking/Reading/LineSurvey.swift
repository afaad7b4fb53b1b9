import Diagnostics
import SourceText
import Syntax

/// White space of a file that no value needs: found in one walk over its bytes.
struct LineSurvey {
    /// One line end.
    struct End {
        let range: ByteRange
        let kind: StyleFact.LineEnd
    }

    /// Line ends; none where all are LF and nothing else is to be found.
    private(set) var ends: [End] = []
    /// Spaces and tabs before a line end.
    private(set) var trailing: [ByteRange] = []
    /// Tabs between key, value and comment.
    private(set) var tabs: [ByteRange] = []
    /// Lines with such a tab.
    private(set) var linesWithTabs = 0

    private let bytes: [UInt8]
    /// Values in which white space is text: scalars over several lines, and those in quotation marks.
    private let texts: [ByteRange]

    init(_ tree: SyntaxTree) {
        bytes = tree.source.bytes
        guard Self.isWorthAWalk(bytes) else {
            texts = []
            return
        }
        texts = tree.nodes.filter { $0.isScalar && !$0.isRepeated && $0.range.count > 0 }.map(\.range)
        walk()
    }

    /// Most files have neither of these: no tab, no carriage return, no space before a line end.
    private static func isWorthAWalk(_ bytes: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0x09 || byte == 0x0D || (byte == 0x0A && previous == 0x20) { return true }
            previous = byte
        }
        return previous == 0x20
    }

    private mutating func walk() {
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            lookAtLine(start, end)
            start = end
            guard end < bytes.count else { break }
            let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
            start += isPair ? 2 : 1
            let kind: StyleFact.LineEnd = isPair ? .crlf : bytes[end] == 0x0A ? .lf : .cr
            ends.append(End(range: ByteRange(lower: UInt32(end), upper: UInt32(start)), kind: kind))
        }
    }

    private mutating func lookAtLine(_ start: Int, _ end: Int) {
        var content = end
        while content > start, isBlank(bytes[content - 1]) { content -= 1 }
        if content < end, !isText(content) { trailing.append(range(content, end)) }
        var first = start
        while first < content, isBlank(bytes[first]) { first += 1 }
        var found = false
        var offset = first
        let limit = bytes[first..<max(first, content)].contains(0x09) ? commentStart(first, content) : first
        while offset < limit {
            guard bytes[offset] == 0x09, !isText(offset) else {
                offset += 1
                continue
            }
            let tab = offset
            while offset < limit, bytes[offset] == 0x09 { offset += 1 }
            tabs.append(range(tab, offset))
            found = true
        }
        if found { linesWithTabs += 1 }
    }

    private func range(_ lower: Int, _ upper: Int) -> ByteRange {
        ByteRange(lower: UInt32(lower), upper: UInt32(upper))
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Where a `#` behind white space begins a comment; the end of the line where none does.
    private func commentStart(_ start: Int, _ end: Int) -> Int {
        (start..<end).first { position in
            bytes[position] == UInt8(ascii: "#") && (position == start || isBlank(bytes[position - 1]))
                && !isText(position)
        } ?? end
    }

    /// Whether a byte lies in a value; values stand in the order of the file and do not overlap.
    private func isText(_ offset: Int) -> Bool {
        var lower = 0
        var upper = texts.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if Int(texts[middle].upper) <= offset { lower = middle + 1 } else { upper = middle }
        }
        return lower < texts.count && Int(texts[lower].lower) <= offset
    }
}
