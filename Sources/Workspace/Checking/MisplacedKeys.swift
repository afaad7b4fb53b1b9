import Diagnostics
import JSONSchema
import SourceText
import Syntax

/// Finds keys that stand at the wrong indentation: beside the block they belong to, or in another one.
struct MisplacedKeys {
    let schema: CompiledSchema
    let tree: SyntaxTree
    let file: FileID

    /// The findings on misplaced keys; the violations that they explain are taken out.
    func taken(from violations: inout [Violation]) -> [Diagnostic] {
        let groups = violations.compactMap { group(below: $0, among: violations) }
        violations.removeAll { violation in
            groups.contains { $0.holder == violation || $0.keys.contains(violation) }
        }
        let strays = violations.compactMap { violation in homes(of: violation).map { (violation, $0) } }
        violations.removeAll { violation in strays.contains { $0.0 == violation } }
        return groups.map(diagnostic) + strays.map(diagnostic)
    }

    /// A key with nothing behind it, and the unknown keys beside it that it could hold.
    private func group(below holder: Violation, among violations: [Violation]) -> (
        holder: Violation, keys: [Violation]
    )? {
        guard case .missingValue = holder.kind, let key = holder.key,
            let place = holder.references.first ?? Optional(holder.schema)
        else { return nil }
        let keys = violations.filter { other in
            guard case .unknownKey(let name, _, _) = other.kind, let otherKey = other.key else { return false }
            return tree.range(of: key) < tree.range(of: otherKey) && isBeside(key, other.node)
                && schema.homes(of: name, below: place, depth: 0) == [.here]
        }
        return keys.isEmpty ? nil : (holder, keys)
    }

    private func isBeside(_ key: NodeID, _ block: NodeID) -> Bool {
        tree.entries(of: block).contains { $0.key == key }
    }

    private func diagnostic(_ group: (holder: Violation, keys: [Violation])) -> Diagnostic {
        let names = group.keys.compactMap(\.key).map { tree.text(of: $0) }
        let holder = group.holder.key.map { tree.text(of: $0) } ?? ""
        return Diagnostic(.schema(.notIndented(names, below: holder)), at: place(group.keys[0]))
    }

    /// The blocks that have a key which is unknown where it stands and like none of the keys there.
    private func homes(of violation: Violation) -> [SchemaFact.Home]? {
        guard case .unknownKey(let name, _, nil) = violation.kind else { return nil }
        let below = schema.homes(of: name, below: violation.schema)
        // Printed totals repeat the names of what they are compared with.
        let homes = (below.isEmpty ? schema.homes(of: name, below: schema.rootPlace) : below)
            .filter { $0.key != "declared" }
        return (1...3).contains(homes.count) ? homes.map { SchemaFact.Home(below: $0.key, isList: $0.isList) } : nil
    }

    private func diagnostic(_ violation: Violation, _ homes: [SchemaFact.Home]) -> Diagnostic {
        let name = violation.key.map { tree.text(of: $0) } ?? ""
        return Diagnostic(.schema(.keyElsewhere(name, homes: homes)), at: place(violation))
    }

    private func place(_ violation: Violation) -> SourcePlace {
        SourcePlace(file: file, range: tree.range(of: violation.place))
    }
}
