import SourceText

/// Says in plain terms why libyaml stopped, by looking at the bytes around.
///
/// libyaml's words name what its grammar wanted next; people want to know which of the few usual slips they made.
struct FailureExplainer {
    /// The text.
    let text: SourceBytes
    /// What libyaml said.
    let failure: ParserFailure
    /// Where libyaml stopped.
    let place: UInt32
    /// Where what it was reading had begun, or `place`.
    let context: UInt32

    /// Takes a failure and the text it is about.
    init(text: SourceBytes, failure: ParserFailure, offsets: ScalarOffsets) {
        var offsets = offsets
        self.text = text
        self.failure = failure
        place = offsets.offset(ofScalar: UInt32(clamping: failure.position))
        context = failure.contextPosition.map { offsets.offset(ofScalar: UInt32(clamping: $0)) } ?? place
    }

    /// The failure in plain terms.
    var error: YAMLError {
        switch failure.layer {
        case .memory: .outOfMemory
        case .scanner, .parser:
            ConflictMarkers.find(in: text) ?? leftoverSeparator ?? unclosedQuote ?? spaceLookalike ?? slip
        }
    }

    /// A line `=======` that libyaml stumbled over, left of a merge whose other markers are gone.
    private var leftoverSeparator: YAMLError? {
        let lines = [text.line(at: place), text.line(at: context)]
        for line in lines + lines.compactMap(text.lineAbove) where line.column == 0 {
            if text.starts(with: "=======", at: line.start), text.trimmedEnd(line.start, line.end) == line.start + 7 {
                return .unresolvedConflict(start: nil, end: ByteRange(lower: line.start, upper: line.end))
            }
        }
        return nil
    }

    /// A quoted text that runs over line ends up to the place: its closing mark was meant to open another.
    private var unclosedQuote: YAMLError? {
        if failure.context.contains("quoted scalar"), failure.problem.contains("end of stream") || isAtDocumentMark {
            return .unclosedQuote(opening: mark(at: runawayQuote(before: context) ?? context))
        }
        return runawayQuote(before: place).map { .unclosedQuote(opening: mark(at: $0)) }
    }

    private var isAtDocumentMark: Bool { failure.problem.contains("document indicator") }

    private func runawayQuote(before place: UInt32) -> UInt32? {
        guard let quoted = StructureScan(text, before: place).lastQuoted else { return nil }
        let isOverLines = text.lineEnd(from: quoted.lower) < quoted.upper
        return isOverLines && quoted.upper > text.lineStart(of: place) ? quoted.lower : nil
    }

    private var slip: YAMLError {
        switch failure.problem {
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            badEscape
        case "found character that cannot start any token":
            text[place] == UInt8(ascii: "\t") ? tab : textNeedsQuotes(from: place)
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            tab
        case "mapping values are not allowed in this context": unexpectedColon
        case "could not find expected ':'": missingColon(at: context)
        case "found unexpected ':'": .missingSpaceAfterColon(colon: mark(at: place))
        case "did not find expected key", "did not find expected '-' indicator",
            "did not find expected <document start>":
            unexpectedContent
        case "block sequence entries are not allowed in this context": .listItemAfterKey(dash: mark(at: place))
        case "mapping keys are not allowed in this context": textNeedsQuotes(from: place)
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": missingComma
        case "did not find expected node content": missingContent
        default: slipByContext
        }
    }

    /// Problems whose wording says less than what was being read.
    private var slipByContext: YAMLError {
        if failure.problem == "found undefined tag handle" {
            return .badTag(ByteRange(lower: place, upper: text.propertiesEnd(from: place).tag?.upper ?? place))
        }
        if failure.context.contains("directive") { return .badDirective(content(of: text.line(at: context))) }
        if failure.problem.contains("%") || failure.problem.contains("incompatible") {
            return .badDirective(content(of: text.line(at: place)))
        }
        for start in [
            "while scanning a block scalar", "while scanning an a", "while scanning a tag", "while parsing a tag",
        ]
        where failure.context.hasPrefix(start) {
            return textNeedsQuotes(from: context)
        }
        return .other(problem: failure.problem, .at(place))
    }
}

// MARK: - Small places

extension FailureExplainer {
    /// The one byte at an offset, or nothing at the end.
    func mark(at offset: UInt32) -> ByteRange {
        ByteRange(lower: min(offset, text.end), upper: min(offset + 1, text.end))
    }

    /// A line without its indentation and comment.
    func content(of line: SourceLine) -> ByteRange {
        ByteRange(lower: line.content, upper: text.plainEnd(from: line.content))
    }

    /// A plain text up to the end of its line whose byte at `mark`, or else its first, YAML takes for a sign of its own.
    func textNeedsQuotes(from start: UInt32, mark offset: UInt32? = nil) -> YAMLError {
        if offset == nil, start == text.line(at: start).content, let sign = text.bullet(at: start) {
            return .bullet(sign)
        }
        return .textNeedsQuotes(
            text: ByteRange(lower: start, upper: text.textEnd(from: start)), mark: mark(at: offset ?? start))
    }

    /// libyaml stops at the backslash, or behind it and its letter when digits are missing.
    private var badEscape: YAMLError {
        let lower = text[place] == UInt8(ascii: "\\") || place < 2 ? place : place - 2
        let length: UInt32 =
            switch text[lower + 1] {
            case UInt8(ascii: "x"): 2
            case UInt8(ascii: "u"): 4
            case UInt8(ascii: "U"): 8
            default: 0
            }
        var upper = min(lower + 2, text.end)
        // The letter may be one of several bytes.
        while upper < text.end, text[upper].isUTF8Continuation { upper += 1 }
        while upper < lower + 2 + length, text[upper].isHexDigit { upper += 1 }
        return .badEscape(ByteRange(lower: lower, upper: upper))
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self) }
}
