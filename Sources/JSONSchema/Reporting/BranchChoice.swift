import Syntax

/// Finds the branch of an `anyOf` or `oneOf` that the author of an instance meant, when none is valid.
struct BranchChoice {
    private let reporter: Reporter
    private let instance: Instance

    /// What is to be said.
    enum Result {
        /// What is wrong with one branch.
        case branch(SchemaID)
        /// All branches are values, and these are all of them.
        case values([Violation.ExpectedValue])
        /// All branches have different values for one key, and these are all of them.
        case discriminator(SyntaxTree.Entry, [Violation.ExpectedValue])
    }

    /// Trials within trials beyond this are not made, else deep documents could take exponential time.
    private static let trialDepthLimit = 3

    /// Takes the reporter at its place.
    init(_ reporter: Reporter, _ instance: Instance) {
        self.reporter = reporter
        self.instance = instance
    }

    /// Chooses: by type, by a key with a fixed value, else by how far each branch gets.
    mutating func choose(among list: SchemaList) -> Result {
        let all = list.indices.map { reporter.schema.lists[$0] }
        var candidates = all.filter(takesType)
        if candidates.isEmpty { candidates = all }
        if candidates.count == 1 { return .branch(candidates[0]) }
        let values = candidates.compactMap(ownValues)
        if values.count == candidates.count { return .values(values.flatMap { $0 }) }
        if reporter.tree.kind(of: instance.node) == .mapping, let result = discriminate(&candidates) { return result }
        if candidates.count == 1 || reporter.trialDepth >= Self.trialDepthLimit { return .branch(candidates[0]) }
        return .branch(furthest(candidates))
    }

    private func takesType(_ id: SchemaID) -> Bool {
        var copy = instance
        let record = reporter.schema[id]
        if reporter.evaluator.plainScalarsAreText, instance.reading == .undecided {
            _ = reporter.evaluator.decideReading(of: &copy, for: record.effectiveTypes)
        }
        return !record.isNever && reporter.evaluator.allows(record.declaredTypes, copy)
    }

    /// The values of a branch that is no more than an `enum` or `const`.
    private func ownValues(_ id: SchemaID) -> [Violation.ExpectedValue]? {
        valueList(of: id).map(reporter.expectedValues)
    }

    private func valueList(of id: SchemaID) -> ValueList? {
        let record = reporter.schema[id]
        for index in record.generalKeywords {
            switch reporter.schema.keywords[index] {
            case .values(let list), .texts(_, let list): return list
            case .reference(let target): return valueList(of: target)
            default: continue
            }
        }
        return nil
    }
}

extension BranchChoice {
    /// Keeps the branches whose fixed values are those of the instance.
    private mutating func discriminate(_ candidates: inout [SchemaID]) -> Result? {
        let verdicts = candidates.map(verdict)
        let best = verdicts.filter { $0.contradicted.isEmpty }.map(\.matched).max()
        if let best {
            candidates = zip(candidates, verdicts)
                .filter { $1.contradicted.isEmpty && $1.matched == best }.map { $0.0 }
            return nil
        }
        for entry in reporter.tree.entries(of: instance.node)
        where verdicts.allSatisfy({ $0.contradicted.contains { $0.key == entry.key } }) {
            let lists = verdicts.flatMap { $0.contradicted.filter { $0.key == entry.key }.map(\.list) }
            return .discriminator(entry, lists.flatMap(reporter.expectedValues))
        }
        let most = verdicts.map(\.matched).max()
        candidates = zip(candidates, verdicts).filter { $1.matched == most }.map { $0.0 }
        return nil
    }

    private struct Verdict {
        var matched = 0
        var contradicted: [(key: NodeID, list: ValueList)] = []
    }

    /// What the fixed values of a branch say about the instance.
    private func verdict(_ id: SchemaID) -> Verdict {
        var verdict = Verdict()
        collect(id, into: &verdict)
        return verdict
    }

    private func collect(_ id: SchemaID, into verdict: inout Verdict) {
        let schema = reporter.schema
        let record = schema[id]
        for index in Array(record.specificKeywords(for: .mapping)) + record.generalKeywords {
            switch schema.keywords[index] {
            case .reference(let target): collect(target, into: &verdict)
            case .allOf(let list): for member in list.indices { collect(schema.lists[member], into: &verdict) }
            case .properties(let rule): collect(schema.objectRules[Int(rule)], into: &verdict)
            default: continue
            }
        }
    }

    private func collect(_ rule: ObjectRule, into verdict: inout Verdict) {
        for entry in reporter.tree.entries(of: instance.node) {
            guard let property = reporter.evaluator.findKey(in: rule.table, entry.key), property.schema.isSome,
                let list = valueList(of: property.schema)
            else { continue }
            var evaluator = reporter.evaluator
            if evaluator.acceptsChild(property.schema, entry.value) {
                verdict.matched += 1
            } else {
                verdict.contradicted.append((entry.key, list))
            }
        }
    }
}

extension BranchChoice {
    /// The branch whose first mistake is deepest, then the one with the fewest, then the first.
    private func furthest(_ candidates: [SchemaID]) -> SchemaID {
        var best = (id: candidates[0], score: (-1, Int.min, Int.min))
        for id in candidates {
            var trial = reporter.trial()
            trial.report(id, instance)
            let reduced = ViolationReduction(trial.tree).reduce(trial.violations)
            let isNear = reduced.contains { if case .notAmong(_, _?) = $0.kind { true } else { false } }
            // A list of words is meant if a word is near to one of them; else rather what describes a form.
            let isList = trial.shallowest <= reporter.depth && valueList(of: id) != nil
            let fitness = isNear ? 1 : isList ? -1 : 0
            let score = (trial.shallowest, fitness, -reduced.count)
            if score > best.score { best = (id, score) }
        }
        return best.id
    }
}
