public import Quantities

/// What is wrong with the text of a file.
public enum ReadingFact: Hashable, Sendable {
    /// Bytes that are not UTF-8; the encoding that the file seems to have, if its first bytes tell (`UTF-16`).
    case notUTF8(likely: String?)
    /// Git conflict markers, from the first to the last line of the conflict.
    case mergeConflict(firstLine: Int, lastLine: Int)
    /// Tabs where YAML wants spaces, from the first to the last line; the spaces that were probably meant, as far as
    /// that can be told.
    case tabInIndentation(firstLine: Int, lastLine: Int, spaces: [Indentation])
    /// A character that looks like a space and is none, where a line is indented; the spaces that were probably meant.
    case spaceLookalike(spaces: Int)
    /// A quotation mark without its end, but for one at the end of the line that only word processors know.
    case unclosedQuote(mark: String, wordProcessor: String?)
    /// A backslash sequence that YAML does not know, inside double quotation marks.
    case badEscape(String)
    /// Text that YAML takes for something else unless it is quoted, and how it is written with quotation marks.
    case textNeedsQuotes(TextTrap, written: String)
    /// A key that stands twice in one block, and what stands behind it both times.
    case duplicateKey(String, values: RepeatedValues)
    /// Several keys that stand twice, one behind the other: an entry of a list without its `- `, or a copied block.
    case duplicateKeys([String])
    /// An entry of a list without its `- `, which repeats fields of the one before; how it begins, and the spaces before.
    case entryWithoutDash(String, spaces: Int)
    /// `<<`.
    case mergeKey
    /// More than one document in a file.
    case severalDocuments(Int)
    /// `*name` without `&name` before it.
    case unknownAlias(String)
    /// `!tag`.
    case customTag(String)
    /// A comma that cut a text inside `{ }`; the part that was taken for a key.
    case commaInFlowText(String)
    /// One of the limits of a file.
    case limit(ReadingLimit)
    /// Indentation that fits no block: the spaces that stand there, and the line above beside which it probably belongs.
    case indentation(spaces: Int, beside: Neighbour)
    /// A line with text and no `:` where `key: value` is expected; how it is written if it begins with a field's name,
    /// or the spaces with which it would continue the text above.
    case missingColon(written: String? = nil, spaces: Int? = nil)
    /// A line with the name of a field that is missing above; the fields that it can be, and the spaces before.
    case missingHeading([String], spaces: Int)
    /// A value behind a field that has a block below.
    case valueBeforeBlock(String, value: String)
    /// A line that is no part of the contract: a ruler, a remark as other languages have it.
    case foreignLine(String)
    /// A row of a table, its cells with tabs between them.
    case tableRow
    /// Another sign than `-` before an entry of a list.
    case bullet(String)
    /// A field's text over several lines without `|`, with something that YAML reads otherwise; the spaces before each.
    case textOverLines(String, spaces: Int)
    /// A text behind `|` or `>` instead of below it; the spaces before its lines.
    case textBehindSign(String, spaces: Int)
    /// Braces around a text without a colon: `{PV}`.
    case bracesAroundText(String)
    /// Letters as they become when UTF-8 is read as Windows-1252 and saved again; the word as it is, and as it was.
    case misdecoded(String, written: String)
    /// `> ` before each line, as mail programs quote a text.
    case quotedMail
    /// A field behind another one; the one whose block it belongs to, if it does not stand beside it; the spaces before
    /// it on a line of its own.
    case fieldOnSameLine(String, below: String?, spaces: Int)
    /// `-` behind a field, for a value that is missing; whether the field holds a date, which cannot be pending.
    case dashAsValue(String, isDate: Bool)
    /// An entry of a list behind its field, or a text that begins with a dash; how the text is written.
    case dashBehindField(String, written: String)
    /// The line with three backticks that surrounds a file in a chat.
    case codeFence
    /// A colon without a space behind it.
    case missingSpaceAfterColon
    /// A text so long that it cannot be a field, or a field over several lines.
    case keyTooLong
    /// Text behind a closing quotation mark; how the whole is written.
    case textAfterQuote(String, written: String)
    /// `- ` where no entry of a list can stand; the entry above beside which it probably belongs.
    case misplacedListItem(beside: Neighbour?)
    /// An entry of a list without its `- `.
    case missingDash
    /// A `-` without a space behind it.
    case missingSpaceAfterDash
    /// A bracket or brace that closes nothing.
    case unexpectedBracket(String)
    /// Entries between brackets without a comma between them.
    case missingComma
    /// A comma with nothing before it.
    case unexpectedComma
    /// A list or block where the name of a field belongs, as in `{{ name }}`.
    case blockAsKey
    /// `|` or `>` without text below.
    case emptyBlockText(String)
    /// A bracket or brace that is not closed.
    case unclosedBracket(String)
    /// A control character.
    case controlCharacter(hex: String)
    /// Anything else that YAML refuses, in the words of the YAML library.
    case syntax(String)
    /// A JSON text with something else than what must stand at a place.
    case json(JSONPart)
    /// Nothing but white space and comments.
    case emptyFile
    /// A contract file without `ccc: 1`.
    case missingFirstLine
    /// A number-like text where text is wanted: `0123`, `1e3`.
    case ambiguousText(String)
    /// A text that is no figure of the format; the units that the field takes.
    case figure(String, FigureProblem, units: [String])
    /// A path to a Markdown file that is not there, or not readable as UTF-8.
    case missingTextFile(String)
    /// A text that programs which read YAML 1.1 take for something else.
    case misreadElsewhere(String, OtherReading)

    /// How far lines are indented.
    public struct Indentation: Hashable, Sendable {
        /// The first of the lines.
        public let firstLine: Int
        /// The last of them.
        public let lastLine: Int
        /// Number of spaces before the text of each.
        public let spaces: Int

        /// The indentation of lines that follow each other.
        public init(firstLine: Int, lastLine: Int, spaces: Int) {
            self.firstLine = firstLine
            self.lastLine = lastLine
            self.spaces = spaces
        }

        /// The indentation of one line.
        public init(line: Int, spaces: Int) {
            self.init(firstLine: line, lastLine: line, spaces: spaces)
        }
    }

    /// A line above, without its indentation, and the number of spaces before it.
    public struct Neighbour: Hashable, Sendable {
        /// What stands there.
        public let text: String
        /// Number of spaces before it.
        public let spaces: Int

        /// Makes a line.
        public init(_ text: String, spaces: Int) {
            self.text = text
            self.spaces = spaces
        }
    }

    /// What stands behind a key that is there twice.
    public enum RepeatedValues: Hashable, Sendable, CaseIterable {
        case lists, blocks
        /// Texts, or values of two kinds.
        case others
    }

    /// What a JSON text must have at a place.
    public enum JSONPart: Hashable, Sendable, CaseIterable {
        case value, key, colon, commaOrBracket, commaOrBrace, end, number
    }

    /// What YAML takes a text for.
    public enum TextTrap: Hashable, Sendable {
        /// `: ` begins a value.
        case colon
        /// ` #` begins a comment; the text that was lost.
        case hash(lost: String)
        /// A first character with a meaning of its own.
        case firstCharacter(String)
    }

    /// What YAML 1.1 takes a text for.
    public enum OtherReading: Hashable, Sendable {
        /// `no`, `on` …
        case yesOrNo
        /// `1_000`, `12:30` …
        case number
    }

    /// A limit that keeps a hostile file from costing time or memory.
    public enum ReadingLimit: Hashable, Sendable {
        /// Megabytes.
        case size(megabytes: Int)
        /// Levels of nesting.
        case depth(Int)
        /// Values after aliases were repeated.
        case nodes(Int)
    }

    /// The code.
    public var code: Code {
        switch self {
        case .notUTF8, .misdecoded: .notUTF8
        case .mergeConflict: .mergeConflict
        case .tabInIndentation: .tabInIndentation
        case .spaceLookalike: .badCharacter
        case .unclosedQuote, .unclosedBracket: .unclosedQuote
        case .badEscape, .controlCharacter: .badCharacter
        case .textNeedsQuotes, .textAfterQuote, .emptyBlockText, .textBehindSign: .textNeedsQuotes
        case .duplicateKey, .duplicateKeys, .entryWithoutDash: .duplicateKey
        case .mergeKey, .customTag, .unknownAlias: .unsupportedYAML
        case .severalDocuments: .severalDocuments
        case .commaInFlowText, .bracesAroundText: .commaInText
        case .limit: .fileTooLarge
        case .indentation, .missingColon, .missingSpaceAfterColon, .keyTooLong, .misplacedListItem, .missingDash,
            .missingSpaceAfterDash, .unexpectedBracket, .missingComma, .unexpectedComma, .blockAsKey, .syntax, .json,
            .fieldOnSameLine, .dashAsValue, .dashBehindField, .codeFence, .missingHeading, .valueBeforeBlock,
            .foreignLine, .tableRow,
            .bullet, .textOverLines:
            .yamlSyntax
        case .emptyFile: .emptyFile
        case .missingFirstLine, .quotedMail: .missingFirstLine
        case .ambiguousText: .ambiguousText
        case .figure(_, let problem, _): Self.code(of: problem.reason)
        case .missingTextFile: .missingTextFile
        case .misreadElsewhere: .misreadElsewhere
        }
    }

    private static func code(of reason: FigureProblem.Reason) -> Code {
        switch reason {
        case .decimalComma, .groupSeparator, .ambiguousSeparator, .mixedSeparators: .numberSeparators
        case .minusSign, .removal, .remainderBelowZero: .minusSign
        case .approximation, .range, .severalNumbers: .approximateFigure
        case .missingUnit, .unknownUnit, .otherUnit, .otherDimension, .unexpectedPerYear, .missingPerYear,
            .partOfYear:
            .wrongUnit
        case .spelling, .repeatedUnit, .remark, .foreword, .exchangeRate: .figureSpelling
        case .absenceSpelling: .missingFigureWord
        case .noNumber, .yesOrNo, .tooPrecise: .notAFigure
        }
    }
}
