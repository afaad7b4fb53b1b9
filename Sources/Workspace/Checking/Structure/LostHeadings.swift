import Diagnostics
import JSONSchema
import SourceText
import Syntax

/// Finds lines whose heading was lost: fields of a party without `stakeholder:` above them, fields of a signature at the
/// end of the party.
///
/// Decides by trying: the lines are read as the value of each field that the block, or the one around it, could have.
struct LostHeadings {
    let schema: CompiledSchema
    let layout: BlockLayout
    let file: FileID

    private var tree: SyntaxTree { layout.tree }

    /// The findings on such lines; the violations that they explain are taken out.
    func taken(from violations: inout [Violation]) -> [RepairableFinding] {
        let blocks = UnknownKeys(violations).blocks.filter { tree[$0.node].style == .block }
        guard !layout.isJSON, !blocks.isEmpty else { return [] }
        let losses = blocks.compactMap { block -> Loss? in
            let unknown = Set(block.keys.compactMap { violations[$0].key })
            let missing = block.missing.map { violations[$0].kind }
            return inside(block, unknown, missing) ?? behind(block, unknown)
        }
        guard !losses.isEmpty else { return [] }
        violations = violations.compactMap { violation in
            if losses.contains(where: { $0.lines.overlaps(tree.range(of: violation.place)) }) { return nil }
            guard case .missingKeys(let keys) = violation.kind else { return violation }
            let found = losses.filter { $0.block == violation.node }.map(\.heading)
            var rest = violation
            rest.kind = .missingKeys(keys.filter { !found.contains($0) })
            return rest.kind == .missingKeys([]) ? nil : rest
        }
        return losses.map(\.finding)
    }

    /// Lines of a block that make up a field which the block could have: a field that must be there, else the only one.
    private func inside(_ block: UnknownKeys.Block, _ unknown: Set<NodeID>, _ missing: Violation.Kind?) -> Loss? {
        let entries = Array(tree.entries(of: block.node))
        let present = Set(entries.map { tree.text(of: $0.key) })
        var fits: [Loss] = []
        for (heading, place) in schema.properties(of: block.schema) where !present.contains(heading) {
            let fields = Set(schema.properties(of: place).map(\.key))
            // Where the schema names no fields, such as the years of a figure, all unknown ones may be meant.
            let run = longestRun(of: entries) { key in
                fields.isEmpty ? unknown.contains(key) : fields.contains(tree.text(of: key))
            }
            guard run.count > 1, run.contains(where: { unknown.contains($0.key) }) else { continue }
            if BlockTrial(schema: schema, layout: layout).hasShape(
                layout.text(of: layout.range(of: run)), as: place, .mapping)
            {
                fits.append(Loss(heading, run, in: block.node, indentedBy: 2, self))
            }
        }
        if case .missingKeys(let names)? = missing, let needed = fits.first(where: { names.contains($0.heading) }) {
            return needed
        }
        return fits.count == 1 ? fits[0] : nil
    }

    /// Lines at the end of a block that make up a field of the block around it.
    private func behind(_ block: UnknownKeys.Block, _ unknown: Set<NodeID>) -> Loss? {
        let entries = Array(tree.entries(of: block.node))
        guard let start = entries.firstIndex(where: { unknown.contains($0.key) }), start > 0,
            let (parent, place) = parent(of: block.node)
        else { return nil }
        let present = Set(tree.entries(of: parent).map { tree.text(of: $0.key) })
        let run = Array(entries[start...])
        let text = layout.text(of: layout.range(of: run))
        let trial = BlockTrial(schema: schema, layout: layout)
        let fits = schema.properties(of: place).filter { heading, place in
            !present.contains(heading) && trial.hasShape(text, as: place, .mapping)
        }
        return fits.count == 1 ? Loss(fits[0].key, run, in: parent, indentedBy: 0, self) : nil
    }

    private func longestRun(
        of entries: [SyntaxTree.Entry], where isPart: (NodeID) -> Bool
    ) -> ArraySlice<SyntaxTree.Entry> {
        entries.split { !isPart($0.key) }.max { $0.count < $1.count } ?? []
    }

    /// The block that holds another as a field, and its schema.
    private func parent(of block: NodeID) -> (node: NodeID, place: SchemaPlace)? {
        let range = tree.range(of: block)
        var (node, place) = (NodeID.root, schema.rootPlace)
        while true {
            if tree.kind(of: node) == .sequence {
                guard let element = tree.elements(of: node).first(where: { tree.range(of: $0).contains(range) }),
                    let items = schema.items(of: place)
                else { return nil }
                (node, place) = (element, items)
                continue
            }
            guard let entry = tree.entries(of: node).first(where: { tree.range(of: $0.value).contains(range) }),
                let next = schema.property(tree.text(of: entry.key), of: place)
            else { return nil }
            if entry.value == block { return (node, place) }
            (node, place) = (entry.value, next)
        }
    }
}

/// Lines without their heading.
private struct Loss {
    let heading: String
    /// The block that should have the heading.
    let block: NodeID
    let lines: ByteRange
    let finding: RepairableFinding

    init(
        _ heading: String, _ run: some BidirectionalCollection<SyntaxTree.Entry>, in block: NodeID,
        indentedBy spaces: Int, _ search: LostHeadings
    ) {
        let layout = search.layout
        let lines = layout.range(of: run)
        let column = layout.column(of: lines.lower)
        let own = spaces == 0 ? layout.column(of: layout.tree.range(of: block).lower) : column
        let blanks = String(repeating: " ", count: spaces)
        func edit(_ offset: UInt32, _ text: String) -> Edit {
            Edit(at: SourcePlace(file: search.file, range: .at(offset)), text: text)
        }
        let line = String(repeating: " ", count: own) + heading + ":\n"
        let edits =
            [edit(lines.lower - UInt32(column), line + (spaces == 0 ? "" : blanks))]
            + (spaces == 0 ? [] : layout.laterLines(of: lines).map { edit($0, blanks) })
        let first = run.first.map(layout.text) ?? ""
        let fact = SchemaFact.withoutBlock(
            run.map { layout.tree.text(of: $0.key) },
            SchemaFact.NewBlock(
                holder: heading, isList: false, firstField: spaces == 0 ? nil : first,
                spaces: spaces == 0 ? own : column + spaces))
        let place = run.first.map { layout.tree.range(of: $0.key) } ?? lines
        (self.heading, self.block, self.lines) = (heading, block, lines)
        finding = RepairableFinding(
            finding: Diagnostic(.schema(fact), at: SourcePlace(file: search.file, range: place)), repair: edits)
    }
}
