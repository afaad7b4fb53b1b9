import Diagnostics
import JSONSchema
import SourceText
import Syntax

/// Finds headings that a file should not have: the whole commitment below `commitment:`, a block within a block of its
/// name.
///
/// Decides by trying: the block is read again without the heading.
struct SurplusHeadings {
    let schema: CompiledSchema
    let layout: BlockLayout
    let file: FileID

    private var tree: SyntaxTree { layout.tree }

    /// The findings on such headings; the violations that they explain are taken out.
    func taken(from violations: inout [Violation]) -> [RepairableFinding] {
        guard !layout.isJSON else { return [] }
        var explained: Set<Int> = []
        var found: [RepairableFinding] = []
        for block in UnknownKeys(violations).blocks where tree[block.node].style == .block && block.keys.count == 1 {
            guard let finding = finding(violations[block.keys[0]], block) else { continue }
            found.append(finding)
            explained.formUnion(block.keys + (block.missing.map { [$0] } ?? []))
        }
        violations = violations.indices.filter { !explained.contains($0) }.map { violations[$0] }
        return found
    }

    private func finding(_ violation: Violation, _ block: UnknownKeys.Block) -> RepairableFinding? {
        guard let entry = tree.entries(of: block.node).first(where: { $0.key == violation.key }),
            tree.kind(of: entry.value) == .mapping, tree[entry.value].style == .block
        else { return nil }
        let (key, lines) = (tree.range(of: entry.key), tree.range(of: entry.value))
        let surplus = layout.column(of: lines.lower) - layout.column(of: key.lower)
        guard surplus > 0 else { return nil }
        let heading = ByteRange(lower: key.lower, upper: lines.lower)
        let indentations = layout.laterLines(of: lines).map { ByteRange(lower: $0, upper: $0 + UInt32(surplus)) }
        // A comment may stand further out than the lines around it.
        guard indentations.allSatisfy({ tree.source.text($0).allSatisfy { $0 == " " } }) else { return nil }
        let whole = tree.range(of: block.node)
        var (text, start) = ("", whole.lower)
        for gap in [heading] + indentations {
            text += tree.source.text(ByteRange(lower: start, upper: gap.lower))
            start = gap.upper
        }
        text += tree.source.text(ByteRange(lower: start, upper: whole.upper))
        let blanks = String(repeating: " ", count: layout.column(of: whole.lower))
        guard BlockTrial(schema: schema, layout: layout).hasShape(blanks + text, as: block.schema, .mapping) else {
            return nil
        }
        let edits = ([heading] + indentations).map { Edit(at: SourcePlace(file: file, range: $0), text: "") }
        let fact = SchemaFact.surplusHeading(tree.text(of: entry.key), spaces: surplus)
        return RepairableFinding(
            finding: Diagnostic(.schema(fact), at: SourcePlace(file: file, range: key)), repair: edits)
    }
}
