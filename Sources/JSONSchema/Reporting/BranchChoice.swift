import Syntax

/// What is to be said about an `anyOf` or `oneOf` of which no branch is valid.
enum BranchChoice {
    /// What is wrong with one branch, the one that was meant.
    case branch(SchemaID)
    /// All branches are values, and these are all of them.
    case values([Violation.ExpectedValue])
    /// No branch takes a value of the type; these are the types that they take.
    case types(TypeSet)
    /// Every branch wants one thing of the value itself.
    case alternatives([Violation.Kind])
    /// All branches have different values for one key, and these are all of them.
    case discriminator(SyntaxTree.Entry, [Violation.ExpectedValue])
}

/// Which branch was meant: by type, by a key with a fixed value, else by how far each branch gets.
extension Reporter {
    mutating func chooseBranch(among list: SchemaList, _ instance: Instance) -> BranchChoice {
        let all = list.indices.map { schema.lists[$0] }
        let lists = all.compactMap(valueList)
        if lists.count == all.count { return .values(lists.flatMap(expectedValues)) }
        var candidates = all.filter { takesType($0, instance) }
        if candidates.isEmpty { return .types(all.reduce(into: []) { $0.formUnion(schema[$1].effectiveTypes) }) }
        if candidates.count == 1 { return .branch(candidates[0]) }
        let values = candidates.compactMap(valueList)
        if values.count == candidates.count { return .values(values.flatMap(expectedValues)) }
        if tree.kind(of: instance.node) == .mapping, let choice = discriminate(&candidates, instance.node) {
            return choice
        }
        if candidates.count == 1 { return .branch(candidates[0]) }
        if let wishes = alternatives(candidates, instance) { return .alternatives(wishes) }
        return .branch(furthest(candidates, instance))
    }

    /// What each branch wants, if it is one thing of the value itself and of the same sort for all.
    private mutating func alternatives(_ candidates: [SchemaID], _ instance: Instance) -> [Violation.Kind]? {
        guard canTry, candidates.count <= 4 else { return nil }
        var wishes: [Violation.Kind] = []
        for id in candidates {
            let reduced = ViolationReduction(tree).reduce(trying { $0.report(id, instance) }.violations)
            guard reduced.count == 1, reduced[0].node == instance.node else { return nil }
            if !wishes.contains(reduced[0].kind) { wishes.append(reduced[0].kind) }
        }
        guard wishes.count > 1, Set(wishes.map(\.sort)).count == 1, wishes[0].sort != nil else { return nil }
        return wishes
    }

    private func takesType(_ id: SchemaID, _ instance: Instance) -> Bool {
        var copy = instance
        let record = schema[id]
        if evaluator.plainScalarsAreText {
            _ = evaluator.decideReading(of: &copy, for: record.effectiveTypes)
        }
        return !record.isNever && evaluator.allows(record.effectiveTypes, copy)
    }

    /// The values of a schema with an `enum` or `const`.
    private func valueList(of id: SchemaID) -> ValueList? {
        for index in schema[id].generalKeywords {
            switch schema.keywords[index] {
            case .values(let list), .texts(_, let list): return list
            case .reference(let target): return valueList(of: target)
            default: continue
            }
        }
        return nil
    }

    /// The branch whose first mistake is deepest, then the one with the fewest, then the first.
    private mutating func furthest(_ candidates: [SchemaID], _ instance: Instance) -> SchemaID {
        guard canTry else { return candidates[0] }
        var best = (id: candidates[0], score: (-1, Int.min, Int.min))
        for id in candidates {
            let (violations, shallowest) = trying { $0.report(id, instance) }
            let reduced = ViolationReduction(tree).reduce(violations)
            let isNear = reduced.contains { if case .notAmong(_, _?) = $0.kind { true } else { false } }
            // A list of words is meant if a word is near to one of them; else rather what describes a form.
            let fitness = isNear ? 1 : shallowest <= depth && valueList(of: id) != nil ? -1 : 0
            let score = (shallowest, fitness, -reduced.count)
            if score > best.score { best = (id, score) }
        }
        return best.id
    }
}

/// Keys with fixed values, such as `kind`.
extension Reporter {
    private struct Verdict {
        var matched = 0
        var contradicted: [(key: NodeID, list: ValueList)] = []
    }

    /// Keeps the branches whose fixed values are those of the instance.
    private mutating func discriminate(_ candidates: inout [SchemaID], _ node: NodeID) -> BranchChoice? {
        var verdicts: [Verdict] = []
        for id in candidates {
            var verdict = Verdict()
            collect(id, node, into: &verdict)
            verdicts.append(verdict)
        }
        let best = verdicts.filter { $0.contradicted.isEmpty }.map(\.matched).max()
        if let best {
            candidates = zip(candidates, verdicts)
                .filter { $1.contradicted.isEmpty && $1.matched == best }.map { $0.0 }
            return nil
        }
        for entry in tree.entries(of: node)
        where verdicts.allSatisfy({ $0.contradicted.contains { $0.key == entry.key } }) {
            let lists = verdicts.flatMap { $0.contradicted.filter { $0.key == entry.key }.map(\.list) }
            return .discriminator(entry, lists.flatMap(expectedValues))
        }
        let most = verdicts.map(\.matched).max()
        candidates = zip(candidates, verdicts).filter { $1.matched == most }.map { $0.0 }
        return nil
    }

    /// What the fixed values of a schema say about an object.
    private mutating func collect(_ id: SchemaID, _ node: NodeID, into verdict: inout Verdict) {
        let record = schema[id]
        for index in Array(record.specificKeywords(for: .mapping)) + record.generalKeywords {
            switch schema.keywords[index] {
            case .reference(let target): collect(target, node, into: &verdict)
            case .allOf(let list): for member in list.indices { collect(schema.lists[member], node, into: &verdict) }
            case .properties(let rule): collect(schema.objectRules[Int(rule)], node, into: &verdict)
            default: continue
            }
        }
    }

    private mutating func collect(_ rule: ObjectRule, _ node: NodeID, into verdict: inout Verdict) {
        for entry in tree.entries(of: node) {
            guard let property = evaluator.findKey(in: rule.table, entry.key), property.schema.isSome,
                let list = valueList(of: property.schema)
            else { continue }
            if evaluator.acceptsChild(property.schema, entry.value) {
                verdict.matched += 1
            } else {
                verdict.contradicted.append((entry.key, list))
            }
        }
    }
}
