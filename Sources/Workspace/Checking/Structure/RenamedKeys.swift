import Diagnostics
import JSONSchema
import SourceText
import Syntax

/// Finds the one mistake where a field is unknown and another is missing: it has another name.
///
/// Decides by trying: the block is read again with the other name.
struct RenamedKeys {
    let schema: CompiledSchema
    let layout: BlockLayout
    let file: FileID

    private var tree: SyntaxTree { layout.tree }

    /// The findings on renamed keys; the violations that they explain are taken out, and keys are not missing that are
    /// there once a misspelt one is repaired.
    func taken(from violations: inout [Violation]) -> [Diagnostic] {
        var explained: Set<Int> = []
        var found: [Diagnostic] = []
        for block in UnknownKeys(violations).blocks {
            guard let missing = block.missing, case .missingKeys(let names) = violations[missing].kind else { continue }
            if block.keys.contains(where: { isRepaired(violations[$0], block, names) }) {
                explained.insert(missing)
                continue
            }
            guard block.keys.count == 1, let fact = fact(violations[block.keys[0]], block, names) else { continue }
            explained.formUnion(block.keys)
            explained.insert(missing)
            found.append(
                Diagnostic(
                    .schema(fact),
                    at: SourcePlace(file: file, range: tree.range(of: violations[block.keys[0]].place))))
        }
        violations = violations.indices.filter { !explained.contains($0) }.map { violations[$0] }
        return found
    }

    /// Whether nothing is missing once a misspelt key is spelt right.
    private func isRepaired(_ violation: Violation, _ block: UnknownKeys.Block, _ missing: [String]) -> Bool {
        guard case .unknownKey(_, _, let closest?) = violation.kind, let key = violation.key,
            let rest = trial.violations(
                in: block.node, replacing: tree.range(of: key), with: closest, as: block.schema)
        else { return false }
        return !rest.contains { $0.node == .root && $0.isMissing }
    }

    private func fact(_ violation: Violation, _ block: UnknownKeys.Block, _ missing: [String]) -> SchemaFact? {
        guard case .unknownKey(let name, _, nil) = violation.kind, let key = violation.key,
            let entry = tree.entries(of: block.node).first(where: { $0.key == key })
        else { return nil }
        if let fact = named(name, entry, missing, block) { return fact }
        if missing.count == 1 {
            return fits(entry, missing[0], block) && isMeant(name, missing[0], block)
                ? .otherName(name, instead: missing[0]) : nil
        }
        guard missing.count == 2 else { return nil }
        return pair(name, entry, missing, block) ?? pair(name, entry, missing.reversed(), block)
    }

    private func fits(_ entry: SyntaxTree.Entry, _ name: String, _ block: UnknownKeys.Block) -> Bool {
        guard let place = schema.property(name, of: block.schema) else { return false }
        let value = tree.range(of: entry.value)
        guard tree.kind(of: entry.value) != .null, let result = trial.result(of: layout.text(of: value), as: place)
        else { return false }
        if result.violations.isEmpty { return true }
        // A figure that is not written as it should be is one all the same.
        return isFigure(place) && result.tree[.root].isScalar
            && result.tree.bytes(of: .root).first.map { (0x30...0x39).contains($0) } ?? false
    }

    /// Whether a key may be another name for a field: any text fits a title, so that what other blocks have must be a text
    /// there as well.
    private func isMeant(_ name: String, _ missing: String, _ block: UnknownKeys.Block) -> Bool {
        guard let place = schema.property(missing, of: block.schema), isFreeText(place) else { return true }
        return SchemaSet.textFieldNames.contains(name) || schema.homes(of: name, below: schema.rootPlace).isEmpty
    }

    private func isFreeText(_ place: SchemaPlace) -> Bool {
        let form = schema.inheritedText("x-form", at: place)
        return form == "text" || form == "name"
    }

    /// `buildings: 168 000` for `sector: buildings` and `all_scopes: 168 000`.
    private func pair(
        _ name: String, _ entry: SyntaxTree.Entry, _ missing: [String], _ block: UnknownKeys.Block
    ) -> SchemaFact? {
        guard let place = schema.property(missing[0], of: block.schema), trial.isValid(name, as: place),
            tree[entry.value].isScalar, fits(entry, missing[1], block)
        else { return nil }
        return .nameAsField(name, write: ["\(missing[0]): \(name)", "\(missing[1]): \(tree.text(of: entry.value))"])
    }

    /// `speicher:` with the first fields below it, for `id: speicher` beside them.
    private func named(
        _ name: String, _ entry: SyntaxTree.Entry, _ missing: [String], _ block: UnknownKeys.Block
    ) -> SchemaFact? {
        let fields = Array(tree.entries(of: entry.value))
        let names = fields.map { tree.text(of: $0.key) }
        guard !fields.isEmpty, fields.count <= 4, let place = schema.property("id", of: block.schema),
            missing.allSatisfy({ $0 == "id" || names.contains($0) }), missing.contains("id"),
            names.allSatisfy({ schema.property($0, of: block.schema) != nil }), trial.isValid(name, as: place)
        else { return nil }
        return .nameAsField(name, write: ["id: \(name)"] + fields.map(layout.text))
    }

    private func isFigure(_ place: SchemaPlace) -> Bool {
        schema.inheritedText("x-form", at: place)?.hasPrefix("figure") ?? false
    }

    private var trial: BlockTrial { BlockTrial(schema: schema, layout: layout) }
}

extension Violation {
    fileprivate var isMissing: Bool { if case .missingKeys = kind { true } else { false } }
}
