import Diagnostics
import SourceText
import YAML

/// Reads on behind slips that hide the rest of a file, as if they were repaired, so that an author sees all mistakes.
///
/// The repaired text is for this alone: what it says is in no total.
struct ReadingOn {
    /// The slips, one after the other.
    private(set) var slips: [Diagnostic] = []
    /// The text that can be read to its end; nil where a slip may have been meant in more than one way.
    private(set) var text: RepairedText?
    /// Lines whose indentation was guessed.
    private var guessedLines: Set<Int> = []
    private let lines: LineTable

    /// So many slips are enough for one sitting.
    private static let limit = 50
    /// Lines in which a wrong guess shows.
    private static let reach = 5

    /// Takes a file, the first slip in it, and what a slip is as a finding.
    init(_ source: SourceFile, _ first: YAMLError, finding: (YAMLError, SourceFile) -> Diagnostic) {
        lines = LineTable(source.bytes)
        var text = RepairedText(source)
        var error = first
        for _ in 0..<Self.limit {
            let slip = text.original(finding(error, text.source))
            guard !slips.contains(where: { $0.place == slip.place }), !isConsequence(slip) else { return }
            add(slip)
            if error.isIndentation { guessedLines.insert(line(of: slip)) }
            let slipOfField = FieldSlip(error, in: text.source)
            guard let repair = slipOfField.map(\.repair) ?? error.likelyRepair(of: text.source) else { return }
            text.apply(repair)
            do throws(YAMLError) {
                _ = try YAMLReader.read(text.source)
                self.text = text
                return
            } catch let next {
                error = next
            }
        }
    }

    /// What the rest of the file shows: none of what the slips are the cause of, and nothing where an indentation was
    /// guessed that fits no field.
    func findings(_ all: [Diagnostic]) -> [Diagnostic]? {
        let isWrongGuess = all.contains { finding in
            [.unknownKey, .missingKey, .wrongType].contains(finding.code)
                && (-1...1).contains { guessedLines.contains(line(of: finding) + $0) }
        }
        if isWrongGuess { return nil }
        return all.filter { finding in !slips.contains { $0.place.range.overlaps(finding.place.range) } }
    }

    /// The slips; instead of a text that lacks quotation marks what is wrong with the figure that it is to be.
    func slips(explainedBy all: [Diagnostic]) -> [Diagnostic] {
        slips.map { slip in
            guard slip.code == .textNeedsQuotes else { return slip }
            let figure = all.first { finding in
                if case .reading(.figure) = finding.fact {
                    finding.place.range.overlaps(slip.place.range)
                } else {
                    false
                }
            }
            return figure ?? slip
        }
    }

    /// Whether a slip may come from a wrong guess: it is near a line whose indentation was guessed.
    ///
    /// Of two lines that follow each other and are indented in two ways, both are wrong.
    private func isConsequence(_ slip: Diagnostic) -> Bool {
        guard slip.code == .yamlSyntax else { return false }
        return slips.contains { other in
            let distance = abs(line(of: slip) - line(of: other))
            guard guessedLines.contains(line(of: other)), distance <= Self.reach else { return false }
            guard case .reading(.indentation(let spaces, _)) = slip.fact,
                case .reading(.indentation(let others, _)) = other.fact
            else { return true }
            return spaces == others || distance > 1
        }
    }

    private func line(of finding: Diagnostic) -> Int { lines.line(at: finding.place.range.lower) }

    /// Tabs in lines that follow each other are one mistake, of which each line tells how far it is to be indented.
    private mutating func add(_ slip: Diagnostic) {
        if slip.fact.isSaidOnce, slips.contains(where: { $0.fact == slip.fact }) { return }
        guard case .reading(.tabInIndentation(let first, let last, let spaces)) = slips.last?.fact,
            case .reading(.tabInIndentation(let line, _, let more)) = slip.fact, (first...last).contains(line)
        else { return slips.append(slip) }
        slips[slips.count - 1].fact = .reading(
            .tabInIndentation(firstLine: first, lastLine: last, spaces: Self.merged(spaces + more)))
    }

    /// Lines that follow each other and are indented alike as one.
    private static func merged(_ lines: [ReadingFact.Indentation]) -> [ReadingFact.Indentation] {
        lines.reduce(into: []) { result, line in
            guard let last = result.last, last.spaces == line.spaces else { return result.append(line) }
            result[result.count - 1] = ReadingFact.Indentation(
                firstLine: last.firstLine, lastLine: line.lastLine, spaces: line.spaces)
        }
    }
}

extension Fact {
    /// Whether its help names all places of its kind.
    fileprivate var isSaidOnce: Bool {
        switch self {
        case .reading(.codeFence), .reading(.bullet), .reading(.tableRow): true
        default: false
        }
    }
}

/// A text with repairs, whose places are those of the text as it was written.
struct RepairedText {
    /// The repaired text.
    private(set) var source: SourceFile
    /// Each a change of the text as the one before left it.
    private var changes: [(range: ByteRange, count: UInt32)] = []

    /// Takes a text as it was written.
    init(_ source: SourceFile) {
        self.source = source
    }

    /// Repairs one place.
    mutating func apply(_ repair: TextRepair) {
        var bytes = source.bytes
        bytes.replaceSubrange(repair.range.indices, with: Array(repair.text.utf8))
        source = SourceFile(path: source.path, bytes: bytes)
        changes.append((repair.range, UInt32(repair.text.utf8.count)))
    }

    /// A finding of the repaired text as one of the text that was written; its fix would change another text.
    func original(_ diagnostic: Diagnostic) -> Diagnostic {
        var result = diagnostic.moved { SourcePlace(file: $0.file, range: original($0.range)) }
        if !changes.isEmpty { result.fix = [] }
        return result
    }

    /// Where a range stood in the text that was written.
    func original(_ range: ByteRange) -> ByteRange {
        ByteRange(lower: original(range.lower, isEnd: false), upper: original(range.upper, isEnd: true))
    }

    private func original(_ offset: UInt32, isEnd: Bool) -> UInt32 {
        changes.reversed().reduce(offset) { offset, change in
            let end = change.range.lower + change.count
            if offset >= end, offset > change.range.lower || change.count == 0 {
                return offset - change.count + UInt32(change.range.count)
            }
            if offset <= change.range.lower { return offset }
            return isEnd ? change.range.upper : change.range.lower
        }
    }
}
