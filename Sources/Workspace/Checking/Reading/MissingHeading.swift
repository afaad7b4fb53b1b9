import ContractModel
import Diagnostics
import JSONSchema
import SourceText
import Syntax
import YAML

/// A line with nothing but the name of a field, such as `funding:`, that is missing above the lines that it held.
///
/// Found by trying: the field below whose name the lines are what its schema wants.
struct MissingHeading {
    /// The fields that the lines can belong to; seldom more than one.
    let names: [String]
    /// The spaces before the name.
    let spaces: Int
    /// The lines that the field holds.
    let lines: ByteRange

    /// Fields that more than these could hold the lines say nothing.
    private static let choices = 3

    /// Takes a line that cannot be read where it stands, and the spaces and text before it with which it could.
    init?(above offset: UInt32, in file: SourceFile, or alternative: (spaces: Int, mark: String)?) {
        let trial = HeadingTrial(above: offset, in: file)
        guard let trial, !trial.hasHeading else { return nil }
        if let alternative, trial.faults(spaces: alternative.spaces, mark: alternative.mark) != nil { return nil }
        self.init(trial)
    }

    /// Takes an entry that can be read and is none of its list.
    init?(above offset: UInt32, in file: SourceFile) {
        guard let trial = HeadingTrial(above: offset, in: file), !trial.hasHeading else { return nil }
        self.init(trial)
        guard names.count == 1, trial.faults(name: names[0], spaces: spaces) == 0 else { return nil }
    }

    private init?(_ trial: HeadingTrial) {
        for spaces in trial.columns where trial.canBeRead(spaces: spaces) {
            let found = SchemaSet.blockNames.compactMap { name in
                trial.faults(name: name, spaces: spaces).map { (name: name, faults: $0) }
            }
            guard let least = found.map(\.faults).min() else { continue }
            var best = found.filter { $0.faults == least }.map(\.name)
            // A field that takes any word says less than one that takes few.
            let particular = best.count > 1 ? best.filter { trial.isParticular(name: $0, spaces: spaces) } : []
            if !particular.isEmpty { best = particular }
            guard best.count <= Self.choices, !best.contains(where: { trial.isPresent($0, spaces) }) else { return nil }
            (names, self.spaces, lines) = (best, spaces, trial.lines)
            return
        }
        return nil
    }
}

extension MissingHeading {
    /// So many places are looked at.
    private static let limit = 5

    /// The findings on names that are missing above entries of lists; the violations that they explain are taken out.
    static func taken(from violations: inout [Violation], _ tree: SyntaxTree, _ file: FileID) -> [Diagnostic] {
        guard !tree.source.path.hasSuffix(".json") else { return [] }
        var found: [Diagnostic] = []
        let places = violations.filter(\.isStrayEntry).map { tree.range(of: $0.place) }
        var end: UInt32 = 0
        for place in places.sorted(by: <).prefix(limit) where place.lower >= end {
            guard let heading = MissingHeading(above: place.lower, in: tree.source) else { continue }
            found.append(Diagnostic(.reading(heading.fact), at: SourcePlace(file: file, range: place)))
            violations.removeAll { violation in
                let lower = tree.range(of: violation.place).lower
                return heading.lines.lower <= lower && lower < heading.lines.upper
            }
            end = heading.lines.upper
        }
        return found
    }

    /// What to say.
    var fact: ReadingFact { .missingHeading(names, spaces: spaces) }
}

/// Lines of a file under a name that does not stand above them.
private struct HeadingTrial {
    /// The lines that stand as deep as the first, or deeper.
    let lines: ByteRange
    /// Where a name above them can begin.
    let columns: [Int]

    private let file: SourceFile
    private let column: Int
    private let isEntry: Bool

    /// A larger text is not tried.
    private static let limit = 65_536

    init?(above offset: UInt32, in file: SourceFile) {
        let text = FileLines(file.bytes)
        let start = text.start(of: Int(offset))
        column = text.column(at: start)
        let content = start + column
        guard content < file.bytes.count, file.bytes.count <= Self.limit else { return nil }
        isEntry = file.bytes[content...].starts(with: "- ".utf8)
        var end = text.next(after: start)
        while end < file.bytes.count, text.isBlank(at: end) || text.column(at: end) >= column {
            end = text.next(after: end)
        }
        lines = ByteRange(start..<end)
        columns = [column - 2, isEntry ? column : -1].filter { $0 >= 0 }
        self.file = file
    }

    /// Whether a name stands above already, with nothing behind it.
    var hasHeading: Bool {
        let text = FileLines(file.bytes)
        guard let above = text.lineAbove(lines.indices.lowerBound) else { return false }
        return columns.contains(text.column(at: above)) && text.content(at: above).last == UInt8(ascii: ":")
    }

    /// Whether the lines can be read below any name.
    func canBeRead(spaces: Int) -> Bool {
        let heading = String(repeating: " ", count: spaces) + "any-name:\n"
        let bytes = file.bytes[..<lines.indices.lowerBound] + Array(heading.utf8) + file.bytes[lines.indices]
        return (try? YAMLReader.read(SourceFile(path: file.path, bytes: Array(bytes)))) != nil
    }

    /// What is wrong with the values of the lines below a name; nil where the lines do not belong there.
    func faults(name: String, spaces: Int) -> Int? {
        faults(of: Array((String(repeating: " ", count: spaces) + name + ":\n").utf8) + file.bytes[lines.indices])
    }

    /// Whether a name takes the words of a list and not any other word.
    func isParticular(name: String, spaces: Int) -> Bool {
        let first = FileLines(file.bytes).content(at: lines.indices.lowerBound)
        guard isEntry, !first.contains(UInt8(ascii: ":")), let faults = faults(name: name, spaces: spaces) else {
            return false
        }
        let word = String(repeating: " ", count: column) + "- any-word-0\n"
        let heading = String(repeating: " ", count: spaces) + name + ":\n"
        let more = self.faults(of: Array(heading.utf8) + file.bytes[lines.indices] + Array(word.utf8))
        return more.map { $0 > faults } ?? true
    }

    /// The same with the lines moved to another column, with a mark before the first.
    func faults(spaces: Int, mark: String) -> Int? {
        let text = FileLines(file.bytes)
        var moved: [UInt8] = []
        var start = lines.indices.lowerBound
        while start < lines.indices.upperBound {
            let (next, column) = (text.next(after: start), text.column(at: start))
            moved += [UInt8](repeating: 0x20, count: max(0, column + spaces - self.column))
            if start == lines.indices.lowerBound { moved += mark.utf8 }
            moved += file.bytes[min(start + column, next)..<next]
            start = next
        }
        return faults(of: moved)
    }

    private func faults(of lines: [UInt8]) -> Int? {
        let start = self.lines.indices.lowerBound
        let trial = SourceFile(path: file.path, bytes: file.bytes[..<start] + lines)
        guard let document = try? YAMLReader.read(trial),
            let kind = document.tree.value("kind", in: .root).flatMap({
                DocumentKind(rawValue: document.tree.text(of: $0))
            }),
            !document.problems.contains(where: { $0.isBehind(start) })
        else { return nil }
        let found = SchemaSet.violations(in: document.tree, kind: kind).filter { violation in
            document.tree.range(of: violation.place).indices.lowerBound >= start
        }
        return found.contains(where: \.isOfStructure) ? nil : found.count
    }

    /// Whether the block has a field of the name above or further down.
    func isPresent(_ name: String, _ spaces: Int) -> Bool {
        let text = FileLines(file.bytes)
        func isName(_ start: Int) -> Bool {
            text.column(at: start) == spaces && text.content(at: start).starts(with: (name + ":").utf8)
        }
        var above = text.lineAbove(lines.indices.lowerBound)
        while let start = above, text.column(at: start) >= spaces {
            if isName(start) { return true }
            above = text.lineAbove(start)
        }
        var below = lines.indices.upperBound
        while below < file.bytes.count, text.isBlank(at: below) || text.column(at: below) >= spaces {
            if isName(below) { return true }
            below = text.next(after: below)
        }
        return false
    }
}

extension YAMLProblem {
    /// Whether it is in the lines behind an offset, and not a name that stands twice.
    fileprivate func isBehind(_ offset: Int) -> Bool {
        if case .duplicateKey = self { return false }
        return range.indices.lowerBound >= offset
    }
}

extension Violation {
    /// Whether it is an entry of a list of blocks that is none.
    fileprivate var isStrayEntry: Bool {
        guard case .wrongType(let expected, _) = kind else { return false }
        return key == nil && expected.contains(.object)
    }

    /// Whether a field or a value of another kind stands somewhere.
    fileprivate var isOfStructure: Bool {
        switch kind {
        case .wrongType, .unknownKey, .forbiddenKey, .notAllowed, .missingValue, .alternatives: true
        default: false
        }
    }
}
