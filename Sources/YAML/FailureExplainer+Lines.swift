import SourceText

// Slips in lines: keys, colons, indentation, dashes.
extension FailureExplainer {
    /// `key: value` where none may stand: behind another colon, or below a line that has its value.
    var unexpectedColon: YAMLError {
        let line = text.line(at: place)
        if let colon = text.keyColon(of: line, limit: place), colon < place {
            let start = text.blanksEnd(from: colon + 1)
            return misreadText(from: start, mark: place)
        }
        guard let above = text.lineAbove(line) else { return textNeedsQuotes(from: line.content, mark: place) }
        return tightDash(on: above) ?? bullet(on: above, before: line) ?? unexpectedKey(on: line, below: above)
    }

    /// A text that began on a line above reaches up to the colon.
    private func unexpectedKey(on line: SourceLine, below above: SourceLine) -> YAMLError {
        if text.keyColon(of: above, limit: above.end) != nil {
            if let other = neighbour(of: above, before: line) {
                return .unexpectedIndentation(line: content(of: above), sibling: key(of: other))
            }
            return .unexpectedIndentation(line: content(of: line), sibling: key(of: above))
        }
        // The line above has no key: either the colon is missing there, or it continues a text that began before.
        var start = above
        while let next = text.lineAbove(start),
            next.column >= line.column || text.keyColon(of: next, limit: next.end) == nil
        {
            guard next.column >= line.column else { break }
            start = next
            if text.keyColon(of: start, limit: start.end) != nil { break }
        }
        if let parent = text.lineAbove(start), let colon = text.keyColon(of: parent, limit: parent.end),
            parent.column < line.column
        {
            let value = text.blanksEnd(from: colon + 1)
            if value < text.plainEnd(from: value) {
                return .textNeedsQuotes(
                    text: ByteRange(lower: value, upper: text.plainEnd(from: line.content)), mark: mark(at: place))
            }
        }
        return missingColon(at: text.firstKey(of: above))
    }

    /// The line beside which `above` was meant to stand, if `above` and not `line` is the one that is out of place: two
    /// lines around it, or below it, stand alike.
    private func neighbour(of above: SourceLine, before line: SourceLine) -> SourceLine? {
        guard above.column < line.column, text.firstKey(of: above) == above.content,
            let before = text.lineAbove(above)
        else { return nil }
        if text.firstKey(of: before) - before.start == line.column { return before }
        let opensBlock = text.keyColon(of: before, limit: before.end).map { colon in
            text.blanksEnd(from: colon + 1) >= text.plainEnd(from: colon)
        }
        guard opensBlock ?? false, before.column == above.column, let below = text.lineBelow(line),
            below.column == line.column, !below.isBlank
        else { return nil }
        return line
    }

    /// A line, or the first part of one, that should be `key: value`.
    func missingColon(at start: UInt32) -> YAMLError {
        let lineEnd = text.lineEnd(from: start)
        let textEnd = text.plainEnd(from: start)
        if text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'"),
            let quoteEnd = text.quoteEnd(from: start, limit: lineEnd), quoteEnd < textEnd,
            text[quoteEnd] != UInt8(ascii: ":")
        {
            let rest = ByteRange(lower: text.blanksEnd(from: quoteEnd), upper: textEnd)
            return .textAfterQuote(quoted: ByteRange(lower: start, upper: quoteEnd), rest: rest)
        }
        if let colon = text.tightColon(from: start, to: textEnd) {
            return .missingSpaceAfterColon(colon: mark(at: colon))
        }
        if let colon = text.keyColon(of: SourceLine(start: start, content: start, end: lineEnd), limit: lineEnd),
            colon - start > 1024
        {
            return .keyTooLong(ByteRange(lower: start, upper: colon))
        }
        if textEnd < lineEnd, let colon = text.bytes[Int(textEnd)..<Int(lineEnd)].firstIndex(of: UInt8(ascii: ":")) {
            let number = text.blanksEnd(from: textEnd)
            return .textNeedsQuotes(
                text: ByteRange(lower: start, upper: UInt32(colon)), mark: mark(at: number))
        }
        return .missingColon(line: ByteRange(lower: start, upper: textEnd))
    }

    /// Something that is no entry of the mapping, the list or the document it stands in.
    var unexpectedContent: YAMLError {
        let line = text.line(at: place)
        if text[place] == UInt8(ascii: "]") || text[place] == UInt8(ascii: "}") {
            return .unexpectedBracket(mark(at: place))
        }
        if place > line.content { return misreadText(from: text.valueStart(of: line, before: place), mark: nil) }
        if let above = text.lineAbove(line), text.starts(with: "...", at: above.start), above.end == above.start + 3 {
            return .contentAfterEnd(line: content(of: line), marker: content(of: above))
        }
        if let above = text.lineAbove(line), above.column < line.column, let comment = comment(of: above) {
            let start = text.valueStart(of: above, before: comment.lower)
            return .textNeedsQuotes(text: ByteRange(lower: start, upper: comment.upper), mark: mark(at: comment.lower))
        }
        return wrongLine(line)
    }

    private func comment(of line: SourceLine) -> ByteRange? {
        let start = text.valueStart(of: line, before: line.end)
        let lower = text.blanksEnd(from: text.plainEnd(from: start))
        return lower < line.end && start < lower && text[lower] == UInt8(ascii: "#")
            ? ByteRange(lower: lower, upper: text.trimmedEnd(lower, line.end)) : nil
    }

    /// A line at a column where nothing of its kind can stand.
    private func wrongLine(_ line: SourceLine) -> YAMLError {
        let sibling = sibling(of: line)
        let isDash = text[place] == UInt8(ascii: "-") && !text[place + 1].isContent
        if sibling.column == line.column {
            let dash = ByteRange(lower: sibling.content, upper: sibling.content + 1)
            let siblingIsDash = text[sibling.content] == UInt8(ascii: "-") && text[sibling.content + 1].isBlank
            if isDash, !siblingIsDash {
                return .unexpectedListItem(dash: mark(at: place), item: item(above: line))
            }
            if !isDash, siblingIsDash {
                return text[place] == UInt8(ascii: "-")
                    ? .missingSpaceAfterDash(dash: mark(at: place))
                    : .missingDash(line: content(of: line), sibling: dash)
            }
            return missingColon(at: text.firstKey(of: sibling))
        }
        return tightDash(on: sibling) ?? bullet(on: sibling, before: line)
            ?? .inconsistentIndentation(
                line: content(of: line), sibling: isDash ? content(of: sibling) : key(of: sibling))
    }

    /// A line without its indentation, dash and comment.
    private func key(of line: SourceLine) -> ByteRange {
        ByteRange(lower: text.firstKey(of: line), upper: text.plainEnd(from: line.content))
    }

    /// The nearest entry of a list above a line that is not as deep.
    private func item(above line: SourceLine) -> ByteRange? {
        var current = line
        while let next = text.lineAbove(current) {
            let isDash = text[next.content] == UInt8(ascii: "-") && text[next.content + 1].isBlank
            if isDash, next.column < line.column { return content(of: next) }
            current = next
        }
        return nil
    }

    /// `-id: x`, which is a key that begins with a dash: what stands below it then fits nowhere.
    private func tightDash(on line: SourceLine) -> YAMLError? {
        guard text[line.content] == UInt8(ascii: "-"), text[line.content + 1].isAlphanumeric,
            text.keyColon(of: line, limit: line.end) != nil
        else { return nil }
        return .missingSpaceAfterDash(dash: mark(at: line.content))
    }

    /// `• id: x`, whose further fields are indented as behind a dash.
    private func bullet(on line: SourceLine, before below: SourceLine) -> YAMLError? {
        guard below.column > line.column, let sign = text.bullet(at: line.content),
            text.keyColon(of: line, limit: line.end) != nil
        else { return nil }
        return .bullet(sign)
    }

    /// The line above that a line was probably meant to stand beside: the shallowest before one that is shallower.
    private func sibling(of line: SourceLine) -> SourceLine {
        guard var best = text.lineAbove(line) else { return line }
        var current = best
        while current.column > line.column, let next = text.lineAbove(current), next.column >= line.column {
            current = next
            if current.column <= best.column { best = current }
        }
        return best
    }

    /// A value that does not end where libyaml thinks: what is its first character?
    func misreadText(from start: UInt32, mark offset: UInt32?) -> YAMLError {
        let first = text[start]
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            let end = text.quoteEnd(from: start, limit: text.lineEnd(from: start)) ?? start + 1
            let rest = ByteRange(lower: text.blanksEnd(from: end), upper: text.plainEnd(from: end))
            return .textAfterQuote(quoted: ByteRange(lower: start, upper: end), rest: rest)
        }
        return textNeedsQuotes(from: start, mark: offset)
    }
}
