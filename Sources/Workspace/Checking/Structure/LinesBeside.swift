import Diagnostics
import JSONSchema
import SourceText
import Syntax

/// Finds lines that stand beside the block they belong to: beside a key with nothing behind it, behind the last line of
/// a block, or behind the first line of a list's last entry.
///
/// Decides by trying: the block is read again with the lines in it.
struct LinesBeside {
    let schema: CompiledSchema
    let layout: BlockLayout
    let file: FileID

    private var tree: SyntaxTree { layout.tree }
    private var trial: BlockTrial { BlockTrial(schema: schema, layout: layout) }

    /// The findings on such lines; the violations that they explain are taken out.
    func taken(from violations: inout [Violation]) -> [RepairableFinding] {
        let blocks = UnknownKeys(violations).blocks.filter { tree[$0.node].style == .block }
        guard !layout.isJSON, !blocks.isEmpty else { return [] }
        let gaps = Gaps(violations)
        let fits = blocks.flatMap { block -> [Fit] in
            let rows = Rows(block, gaps, tree)
            return rows.entries.indices.dropLast().compactMap { rows.isUnknown($0) ? nil : fit(rows, $0) }
        }
        guard !fits.isEmpty else { return [] }
        let holders = Set(fits.map(\.holder))
        violations.removeAll { violation in
            violation.gap.map(holders.contains) ?? false
                || fits.contains { $0.lines.overlaps(tree.range(of: violation.place)) }
        }
        return fits.map(\.finding)
    }

    private func fit(_ rows: Rows, _ index: Int) -> Fit? {
        let entry = rows.entries[index]
        if let place = rows.gaps.places[entry.key] {
            return rows.unknownRun(after: index).flatMap { below(entry, $0, as: place) }
        }
        guard tree[entry.value].style == .block else { return nil }
        if tree.kind(of: entry.value) == .mapping {
            guard let run = rows.unknownRun(after: index),
                let place = schema.property(tree.text(of: entry.key), of: rows.schema)
            else { return nil }
            return inside(entry.value, run, as: place, headline: tree.text(of: entry.key) + ":")
        }
        guard let item = Array(tree.elements(of: entry.value)).last, tree[item].style == .block,
            let place = rows.gaps.places[item], let first = tree.entries(of: item).first
        else { return nil }
        let headline = "- " + layout.text(of: first)
        return rows.runs(after: index).lazy.compactMap { inside(item, $0, as: place, headline: headline) }.first
    }

    /// The lines as all that is below a key with nothing behind it, or as the first entry of its list.
    private func below(_ holder: SyntaxTree.Entry, _ run: [SyntaxTree.Entry], as place: SchemaPlace) -> Fit? {
        let range = layout.range(of: run)
        let headline = tree.text(of: holder.key) + ":"
        let lines = layout.text(of: range)
        if trial.hasShape(lines, as: place, .mapping) {
            return Fit(finding(run, below: headline, spaces: 2), holder: holder.key, lines: range)
        }
        let column = layout.column(of: range.lower)
        let entry = String(repeating: " ", count: column) + "- " + shifted(range, by: 2)
        guard let first = run.first, trial.hasShape(entry, as: place, .sequence) else { return nil }
        let dash = SchemaFact.Dash(line: "- " + layout.text(of: first), spaces: column + 2, linesBelow: run.count > 1)
        return Fit(finding(run, below: headline, spaces: 4, dash: dash), holder: holder.key, lines: range)
    }

    /// The lines at the end of a block.
    private func inside(
        _ block: NodeID, _ run: [SyntaxTree.Entry], as place: SchemaPlace, headline: String
    ) -> Fit? {
        let (range, whole) = (layout.range(of: run), tree.range(of: block))
        let spaces = layout.column(of: whole.lower) - layout.column(of: range.lower)
        guard spaces > 0 else { return nil }
        let indentation = String(repeating: " ", count: layout.column(of: whole.lower))
        let text = layout.text(of: whole).trimmingLineEnds + "\n" + indentation + shifted(range, by: spaces)
        guard trial.hasShape(text, as: place, .mapping) else { return nil }
        return Fit(finding(run, below: headline, spaces: spaces), holder: block, lines: range)
    }

    /// The text of lines from the first character on, with more blanks before all but the first.
    private func shifted(_ range: ByteRange, by spaces: Int) -> String {
        var (text, start) = ("", range.lower)
        for line in layout.laterLines(of: range) {
            text += tree.source.text(ByteRange(lower: start, upper: line)) + String(repeating: " ", count: spaces)
            start = line
        }
        return text + tree.source.text(ByteRange(lower: start, upper: range.upper))
    }

    private func finding(
        _ run: [SyntaxTree.Entry], below headline: String, spaces: Int, dash: SchemaFact.Dash? = nil
    ) -> RepairableFinding {
        let range = layout.range(of: run)
        let blanks = String(repeating: " ", count: spaces)
        let first = dash == nil ? blanks : blanks.dropLast(2) + "- "
        let edits =
            [edit(range.lower, String(first))] + layout.laterLines(of: range).map { edit($0, blanks) }
        let fact = SchemaFact.notIndented(
            run.map { tree.text(of: $0.key) }, below: headline, spaces: spaces, dash: dash)
        let place = run.first.map { tree.range(of: $0.key) } ?? range
        return RepairableFinding(
            finding: Diagnostic(.schema(fact), at: SourcePlace(file: file, range: place)), repair: edits)
    }

    private func edit(_ offset: UInt32, _ text: String) -> Edit {
        Edit(at: SourcePlace(file: file, range: .at(offset)), text: text)
    }
}

/// Lines that fit into a block.
private struct Fit {
    let finding: RepairableFinding
    /// The key with nothing behind it, or the block.
    let holder: NodeID
    let lines: ByteRange

    init(_ finding: RepairableFinding, holder: NodeID, lines: ByteRange) {
        (self.finding, self.holder, self.lines) = (finding, holder, lines)
    }
}

/// What is missing from a document, and which keys it should not have.
private struct Gaps {
    /// What belongs behind each key that has nothing there, and what each block is that lacks keys.
    private(set) var places: [NodeID: SchemaPlace] = [:]
    private(set) var unknown: Set<NodeID> = []

    init(_ violations: [Violation]) {
        for violation in violations {
            if let node = violation.gap { places[node] = violation.references.first ?? violation.schema }
            if case .unknownKey = violation.kind, let key = violation.key { unknown.insert(key) }
        }
    }
}

extension Violation {
    /// The key with nothing behind it, or the block that lacks keys.
    fileprivate var gap: NodeID? {
        switch kind {
        case .missingValue: key
        case .missingKeys: node
        default: nil
        }
    }
}

/// The entries of a block with unknown keys, one below the other.
private struct Rows {
    let entries: [SyntaxTree.Entry]
    let schema: SchemaPlace
    let gaps: Gaps
    private let repeated: Set<NodeID>

    init(_ block: UnknownKeys.Block, _ gaps: Gaps, _ tree: SyntaxTree) {
        entries = Array(tree.entries(of: block.node))
        schema = block.schema
        self.gaps = gaps
        let names = Dictionary(grouping: entries) { tree.text(of: $0.key) }
        repeated = Set(names.values.filter { $0.count > 1 }.flatMap { $0.map(\.key) })
    }

    func isUnknown(_ index: Int) -> Bool { gaps.unknown.contains(entries[index].key) }

    /// The unknown keys that follow one entry at once.
    func unknownRun(after index: Int) -> [SyntaxTree.Entry]? {
        let run = entries[(index + 1)...].prefix { gaps.unknown.contains($0.key) }
        return run.isEmpty ? nil : Array(run)
    }

    /// The entries that may follow as part of one, the most first: unknown keys, and those that stand twice.
    func runs(after index: Int) -> [[SyntaxTree.Entry]] {
        let most = entries[(index + 1)...].prefix { gaps.unknown.contains($0.key) || repeated.contains($0.key) }
        return (0..<min(most.count, Self.longest)).map { Array(most.prefix(min(most.count, Self.longest) - $0)) }
    }

    /// No entry of a list has more fields than this.
    private static let longest = 12
}

extension String {
    fileprivate var trimmingLineEnds: String {
        var text = self[...]
        while let last = text.last, last.isNewline || last == " " { text.removeLast() }
        return String(text)
    }
}
