import SourceText

// Slips between brackets and braces.
extension FailureExplainer {
    /// Something other than `,` or the closing bracket, in the brackets that open at `context`.
    var missingComma: YAMLError {
        if place >= text.end || isNewEntry { return .unclosedBracket(opening: mark(at: context)) }
        switch text[place] {
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            return .unexpectedBracket(mark(at: place))
        case UInt8(ascii: ":"):
            return flowText(endingAfter: place)
        default:
            if let quoted = StructureScan(text, before: place).lastQuoted, text.blanksEnd(from: quoted.upper) == place {
                let upper = max(flowEnd(from: place), place + 1)
                return .textAfterQuote(quoted: quoted, rest: ByteRange(lower: place, upper: upper))
            }
            let upper = max(flowEnd(from: place), place + 1)
            return .missingComma(before: ByteRange(lower: place, upper: upper), opening: mark(at: context))
        }
    }

    /// Whether the place is on a later line than the bracket, no deeper than the line with the bracket.
    private var isNewEntry: Bool {
        let line = text.line(at: place)
        let opening = text.line(at: context)
        return line.start > opening.start && line.column <= opening.column
    }

    /// `a: b: c` between braces: the text is what stands before and behind the second colon.
    private func flowText(endingAfter colon: UInt32) -> YAMLError {
        var start = colon
        while start > context + 1, !text[start - 1].isFlowMark, !text[start - 1].isBreak {
            if text[start - 1].isBlank, text[start - 2] == UInt8(ascii: ":") { break }
            start -= 1
        }
        start = text.blanksEnd(from: start)
        return .textNeedsQuotes(text: ByteRange(lower: start, upper: flowEnd(from: colon + 1)), mark: mark(at: colon))
    }

    /// The end of a plain text between brackets.
    private func flowEnd(from start: UInt32) -> UInt32 {
        let lineEnd = text.plainEnd(from: start)
        var offset = start
        while offset < lineEnd, !text[offset].isFlowMark { offset += 1 }
        return text.trimmedEnd(start, offset)
    }

    /// Nothing, or a sign of YAML's, where a value must be.
    var missingContent: YAMLError {
        let openBrackets = StructureScan(text, before: place).openBrackets
        let line = text.line(at: place)
        if let opening = openBrackets.last {
            let isNewLine = line.start > opening && line.column <= text.line(at: opening).column
            if place >= text.end || isNewLine { return .unclosedBracket(opening: mark(at: opening)) }
            switch text[place] {
            case UInt8(ascii: "]"), UInt8(ascii: "}"): return .unexpectedBracket(mark(at: place))
            case UInt8(ascii: ","): return .unexpectedComma(mark(at: place))
            default:
                let upper = max(flowEnd(from: place), place + 1)
                return .textNeedsQuotes(text: ByteRange(lower: place, upper: upper), mark: mark(at: place))
            }
        }
        if place >= text.end { return .other(problem: failure.problem, .at(text.end)) }
        if place == line.content, let above = text.lineAbove(line), text.isLoneDash(above) {
            return .missingDash(line: content(of: line), sibling: mark(at: above.content))
        }
        return textNeedsQuotes(from: place)
    }
}

extension UInt8 {
    fileprivate var isFlowMark: Bool {
        [UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}")].contains(self)
    }
}

extension SourceBytes {
    /// An alias that nothing before it defines, or a text that only begins like one.
    func unknownAlias(_ range: ByteRange, name: String) -> YAMLError {
        let upper = plainEnd(from: range.lower)
        let next = self[blanksEnd(from: range.upper)]
        if next == UInt8(ascii: ",") || next == UInt8(ascii: "]") || next == UInt8(ascii: "}")
            || next == UInt8(ascii: ":") || upper <= range.upper
        {
            return .unknownAlias(range, name: name)
        }
        return .textNeedsQuotes(
            text: ByteRange(lower: range.lower, upper: upper),
            mark: ByteRange(lower: range.lower, upper: range.lower + 1))
    }
}
