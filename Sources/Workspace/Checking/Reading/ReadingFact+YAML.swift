import Diagnostics
import Quantities
import SourceText
import Syntax
import YAML

extension ReadingFact {
    /// What a failure of the YAML reader means for the author.
    init(_ error: YAMLError, in index: PositionIndex) {
        let file = index.file
        func line(_ range: ByteRange?) -> Int? { range.map { index.lines.line(at: $0.lower) } }
        func spaces(_ range: ByteRange) -> Int {
            let start = index.lines.start(ofLine: index.lines.line(at: range.lower))
            return Int(range.lower - max(start, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0))
        }
        func neighbour(_ range: ByteRange) -> Neighbour { Neighbour(file.text(range), spaces: spaces(range)) }
        let written = error.likelyRepair(of: file)?.text ?? ""
        if let slip = FieldSlip(error, in: file) {
            self = slip.fact
            return
        }
        self =
            switch error {
            case .sizeLimit(_, let limit): .limit(.size(megabytes: limit / 1_000_000))
            case .utf16: .notUTF8(likely: "UTF-16")
            case .invalidUTF8: .notUTF8(likely: nil)
            // A file of a word processor is a ZIP archive.
            case .controlCharacter where file.bytes.starts(with: "PK".utf8): .notUTF8(likely: nil)
            case .controlCharacter(_, let scalar): .controlCharacter(hex: Self.codePoint(scalar))
            case .unresolvedConflict(let start, let end):
                .mergeConflict(firstLine: line(start) ?? line(end) ?? 1, lastLine: line(end) ?? line(start) ?? 1)
            case .textNeedsQuotes(let text, let mark): .textNeedsQuotes(Self.trap(mark, text, file), written: written)
            case .unclosedQuote(let opening):
                .unclosedQuote(
                    mark: file.text(opening), wordProcessor: error.likelyRepair(of: file)?.replaced(in: file))
            case .textAfterQuote(_, let rest): .textAfterQuote(file.text(rest), written: written)
            case .badEscape(let range): .badEscape(file.text(range))
            case .tabInIndentation(let first, let last, let spaces):
                .tabInIndentation(
                    firstLine: line(first) ?? 1, lastLine: line(last) ?? 1,
                    spaces: [Indentation(line: line(first) ?? 1, spaces: spaces)])
            case .spaceLookalike: .spaceLookalike(spaces: written.utf8.count)
            case .missingColon: .missingColon()
            case .missingSpaceAfterColon: .missingSpaceAfterColon
            case .keyTooLong: .keyTooLong
            case .inconsistentIndentation(let line, let sibling), .unexpectedIndentation(let line, let sibling):
                .indentation(spaces: spaces(line), beside: neighbour(sibling))
            case .unexpectedListItem(_, let item): .misplacedListItem(beside: item.map(neighbour))
            case .listItemAfterKey: .misplacedListItem(beside: nil)
            case .missingDash: .missingDash
            case .bullet(let sign): .bullet(file.text(sign))
            case .missingSpaceAfterDash: .missingSpaceAfterDash
            case .unclosedBracket(let opening): .unclosedBracket(file.text(opening))
            case .unexpectedBracket(let range): .unexpectedBracket(file.text(range))
            case .missingComma: .missingComma
            case .unexpectedComma: .unexpectedComma
            case .contentAfterEnd: .severalDocuments(2)
            case .unknownAlias(_, let name), .aliasInsideItself(_, let name): .unknownAlias(name)
            case .badTag(let range), .badDirective(let range): .customTag(file.text(range))
            case .depthLimit(_, let limit): .limit(.depth(limit))
            case .nodeLimit(_, let limit), .aliasLimit(_, let limit): .limit(.nodes(limit))
            case .blankRunLimit, .directiveLimit, .outOfMemory:
                .limit(.size(megabytes: SourceFile.sizeLimit / 1_000_000))
            case .other(let problem, _): .syntax(problem)
            }
    }

    /// What a suspicious place means for the author.
    init(_ problem: YAMLProblem, in file: SourceFile) {
        let written = problem.likelyRepair(of: file)?.text ?? ""
        self =
            switch problem {
            case .duplicateKey(_, let repeated, let kind):
                .duplicateKey(file.text(repeated), values: Self.repeatedValues(kind))
            case .mergeKey: .mergeKey
            case .severalDocuments: .severalDocuments(2)
            case .unknownTag(_, let tag): .customTag(tag)
            case .tagMismatch(let tag, _): .customTag(file.text(tag))
            case .complexKey: .blockAsKey
            case .commentInText(_, let comment): .textNeedsQuotes(.hash(lost: file.text(comment)), written: written)
            case .commaInText(let text, let comma):
                .commaInFlowText(
                    Self.trimmed(file.text(ByteRange(lower: comma.upper, upper: max(comma.upper, text.upper)))))
            case .missingValue(let key): .bracesAroundText(file.text(key))
            case .unusedAnchor: .textNeedsQuotes(.firstCharacter("&"), written: written)
            case .listItemInText: .misplacedListItem(beside: nil)
            case .emptyBlockText(let range): .emptyBlockText(String(file.text(range).prefix(1)))
            }
    }

    private static func trap(_ mark: ByteRange, _ text: ByteRange, _ file: SourceFile) -> TextTrap {
        let sign = file.text(mark)
        if sign.hasPrefix(":") { return .colon }
        if sign.hasPrefix("#") || sign.hasPrefix(" #") { return .hash(lost: sign) }
        return .firstCharacter(sign)
    }

    private static func repeatedValues(_ kind: SyntaxNode.Kind?) -> RepeatedValues {
        switch kind {
        case .sequence: .lists
        case .mapping: .blocks
        default: .others
        }
    }

    private static func codePoint(_ scalar: UInt32) -> String {
        let hex = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0 == " " })
    }
}

extension YAMLError {
    /// A second place that explains the first.
    var label: (fact: LabelFact, range: ByteRange)? {
        switch self {
        case .missingComma(_, let opening): (.openedHere, opening)
        default: nil
        }
    }
}

extension YAMLProblem {
    /// A second place that explains the first.
    var label: (fact: LabelFact, range: ByteRange)? {
        switch self {
        case .duplicateKey(let first, _, _): (.firstStandsHere, first)
        default: nil
        }
    }
}
