package import SourceText

/// Why a text could not be read: the facts and their places. The sentences are made where they are shown.
package enum YAMLError: Error, Hashable, Sendable {
    // The file.

    /// More bytes than the limit.
    case sizeLimit(bytes: Int, limit: Int)
    /// UTF-16, as Notepad or Excel save it; the range is what gave it away.
    case utf16(ByteRange)
    /// A byte that is not UTF-8.
    case invalidUTF8(ByteRange)
    /// A character that no YAML text may hold, such as U+0000 or U+0007.
    case controlCharacter(ByteRange, scalar: UInt32)
    /// A merge that git could not finish: the line `<<<<<<< …` and the line `>>>>>>> …`, or one of the two when the
    /// other is gone.
    case unresolvedConflict(start: ByteRange?, end: ByteRange?)

    // Texts.

    /// A plain text in which `mark` means something to YAML: `text` is what quotation marks must be put around.
    case textNeedsQuotes(text: ByteRange, mark: ByteRange)
    /// A quotation mark that is never closed, or only by a later value's.
    case unclosedQuote(opening: ByteRange)
    /// More text behind a closing quotation mark.
    case textAfterQuote(quoted: ByteRange, rest: ByteRange)
    /// A backslash and what follows it between `"`, such as `\U` in `"C:\Users"`.
    case badEscape(ByteRange)

    // Lines.

    /// A tab where a line is indented, on this line and those below it up to `last`; the spaces that were probably meant.
    case tabInIndentation(ByteRange, last: ByteRange, spaces: Int)
    /// A character that looks like a space and is none, such as U+00A0, where a line is indented.
    case spaceLookalike(ByteRange)
    /// A line, or the first part of one, that should be `key: value` and has no colon.
    case missingColon(line: ByteRange)
    /// A colon with no space behind it on a line that has no other.
    case missingSpaceAfterColon(colon: ByteRange)
    /// A key of more than 1024 characters, or over several lines.
    case keyTooLong(ByteRange)
    /// A line whose column fits none of the lines above; `sibling` begins where it probably should.
    case inconsistentIndentation(line: ByteRange, sibling: ByteRange)
    /// A `key: value` that is indented below a line that has its value already; `sibling` is that line's key.
    case unexpectedIndentation(line: ByteRange, sibling: ByteRange)
    /// A `-` among the keys of a mapping; `item` is the entry above that it probably belongs beside.
    case unexpectedListItem(dash: ByteRange, item: ByteRange?)
    /// A line without `-` in a list.
    case missingDash(line: ByteRange, sibling: ByteRange)
    /// Another sign than `-` before an entry of a list, such as `*` or the dot of a word processor.
    case bullet(ByteRange)
    /// A `-` with no space behind it in a list.
    case missingSpaceAfterDash(dash: ByteRange)
    /// A line behind the line `...`, which ends a document.
    case contentAfterEnd(line: ByteRange, marker: ByteRange)
    /// A `- ` behind a key on the same line.
    case listItemAfterKey(dash: ByteRange)

    // Brackets and braces.

    /// A `[` or `{` that is never closed.
    case unclosedBracket(opening: ByteRange)
    /// A `]` or `}` that closes nothing, or the other kind.
    case unexpectedBracket(ByteRange)
    /// Something where a `,` is missing, in the brackets that open at `opening`.
    case missingComma(before: ByteRange, opening: ByteRange)
    /// A `,` with nothing before it.
    case unexpectedComma(ByteRange)

    // Anchors, tags and directives.

    /// `*name` without `&name` before it.
    case unknownAlias(ByteRange, name: String)
    /// `*name` inside what `&name` names.
    case aliasInsideItself(ByteRange, name: String)
    /// `!…` that is no tag.
    case badTag(ByteRange)
    /// A line `%…` that is no directive, or one that this reader does not know.
    case badDirective(ByteRange)

    // Limits.

    /// Collections too deep inside each other; the place is the first that is too deep.
    case depthLimit(ByteRange, limit: Int)
    /// Too many values.
    case nodeLimit(ByteRange, limit: Int)
    /// Too many values once this alias is expanded.
    case aliasLimit(ByteRange, limit: Int)
    /// So many blanks in a row, in so long a text, that libyaml would take minutes.
    case blankRunLimit(ByteRange)
    /// More `%TAG` lines than libyaml can take in good time; the place is the first that is too many.
    case directiveLimit(ByteRange)

    /// libyaml ran out of memory.
    case outOfMemory
    /// What none of the above describes, in libyaml's words.
    case other(problem: String, ByteRange)
}

extension YAMLError {
    /// The place to show first.
    package var range: ByteRange {
        switch self {
        case .sizeLimit, .outOfMemory: .at(0)
        case .unresolvedConflict(let start, let end): start ?? end ?? .at(0)
        case .textNeedsQuotes(let range, _), .textAfterQuote(_, let range), .missingComma(let range, _),
            .inconsistentIndentation(let range, _), .unexpectedIndentation(let range, _),
            .unexpectedListItem(let range, _), .missingDash(let range, _), .contentAfterEnd(let range, _),
            .controlCharacter(let range, _),
            .unknownAlias(let range, _), .aliasInsideItself(let range, _), .depthLimit(let range, _),
            .nodeLimit(let range, _), .aliasLimit(let range, _), .tabInIndentation(let range, _, _),
            .other(_, let range):
            range
        case .utf16(let range), .invalidUTF8(let range), .unclosedQuote(let range), .badEscape(let range),
            .spaceLookalike(let range), .missingColon(let range), .missingSpaceAfterColon(let range),
            .missingSpaceAfterDash(let range), .bullet(let range),
            .keyTooLong(let range), .listItemAfterKey(let range), .unclosedBracket(let range),
            .unexpectedBracket(let range), .unexpectedComma(let range), .badTag(let range), .badDirective(let range),
            .blankRunLimit(let range),
            .directiveLimit(let range):
            range
        }
    }
}
