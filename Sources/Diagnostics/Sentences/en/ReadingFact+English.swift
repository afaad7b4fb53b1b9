extension ReadingFact {
    var english: Sentence {
        switch self {
        case .notUTF8(let likely): Self.encoding(likely)
        case .mergeConflict(let first, let last): Self.conflict(first, last)
        case .tabInIndentation(let first, let last, let spaces): Self.tabs(first, last, spaces)
        case .spaceLookalike(let spaces): Self.lookalike(spaces)
        case .unclosedQuote(let mark, let other): Self.unclosed(quote: mark, other)
        case .badEscape(let sequence): Self.escape(sequence)
        case .textNeedsQuotes(let trap, let written): trap.english(written)
        case .duplicateKey(let key, let values): Self.twice(key, values)
        case .duplicateKeys(let keys):
            Sentence(
                "\(all: keys) stand twice in one block",
                help: "begin the second entry with `- `, or delete the lines that are too many", label: "second time")
        case .mergeKey: Self.mergeKeySentence
        case .severalDocuments(let count): Self.documents(count)
        case .unknownAlias(let name): Self.alias(name)
        case .customTag(let tag): Self.tag(tag)
        case .commaInFlowText(let part): Self.comma(part)
        case .limit(let limit): limit.english
        case .indentation(let spaces, let beside): Self.wrongIndentation(spaces, beside)
        case .missingColon(let written, let spaces): Self.englishNoColon(written, spaces)
        case .missingHeading(let names, let spaces): Self.englishNoHeading(names, spaces)
        case .valueBeforeBlock(let field, let value): Self.englishValue(value, before: field)
        case .foreignLine(let text): Self.englishForeign(text)
        case .tableRow: Self.englishRow
        case .bullet(let sign): Self.englishBullet(sign)
        case .textOverLines(let field, let spaces): Self.englishLongText(field, spaces)
        case .textBehindSign(let sign, let spaces): Self.englishText(behind: sign, spaces)
        case .bracesAroundText(let text): Self.englishBraces(text)
        case .misdecoded(let text, let written): Self.englishMisdecoded(text, written)
        case .quotedMail: Self.englishMail
        case .fieldOnSameLine(let field, let holder, let spaces): Self.sameLine(field, holder, spaces)
        case .dashAsValue(let key):
            Sentence(
                "`-` is not a value",
                help:
                    "write the value behind \(quoted: key + ":"), or `pending` for a figure to come, or delete the line"
            )
        case .dashBehindField(let key, let written):
            Sentence(
                "`-` behind \(quoted: key + ":") where no entry of a list can stand",
                help: "write \(quoted: written) if it is a text, else the entry on a line of its own below")
        case .codeFence:
            Sentence(
                "three backticks, as they surround a file in a chat",
                help: "delete the line, and the one like it at the end of the file")
        case .entryWithoutDash(let line, let spaces):
            Sentence(
                "a new entry of the list begins here, without `- `",
                help: "write \(quoted: line), with \(plain: spaces) \(spaces == 1 ? "space" : "spaces") before it")
        case .missingSpaceAfterColon: Self.noSpaceAfterColon
        case .keyTooLong: Self.longKey
        case .textAfterQuote(let rest, let written): Self.afterQuote(rest, written)
        case .misplacedListItem(let beside): Self.strayListItem(beside)
        case .missingDash: Self.noDash
        case .missingSpaceAfterDash: Self.noSpaceAfterDash
        case .unexpectedBracket(let bracket): Self.stray(bracket: bracket)
        case .missingComma: Self.noComma
        case .unexpectedComma: Self.strayComma
        case .blockAsKey: Self.bracketsAsField
        case .emptyBlockText(let sign): Self.emptyBlock(sign)
        case .unclosedBracket(let bracket): Self.unclosed(bracket: bracket)
        case .controlCharacter(let hex): Self.control(hex)
        case .syntax(let words): Self.unreadable(words)
        case .json(let part): part.english
        case .emptyFile: Self.nothing
        case .missingFirstLine: Self.noFirstLine
        case .ambiguousText(let text): Self.ambiguous(text)
        case .figure(let text, let problem, let units): problem.english(text, units)
        case .missingTextFile(let path): Self.textFile(path)
        case .misreadElsewhere(let text, let reading): Self.misread(text, reading)
        }
    }

    private static func tabs(_ first: Int, _ last: Int, _ spaces: [Indentation]) -> Sentence {
        guard first < last else {
            return Sentence(
                "tab in the indentation",
                help: "indent with spaces instead of the tab, here probably with \(plain: spaces[0].spaces)",
                label: "tab")
        }
        return Sentence(
            "tabs in the indentation, lines \(plain: first)–\(plain: last)",
            help: "indent with spaces instead of tabs, \(indentations(spaces, upTo: last))", label: "tab")
    }

    /// "line 3 probably with 4, lines 4–6 with 6".
    private static func indentations(_ all: [Indentation], upTo last: Int) -> Prose {
        let each = all.enumerated().map { index, lines -> Prose in
            let probably: Prose = index == 0 ? "probably " : ""
            return lines.firstLine == lines.lastLine
                ? "line \(plain: lines.firstLine) \(probably)with \(plain: lines.spaces)"
                : "lines \(plain: lines.firstLine)–\(plain: lines.lastLine) \(probably)with \(plain: lines.spaces)"
        }
        let rest: [Prose] = (all.last?.lastLine ?? 0) < last ? ["the others to match"] : []
        return "\(each + rest, between: ", ")"
    }

    private static func lookalike(_ spaces: Int) -> Sentence {
        let keys: Prose = spaces == 1 ? "once" : "\(plain: spaces) times"
        return Sentence(
            "no-break space in the indentation, it only looks like a space",
            help: "delete all that is empty at the start of the line and press the space bar \(keys)",
            label: "no ordinary space")
    }

    private static let mergeKeySentence = Sentence(
        "`<<` is not part of the format", help: "write the fields out")

    private static func wrongIndentation(_ spaces: Int, _ beside: Neighbour) -> Sentence {
        let many: Prose = beside.spaces == 0 ? "do not indent it" : "indent it with \(plain: beside.spaces) spaces"
        return Sentence(
            "line is indented with \(plain: spaces) spaces and fits no line above",
            help: "\(many), as \(quoted: beside.text) above, if it belongs to the same block")
    }

    private static func sameLine(_ field: String, _ holder: String?, _ spaces: Int) -> Sentence {
        let below: Prose = holder.map { " below \(quoted: $0 + ":")" } ?? ""
        return Sentence(
            "two fields on one line",
            help: "write \(quoted: field) on a line of its own\(below), with \(plain: spaces) spaces before it")
    }

    private static let noSpaceAfterColon = Sentence(
        "no space behind the colon", help: "write `field: value` with a space behind the colon")

    private static let longKey = Sentence(
        "text is too long to be the name of a field",
        help: "write `field: value`, or put a text with a colon in quotation marks")

    private static func strayListItem(_ beside: Neighbour?) -> Sentence {
        let title: Prose = "`-` stands where no entry of a list can"
        guard let beside else {
            return Sentence(
                title, help: "put the entry on a line of its own below its field, indented like the entries above")
        }
        return Sentence(
            title,
            help:
                "indent it with \(plain: beside.spaces) spaces, as the entry \(quoted: beside.text) above, if it belongs to the same list"
        )
    }

    private static let noDash = Sentence(
        "list entry without `-`", help: "write `- ` before it, or indent it further if it belongs to the entry above")

    private static let noSpaceAfterDash = Sentence(
        "no space behind the dash `-`", help: "write a space behind `-`")

    private static let noComma = Sentence(
        "comma is missing between two entries in brackets", help: "write a comma, or each entry on a line of its own")

    private static let strayComma = Sentence(
        "comma with nothing before it", help: "delete the comma, or write what belongs before it")

    private static let bracketsAsField = Sentence(
        "brackets stand where the name of a field belongs",
        help: "put the text in quotation marks if it contains brackets")

    private static func afterQuote(_ rest: String, _ written: String) -> Sentence {
        Sentence(
            "\(quoted: rest) stands behind the closing quotation mark", help: "write the whole text as \(ends: written)"
        )
    }

    private static func stray(bracket: String) -> Sentence {
        Sentence("bracket \(quoted: bracket) closes nothing", help: "delete it, or put the text in quotation marks")
    }

    private static func emptyBlock(_ sign: String) -> Sentence {
        Sentence(
            "\(quoted: sign) announces a text over several lines, and none follows",
            help: "put the value in quotation marks if it shall begin with \(quoted: sign)")
    }

    private static let nothing = Sentence(
        "file is empty", help: "begin with `ccc: 1` and `kind: commitment`, or delete the file")

    private static let noFirstLine = Sentence(
        "first line `ccc: 1` is missing",
        help: "write `ccc: 1` at the top, or exclude the file in `.ccc.yaml` if it is not part of the contract")

    private static func encoding(_ likely: String?) -> Sentence {
        let help: Prose = "save the file again with the encoding UTF-8"
        guard let likely else { return Sentence("text is not saved as UTF-8", help: help) }
        return Sentence("text is saved as \(likely), not as UTF-8", help: help)
    }

    private static func conflict(_ first: Int, _ last: Int) -> Sentence {
        let lines: Prose = first == last ? "line \(plain: first)" : "lines \(plain: first)–\(plain: last)"
        return Sentence(
            "unresolved merge conflict, \(lines)",
            help: "keep one of the two versions, and delete the lines that begin with `<<<<<<<`, `=======`, `>>>>>>>`")
    }

    private static func unclosed(quote mark: String, _ other: String?) -> Sentence {
        let instead: Prose = other.map { " instead of \(quoted: $0)" } ?? ""
        return Sentence(
            "quotation mark \(quoted: mark) is not closed",
            help: "write \(quoted: mark)\(instead) at the end of the text")
    }

    private static func unclosed(bracket: String) -> Sentence {
        let close = bracket == "{" ? "}" : "]"
        return Sentence(
            "bracket \(quoted: bracket) is not closed", help: "write \(quoted: close) at the end, or delete the bracket"
        )
    }

    private static func escape(_ sequence: String) -> Sentence {
        Sentence(
            "\(quoted: sequence) has no meaning between double quotation marks",
            help: #"put the text in single quotation marks, or write `\\` for a backslash"#)
    }

    private static func twice(_ key: String, _ values: RepeatedValues) -> Sentence {
        let line = key + ":"
        let help: Prose =
            switch values {
            case .lists: "put the entries of both lists below one \(quoted: line), and delete only the line too many"
            case .blocks: "put the fields of both blocks below one \(quoted: line), and delete only the line too many"
            case .others: "check which of the two holds, and delete the other"
            }
        return Sentence("\(quoted: key) stands twice in one block", help: help, label: "second time")
    }

    private static func documents(_ count: Int) -> Sentence {
        Sentence(
            "file holds \(count) documents",
            help: "put each document into a file of its own, and delete the lines `---` between them")
    }

    private static func alias(_ name: String) -> Sentence {
        Sentence(
            "\(quoted: "*\(name)") refers to \(quoted: "&\(name)"), which does not stand above",
            help: "put the text in quotation marks if it shall begin with `*`")
    }

    private static func tag(_ tag: String) -> Sentence {
        Sentence(
            "\(quoted: tag) has no meaning in the format",
            help: "delete it, or put the text in quotation marks if it shall begin with `!`")
    }

    private static func comma(_ part: String) -> Sentence {
        Sentence(
            "comma cuts the text: \(quoted: part) became a field",
            help: "put the text in quotation marks, or write every field on a line of its own",
            label: "taken for a field")
    }

    private static func control(_ hex: String) -> Sentence {
        Sentence("invisible control character \(codePoint: hex)", help: "delete the character")
    }

    private static func unreadable(_ words: String) -> Sentence {
        Sentence(
            "structure of the file breaks off here (YAML: \(quoted: words))",
            help: "compare indentation, colons and quotation marks with the lines above")
    }

    private static func ambiguous(_ text: String) -> Sentence {
        Sentence(
            "\(quoted: text) can be a number or a text",
            help: "write \(quoted: "\"\(text)\"") if it is a text")
    }

    private static func misread(_ text: String, _ reading: OtherReading) -> Sentence {
        let other = reading == .yesOrNo ? "yes or no" : "a number"
        return Sentence(
            "other programs read \(quoted: text) as \(other)", help: "put it in quotation marks: `\"\(text)\"`",
            label: "text only in YAML 1.2")
    }

    private static func textFile(_ path: String) -> Sentence {
        Sentence(
            "text file \(quoted: path) cannot be read",
            help: "check the path, which starts in the folder of this file, and save the text as UTF-8")
    }
}

extension ReadingFact.TextTrap {
    fileprivate func english(_ written: String) -> Sentence {
        let help: Prose = "put the text in straight quotation marks: \(ends: written)"
        return switch self {
        case .colon:
            Sentence(
                "colon and space inside a text without straight quotation marks", help: help,
                label: "a colon begins a value")
        case .hash(let lost):
            Sentence(
                "\(quoted: lost) is lost: a space and `#` begin a comment", help: help,
                label: "the text ends before `#`")
        case .firstCharacter(let character):
            Sentence("\(quoted: character) cannot begin a text without quotation marks", help: help)
        }
    }
}

extension ReadingFact.ReadingLimit {
    fileprivate var english: Sentence {
        switch self {
        case .size(let megabytes):
            Sentence("file is larger than \(megabytes) MB", help: "divide it into several files")
        case .depth(let levels):
            Sentence("more than \(levels) levels of indentation", help: "write the file with fewer levels")
        case .nodes(let count):
            Sentence(
                "more than \(count) values in one file",
                help: "divide the file, and repeat fewer blocks with `*`")
        }
    }
}
