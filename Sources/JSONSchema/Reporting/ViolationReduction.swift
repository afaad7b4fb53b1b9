import SourceText
import Syntax

/// Makes one violation of what is one mistake: equal ones, keys that two schemas miss, and a misspelt required key.
struct ViolationReduction {
    private let tree: SyntaxTree

    /// Takes the document.
    init(_ tree: SyntaxTree) {
        self.tree = tree
    }

    /// The violations that remain, in the order of the document.
    func reduce(_ violations: [Violation]) -> [Violation] {
        guard violations.count > 0 else { return [] }
        var result = withoutDoubles(violations)
        mergeMissingKeys(&result)
        explainUnknownKeys(&result)
        return result.enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
    }

    private struct Identity: Hashable {
        let node: NodeID
        let kind: Violation.Kind
    }

    /// Two schemas may find the same; what they would have allowed instead makes no difference, but that of words the
    /// shorter list is shown.
    private func withoutDoubles(_ violations: [Violation]) -> [Violation] {
        var places: [Identity: Int] = [:]
        var result: [Violation] = []
        for violation in violations {
            let kind: Violation.Kind =
                switch violation.kind {
                case .unknownKey(let name, _, _): .forbiddenKey(name)
                case .notAmong: .notAmong([], closest: nil)
                default: violation.kind
                }
            let identity = Identity(node: violation.node, kind: kind)
            guard let place = places[identity] else {
                places[identity] = result.count
                result.append(violation)
                continue
            }
            guard case .notAmong(let values, _) = violation.kind, case .notAmong(let known, _) = result[place].kind,
                values.count < known.count
            else { continue }
            result[place] = violation
        }
        return result
    }

    private func mergeMissingKeys(_ violations: inout [Violation]) {
        var first: [NodeID: Int] = [:]
        var dropped: Set<Int> = []
        for (index, violation) in violations.enumerated() {
            guard case .missingKeys(let keys) = violation.kind else { continue }
            guard let earlier = first[violation.node] else {
                first[violation.node] = index
                continue
            }
            guard case .missingKeys(let known) = violations[earlier].kind else { continue }
            violations[earlier].kind = .missingKeys(known + keys.filter { !known.contains($0) })
            dropped.insert(index)
        }
        remove(dropped, from: &violations)
    }

    /// Names the key that was meant; if it is one that is missing, that is not said a second time.
    private func explainUnknownKeys(_ violations: inout [Violation]) {
        var missing: [NodeID: Int] = [:]
        for (index, violation) in violations.enumerated() {
            switch violation.kind {
            case .missingKeys: missing[violation.node] = index
            case .alternatives(let wishes) where wishes.first?.sort == .keys: missing[violation.node] = index
            default: continue
            }
        }
        var dropped: Set<Int> = []
        var comparisons = 0
        var present: (node: NodeID, keys: Set<String>)?
        for (index, violation) in violations.enumerated() {
            guard case .unknownKey(let name, let allowed, _) = violation.kind else { continue }
            comparisons += 1
            guard comparisons <= Violation.comparisonLimit else { break }
            var closest: String?
            if let required = missing[violation.node], case .missingKeys(let keys) = violations[required].kind {
                closest = closestMatch(to: name, among: keys)
                let rest = keys.filter { $0 != closest }
                violations[required].kind = .missingKeys(rest)
                if rest.isEmpty { dropped.insert(required) }
            } else if let required = missing[violation.node],
                case .alternatives(let wishes) = violations[required].kind
            {
                closest = closestMatch(to: name, among: wishes.flatMap(\.onlyKey))
                if closest != nil { dropped.insert(required) }
            }
            if present?.node != violation.node { present = (violation.node, keys(of: violation.node)) }
            closest =
                closest ?? closestMatch(to: name, among: allowed.lazy.filter { !(present?.keys.contains($0) ?? false) })
            violations[index].kind = .unknownKey(name, allowed: allowed, closest: closest)
        }
        remove(dropped, from: &violations)
    }

    private func keys(of node: NodeID) -> Set<String> { Set(tree.entries(of: node).map { tree.text(of: $0.key) }) }

    private func remove(_ indices: Set<Int>, from violations: inout [Violation]) {
        guard !indices.isEmpty else { return }
        violations = violations.enumerated().filter { !indices.contains($0.offset) }.map(\.element)
    }
}

extension Violation.Kind {
    /// The key that is missing, if it is only one.
    fileprivate var onlyKey: [String] {
        if case .missingKeys(let keys) = self, keys.count == 1 { keys } else { [] }
    }
}
