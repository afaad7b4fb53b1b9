import SourceText

// Characters in an indentation that are no spaces.
extension FailureExplainer {
    /// A character that looks like a space, before the text of the line where libyaml stopped or of one it was reading.
    var spaceLookalike: YAMLError? {
        let line = text.line(at: place)
        let lines = [line] + [text.lineAbove(line), text.line(at: context)].compactMap { $0 }
        return lines.lazy.compactMap { text.spaceLookalike(in: $0) }.first.map { .spaceLookalike($0) }
    }

    /// A tab where libyaml wants a line to be indented with spaces.
    var tab: YAMLError {
        let first = text.line(at: place)
        var last = first
        var next = text.lineBelow(last)
        while let line = next, line.isBlank || text.hasTabInIndentation(line) {
            if !line.isBlank { last = line }
            next = text.lineBelow(line)
        }
        return .tabInIndentation(
            ByteRange(lower: place, upper: text.blanksEnd(from: place)),
            last: ByteRange(lower: last.start, upper: last.content), spaces: spaces(before: first))
    }

    /// As many spaces as the line above has before its first key, or its dash, and two more where its value is to follow.
    private func spaces(before line: SourceLine) -> Int {
        guard let above = text.lineAbove(line) else { return 0 }
        let column = Int(text.firstKey(of: above) - above.start)
        if let colon = text.keyColon(of: above, limit: above.end) {
            let value = text.blanksEnd(from: colon + 1)
            let end = text.plainEnd(from: value)
            let opensText = end == value + 1 && [UInt8(ascii: "|"), UInt8(ascii: ">")].contains(text[value])
            if value >= end || opensText { return column + 2 }
        }
        let isDash = text[line.content] == UInt8(ascii: "-") && text[line.content + 1].isBlank
        return isDash ? Int(above.column) : column
    }
}

extension SourceBytes {
    /// A character in front of a line's text that is blank for people and not for YAML.
    fileprivate func spaceLookalike(in line: SourceLine) -> ByteRange? {
        guard line.content < line.end, self[line.content] >= 0x80 else { return nil }
        let start = String(decoding: bytes[Int(line.content)..<Int(line.end)].prefix(4), as: UTF8.self)
        guard let scalar = start.unicodeScalars.first, scalar.properties.isWhitespace else { return nil }
        return ByteRange(lower: line.content, upper: line.content + UInt32(UTF8.width(scalar)))
    }

    fileprivate func hasTabInIndentation(_ line: SourceLine) -> Bool {
        bytes[Int(line.start)..<Int(line.content)].contains(UInt8(ascii: "\t"))
    }

    /// The next line, if there is one.
    func lineBelow(_ line: SourceLine) -> SourceLine? {
        var start = line.end
        guard start < end else { return nil }
        start += self[start] == UInt8(ascii: "\r") && self[start + 1] == UInt8(ascii: "\n") && start + 1 < end ? 2 : 1
        return start < end ? self.line(at: start) : nil
    }
}
