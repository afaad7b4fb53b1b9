package import SourceText

extension YAMLError {
    /// What the author probably meant to write at the place of a slip; nil where that is anyone's guess.
    ///
    /// It adds and removes no line.
    package func likelyRepair(of file: SourceFile) -> TextRepair? {
        let text = SourceBytes(file.bytes)
        switch self {
        // Three backticks around a file become a comment.
        case .textNeedsQuotes(let range, _) where text.starts(with: "```", at: range.lower):
            return TextRepair(range, "#")
        case .textNeedsQuotes(let range, _): return TextRepair(quoting: range, in: file)
        case .textAfterQuote(let quoted, let rest): return TextRepair(joining: quoted, rest, in: file)
        case .unclosedQuote(let opening): return .closing(opening, in: text)
        case .badEscape(let range): return .escaping(from: range.lower, in: text)
        // A file of a word processor is a ZIP archive.
        case .controlCharacter where text.starts(with: "PK", at: 0): return nil
        case .controlCharacter(let range, _): return TextRepair(range, " ")
        case .missingSpaceAfterColon(let sign), .missingSpaceAfterDash(let sign):
            return TextRepair(.at(sign.upper), " ")
        case .bullet(let sign): return TextRepair(sign, "-")
        case .spaceLookalike(let range): return .indentation(of: text.line(at: range.lower), in: text)
        case .tabInIndentation(let range, _, let spaces):
            let line = text.line(at: range.lower)
            return .indentation(of: line, in: text, spaces: spaces)
        case .unexpectedIndentation(let line, let sibling):
            let column = sibling.lower - text.lineStart(of: sibling.lower)
            return .indentation(of: text.line(at: line.lower), in: text, spaces: Int(column))
        default: return nil
        }
    }
}

extension YAMLProblem {
    /// What the author probably meant to write; nil where no quotation marks are missing.
    package func likelyRepair(of file: SourceFile) -> TextRepair? {
        switch self {
        case .commentInText(let range, _), .commaInText(let range, _): TextRepair(quoting: range, in: file)
        case .unusedAnchor(let range):
            TextRepair(
                quoting: ByteRange(lower: range.lower, upper: SourceBytes(file.bytes).plainEnd(from: range.lower)),
                in: file)
        default: nil
        }
    }
}

extension YAMLError {
    /// Whether it is about how far a line is indented, so that a repair is a guess.
    package var isIndentation: Bool {
        switch self {
        case .tabInIndentation, .unexpectedIndentation: true
        default: false
        }
    }
}

/// A change of a text that makes YAML read it as the author meant it, as far as one can tell.
package struct TextRepair: Hashable, Sendable {
    /// What is replaced; empty to insert.
    package let range: ByteRange
    /// What is written instead.
    package let text: String

    /// Makes a change.
    package init(_ range: ByteRange, _ text: String) {
        self.range = range
        self.text = text
    }

    /// What it replaces; nil for an insertion.
    package func replaced(in file: SourceFile) -> String? {
        range.isEmpty ? nil : file.text(range)
    }

    /// The missing mark at the end of the line, or in place of a word processor's.
    fileprivate static func closing(_ opening: ByteRange, in text: SourceBytes) -> TextRepair {
        let end = text.trimmedEnd(opening.upper, text.lineEnd(from: opening.upper))
        let last = String(decoding: text.bytes[opening.indices.upperBound..<Int(end)].suffix(4), as: UTF8.self).last
        let length = last.map { isWordProcessorMark($0) ? UInt32($0.utf8.count) : 0 } ?? 0
        return TextRepair(
            ByteRange(lower: end - length, upper: end),
            String(decoding: text.bytes[opening.indices], as: UTF8.self))
    }

    /// The rest of a line with two backslashes for each that begins nothing: `"C:\\Users"`.
    fileprivate static func escaping(from start: UInt32, in text: SourceBytes) -> TextRepair {
        let range = ByteRange(lower: start, upper: text.lineEnd(from: start))
        var result: [UInt8] = []
        var rest = text.bytes[range.indices]
        while let byte = rest.popFirst() {
            result.append(byte)
            guard byte == UInt8(ascii: "\\") else { continue }
            let next = rest.first
            let isPair = next == UInt8(ascii: "\\") || next == UInt8(ascii: "\"")
            result.append(isPair ? rest.removeFirst() : byte)
        }
        return TextRepair(range, String(decoding: result, as: UTF8.self))
    }

    /// A line with so many spaces before its text, or with as many as it has blanks of any kind.
    fileprivate static func indentation(
        of line: SourceLine, in text: SourceBytes, spaces: Int? = nil
    ) -> TextRepair {
        let content = text.textStart(of: line)
        let blanks = String(decoding: text.bytes[Int(line.start)..<Int(content)], as: UTF8.self)
        return TextRepair(
            ByteRange(lower: line.start, upper: content),
            String(repeating: " ", count: spaces ?? blanks.unicodeScalars.count))
    }
}

extension SourceBytes {
    /// Where a line's text begins behind all that people take for blank.
    func textStart(of line: SourceLine) -> UInt32 {
        let text = String(decoding: bytes[Int(line.start)..<Int(line.end)], as: UTF8.self)
        let blanks = text.unicodeScalars.prefix { $0.properties.isWhitespace }
        return line.start + UInt32(blanks.reduce(0) { $0 + UTF8.width($1) })
    }
}
