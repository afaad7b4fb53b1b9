import SourceText
import Syntax

extension TreeComposer {
    /// Keeps a problem, up to the limit.
    mutating func add(_ problem: YAMLProblem) {
        if problems.count < limits.problems { problems.append(problem) }
    }

    /// Reports a comment that was probably meant as text.
    mutating func noteComment(behind range: ByteRange) {
        guard let comment = text.gluedComment(after: range.upper) else { return }
        add(.commentInText(text: ByteRange(lower: range.lower, upper: comment.upper), comment: comment))
    }

    /// A key between braces that no colon follows: most often the rest of a text with a comma in it.
    mutating func noteMissingValue() {
        if case .complexKey(frame.key) = problems.last { return }
        guard let start = frame.textStart, let comma = text.lastComma(from: start, to: frame.key.lower) else {
            return add(.missingValue(key: frame.key))
        }
        let whole = ByteRange(lower: start, upper: frame.key.upper)
        if case .commaInText(let before, let first) = problems.last, before.lower == start {
            problems.removeLast()
            add(.commaInText(text: whole, comma: first))
        } else {
            add(.commaInText(text: whole, comma: comma))
        }
    }

    /// A list or mapping as a key is one mistake, whatever was found inside.
    mutating func noteComplexKey(_ range: ByteRange) {
        while let last = problems.last, range.lower <= last.range.lower, last.range.upper <= range.upper {
            problems.removeLast()
        }
        add(.complexKey(range))
    }

    /// Looks for what YAML reads otherwise than people do.
    mutating func checkText(_ event: Event, _ range: ByteRange) throws(YAMLError) {
        if event.style == .plain { noteComment(behind: range) }
        if event.isOnOneLine { return }
        if event.style.isBlockText {
            if event.length == 0 { add(.emptyBlockText(range)) }
        } else if event.style == .plain, let dash = text.dashAtLineStart(in: range) {
            add(.listItemInText(text: range, dash: dash))
        }
        // In a block text a marker at column 1 is possible only when it is the whole document.
        if !event.style.isBlockText || outerFrames.isEmpty, ConflictMarkers.find(in: text, within: range) != nil,
            let conflict = ConflictMarkers.find(in: text)
        {
            throw conflict
        }
    }

    /// Adds what only the end of a document tells, and puts all problems in order.
    mutating func addLateProblems(of tree: SyntaxTree) {
        let repeated = tree.repeatedKeys(atMost: limits.problems)
        let unused = anchors.unused
        guard !repeated.isEmpty || !unused.isEmpty else { return }
        // That `<<` stands there at all is said already.
        problems += repeated.filter { !tree.isText(of: $0.second, "<<") || tree[$0.second].style != .plain }
            .map { Self.duplicateKey($0.first, $0.second, in: tree) }
        problems += unused.prefix(limits.problems).map { .unusedAnchor(text.anchor(at: $0)) }
        problems.sort { $0.range < $1.range }
        if problems.count > limits.problems { problems.removeSubrange(limits.problems...) }
    }

    private static func duplicateKey(_ first: NodeID, _ repeated: NodeID, in tree: SyntaxTree) -> YAMLProblem {
        let kinds = [first, repeated].map { key in tree.kind(of: NodeID(tree[key].end)) }
        return .duplicateKey(
            first: tree.range(of: first), repeated: tree.range(of: repeated),
            values: kinds[0] == kinds[1] ? kinds[0] : nil)
    }
}
