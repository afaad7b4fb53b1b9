import Diagnostics
import JSONSchema
import SourceText
import Syntax

/// Finds keys that stand at the wrong indentation: beside the block they belong to, without it, or in another one.
struct MisplacedKeys {
    let schema: CompiledSchema
    let layout: BlockLayout
    let file: FileID

    private var tree: SyntaxTree { layout.tree }
    private var violations: [Violation] = []
    /// Indices of the violations that are explained.
    private var explained: Set<Int> = []
    private var knownHomes: [Question: [CompiledSchema.Step]] = [:]

    private struct Question: Hashable {
        let name: String
        let place: SchemaPlace
        let depth: Int
    }

    init(schema: CompiledSchema, layout: BlockLayout, file: FileID) {
        (self.schema, self.layout, self.file) = (schema, layout, file)
    }

    /// The findings on misplaced keys; the violations that they explain are taken out.
    mutating func taken(from violations: inout [Violation]) -> [Diagnostic] {
        self.violations = violations
        var found: [Diagnostic] = []
        for block in UnknownKeys(violations).blocks {
            found += besideHolders(block)
            found += withoutHolder(block).map { [$0] } ?? []
            for index in block.keys where !explained.contains(index) {
                if let stray = stray(index) { found.append(stray) }
            }
        }
        violations = violations.indices.filter { !explained.contains($0) }.map { violations[$0] }
        return found
    }

    private mutating func homes(_ name: String, below place: SchemaPlace, depth: Int = 4) -> [CompiledSchema.Step] {
        let question = Question(name: name, place: place, depth: depth)
        if let known = knownHomes[question] { return known }
        let homes = schema.homes(of: name, below: place, depth: depth)
        knownHomes[question] = homes
        return homes
    }

    private func name(_ index: Int) -> String { violations[index].key.map { tree.text(of: $0) } ?? "" }

    private func place(_ index: Int) -> SourcePlace {
        SourcePlace(file: file, range: tree.range(of: violations[index].place))
    }
}

/// A key with nothing behind it, and the unknown keys beside it that it could hold.
extension MisplacedKeys {
    private mutating func besideHolders(_ block: UnknownKeys.Block) -> [Diagnostic] {
        let keys = Set(tree.entries(of: block.node).map(\.key))
        let holders = violations.indices.filter { index in
            guard case .missingValue = violations[index].kind, let key = violations[index].key else { return false }
            return keys.contains(key)
        }
        return holders.compactMap { holder in
            guard let key = violations[holder].key else { return nil }
            let place = violations[holder].references.first ?? violations[holder].schema
            let held = block.keys.filter { index in
                !explained.contains(index) && tree.range(of: key) < tree.range(of: violations[index].place)
                    && homes(name(index), below: place, depth: 0) == [.here]
            }
            guard let first = held.first else { return nil }
            explained.formUnion(held + [holder])
            return Diagnostic(
                .schema(.notIndented(held.map(name), below: tree.text(of: key) + ":", spaces: 2)), at: self.place(first)
            )
        }
    }
}

/// Keys whose block is not there at all.
extension MisplacedKeys {
    private mutating func withoutHolder(_ block: UnknownKeys.Block) -> Diagnostic? {
        let rest = block.keys.filter { !explained.contains($0) && isUnlike($0) }
        let present = Set(tree.entries(of: block.node).map { tree.text(of: $0.key) })
        var steps: [(step: CompiledSchema.Step, keys: [Int])] = []
        for index in rest {
            for step in homes(name(index), below: block.schema, depth: 1) {
                guard let holder = step.key, !present.contains(holder), holder != "declared",
                    schema.property(holder, of: block.schema) != nil
                else { continue }
                if let known = steps.firstIndex(where: { $0.step == step }) {
                    steps[known].keys.append(index)
                } else {
                    steps.append((step, [index]))
                }
            }
        }
        guard let most = steps.map(\.keys.count).max() else { return missingHolder(block, rest) }
        let best = steps.filter { $0.keys.count == most }
        guard best.count == 1, let holder = best[0].step.key else { return nil }
        return wrapped(best[0].keys, below: holder, isList: best[0].step.isList, block)
    }

    /// A key that no schema names and that the only missing field takes: a year.
    private mutating func missingHolder(_ block: UnknownKeys.Block, _ rest: [Int]) -> Diagnostic? {
        guard let missing = block.missing, case .missingKeys(let names) = violations[missing].kind, names.count == 1,
            let place = schema.property(names[0], of: block.schema), rest.count == block.keys.count,
            let first = rest.first, let last = rest.last
        else { return nil }
        let range = tree.range(of: violations[first].place).union(value(last).map(tree.range) ?? .at(0))
        let trial = BlockTrial(schema: schema, layout: layout)
        guard let result = trial.result(of: layout.text(of: range), as: place), result.violations.isEmpty,
            result.tree.kind(of: .root) == .mapping, let value = value(first),
            !trial.isValid(layout.text(of: tree.range(of: value)), as: place)
        else { return nil }
        return wrapped(rest, below: names[0], isList: false, block)
    }

    private mutating func wrapped(
        _ keys: [Int], below holder: String, isList: Bool, _ block: UnknownKeys.Block
    ) -> Diagnostic? {
        guard tree[block.node].style == .block, !layout.isJSON, let key = violations[keys[0]].key,
            let value = value(keys[0])
        else { return nil }
        explained.formUnion(keys)
        if let missing = block.missing, case .missingKeys(let names) = violations[missing].kind, names == [holder] {
            explained.insert(missing)
        }
        let column = layout.column(of: tree.range(of: key).lower)
        let newBlock = SchemaFact.NewBlock(
            holder: holder, isList: isList, firstField: layout.text(of: SyntaxTree.Entry(key: key, value: value)),
            spaces: column + 2)
        return Diagnostic(.schema(.withoutBlock(keys.map(name), newBlock)), at: place(keys[0]))
    }

    private func value(_ index: Int) -> NodeID? {
        let violation = violations[index]
        return tree.entries(of: violation.node).first { $0.key == violation.key }?.value
    }

    private func isUnlike(_ index: Int) -> Bool {
        if case .unknownKey(_, _, nil) = violations[index].kind { true } else { false }
    }
}

/// Keys that other blocks have.
extension MisplacedKeys {
    private mutating func stray(_ index: Int) -> Diagnostic? {
        guard case .unknownKey(let name, let allowed, nil) = violations[index].kind else { return nil }
        let below = homes(name, below: violations[index].schema)
        // Printed totals repeat the names of what they are compared with.
        let steps = (below.isEmpty ? homes(name, below: schema.rootPlace) : below).filter { $0.key != "declared" }
        guard (1...3).contains(steps.count) else { return nil }
        explained.insert(index)
        let homes = steps.map { SchemaFact.Home(below: $0.key, isList: $0.isList) }
        // A block at the top is known to be meant; what lies elsewhere only has the same name.
        let isSure = !below.isEmpty || steps == [.here]
        return Diagnostic(
            .schema(
                isSure
                    ? .keyElsewhere(name, homes: homes, move: move(index, steps))
                    : .keyOfOthers(
                        name, homes: homes, allowed: schema.words(allowed, of: violations[index].schema))),
            at: place(index))
    }

    /// How a key gets into an entry of a list that stands beside it.
    private func move(_ index: Int, _ steps: [CompiledSchema.Step]) -> SchemaFact.Move? {
        guard steps.count == 1, steps[0].isList, let holder = steps[0].key, !layout.isJSON,
            let list = tree.value(holder, in: violations[index].node), let value = value(index)
        else { return nil }
        let entries = tree.elements(of: list).filter { tree.kind(of: $0) == .mapping }
        guard let first = entries.first, tree[first].style == .block else { return nil }
        let name = name(index)
        let lacking = entries.filter { tree.value(name, in: $0) == nil }
        let only = lacking.count == 1 ? lacking[0] : nil
        let label = only.flatMap { entry in
            ["id", "title", "name"].lazy.compactMap { tree.value($0, in: entry) }.first.map { tree.text(of: $0) }
        }
        return SchemaFact.Move(
            hasLinesBelow: !tree[value].isScalar, spaces: layout.column(of: tree.range(of: first).lower),
            entry: label)
    }
}
