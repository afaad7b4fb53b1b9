import SourceText

/// One line of a text, as a person sees it.
struct SourceLine {
    /// Offset of the first byte.
    let start: UInt32
    /// Offset of the first byte that is not blank.
    let content: UInt32
    /// Offset of the end, before the line break.
    let end: UInt32

    /// Number of blanks before the content.
    var column: UInt32 { content - start }
    /// Whether the line holds nothing.
    var isBlank: Bool { content == end }
}

extension SourceBytes {
    /// The line that holds an offset.
    func line(at offset: UInt32) -> SourceLine {
        let start = lineStart(of: offset)
        let end = lineEnd(from: max(start, min(offset, self.end)))
        return SourceLine(start: start, content: min(blanksEnd(from: start), end), end: end)
    }

    /// The nearest line above that holds more than a comment.
    func lineAbove(_ line: SourceLine) -> SourceLine? {
        var current = line
        while current.start > textStart {
            current = self.line(at: current.start - 1)
            if !current.isBlank, self[current.content] != UInt8(ascii: "#") { return current }
        }
        return nil
    }

    /// Whether a line holds no more than `-`.
    func isLoneDash(_ line: SourceLine) -> Bool {
        self[line.content] == UInt8(ascii: "-") && plainEnd(from: line.content) == line.content + 1
    }

    /// Offset of the first byte of a line behind its leading `- `.
    func firstKey(of line: SourceLine) -> UInt32 {
        var offset = line.content
        while offset < line.end, self[offset] == UInt8(ascii: "-"), self[offset + 1].isBlank {
            offset = blanksEnd(from: offset + 1)
        }
        return min(offset, line.end)
    }

    /// The colon that ends a line's first key, at or before `limit`.
    func keyColon(of line: SourceLine, limit: UInt32) -> UInt32? {
        var offset = firstKey(of: line)
        if self[offset] == UInt8(ascii: "\"") || self[offset] == UInt8(ascii: "'") {
            offset = quoteEnd(from: offset, limit: line.end) ?? offset
        }
        while offset < min(limit, line.end) {
            if self[offset] == UInt8(ascii: "#"), offset > line.start, self[offset - 1].isBlank { return nil }
            if self[offset] == UInt8(ascii: ":"), !self[offset + 1].isContent { return offset }
            offset += 1
        }
        return nil
    }

    /// Where the value behind a line's first key begins, or the line's list item that is no key.
    func valueStart(of line: SourceLine, before place: UInt32) -> UInt32 {
        guard let colon = keyColon(of: line, limit: place) else { return min(firstKey(of: line), place) }
        return min(blanksEnd(from: colon + 1), place)
    }

    /// The end of a plain text on its line: before a comment, without blanks.
    func plainEnd(from start: UInt32) -> UInt32 {
        let lineEnd = lineEnd(from: start)
        var offset = start
        while offset < lineEnd {
            if self[offset] == UInt8(ascii: "#"), offset > start, self[offset - 1].isBlank { break }
            offset += 1
        }
        return trimmedEnd(start, offset)
    }

    /// The end of a text on its line, with a `#` that most likely is part of it: `Speicher #3`, `Speicher # 3`.
    func textEnd(from start: UInt32) -> UInt32 {
        let end = plainEnd(from: start)
        if let comment = gluedComment(after: end) { return comment.upper }
        let sign = blanksEnd(from: end)
        let number = blanksEnd(from: sign + 1)
        let lineEnd = trimmedEnd(number, lineEnd(from: number))
        let isNumber = number < lineEnd && bytes[Int(number)..<Int(lineEnd)].allSatisfy(\.isDigit)
        return self[sign] == UInt8(ascii: "#") && isNumber ? lineEnd : end
    }

    /// A sign before a list's entry that YAML does not know, with a blank behind it.
    func bullet(at offset: UInt32) -> ByteRange? {
        let start = String(decoding: bytes[Int(min(offset, end))...].prefix(4), as: UTF8.self)
        guard let sign = start.first, "*•‣▪●◦·–—−".contains(sign) else { return nil }
        let range = ByteRange(lower: offset, upper: offset + UInt32(sign.utf8.count))
        return self[range.upper].isBlank ? range : nil
    }

    /// A colon inside a run of text that something other than a blank or `//` follows.
    func tightColon(from start: UInt32, to limit: UInt32) -> UInt32? {
        var offset = start
        while offset < limit {
            if self[offset] == UInt8(ascii: ":"), self[offset + 1].isContent, offset > start,
                !starts(with: "://", at: offset)
            {
                return offset
            }
            offset += 1
        }
        return nil
    }
}
