import Syntax

/// Finds what is wrong with a document that is not valid, one violation for each mistake.
///
/// Works on documents that the evaluator has refused, so it may take its time: every decision between branches asks the
/// evaluator.
struct Reporter {
    let schema: CompiledSchema
    let tree: SyntaxTree
    var evaluator: Evaluator
    private(set) var violations: [Violation] = []
    /// The key of the instance that is looked at.
    private var key: NodeID?
    private var references: [SchemaPlace] = []
    /// Levels below the root, and the least at which something was found.
    private(set) var depth = 0
    private(set) var shallowest = Int.max
    /// Trials within trials, see `BranchChoice`.
    var trialDepth = 0
    private var dynamicDepth = 0

    private static let dynamicDepthLimit = 64

    /// Takes a schema and a document.
    init(_ schema: CompiledSchema, _ tree: SyntaxTree, options: ValidationOptions) {
        self.schema = schema
        self.tree = tree
        evaluator = Evaluator(schema, tree, options: options)
    }

    /// A reporter that has found nothing yet, at the same place.
    func trial() -> Reporter {
        var trial = self
        trial.violations = []
        trial.shallowest = .max
        trial.trialDepth += 1
        return trial
    }

    /// Looks at a value inside of the current one, or at the root.
    mutating func reportChild(_ id: SchemaID, _ instance: Instance, key: NodeID?) {
        let outer = (self.key, references, dynamicDepth)
        self.key = key
        references = []
        dynamicDepth = 0
        depth += 1
        report(id, instance)
        depth -= 1
        (self.key, references, dynamicDepth) = outer
    }

    /// Applies a schema to the current value. Stops at the first mistake in a scalar, and after a wrong type.
    mutating func report(_ id: SchemaID, _ instance: Instance) {
        let record = schema[id]
        var instance = instance
        guard reportType(of: id, &instance) else { return }
        evaluator.enter(record.resource)
        defer { evaluator.leave() }
        let found = violations.count
        let isScalar = tree[instance.node].isScalar
        // What values are allowed says more than how they are written.
        for index in Array(record.generalKeywords) + record.specificKeywords(for: evaluator.kind(of: instance)) {
            report(index, of: record, instance)
            if violations.count > found && isScalar { return }
            if hasWrongType(at: instance.node, since: found) { return }
        }
        for index in record.lateKeywords { reportUnevaluated(index, of: record, instance) }
    }

    /// Adds a violation of the current value.
    mutating func add(
        _ kind: Violation.Kind, _ instance: Instance, _ record: SchemaRecord, keyword index: Int?,
        at key: NodeID? = nil
    ) {
        shallowest = min(shallowest, depth)
        violations.append(
            Violation(
                kind: kind, node: instance.node, key: key ?? self.key, schema: record.place,
                keyword: index.map { schema.keywordKeys[$0] }, references: references))
    }

    /// Names another keyword of the same schema for the violation that was added last.
    mutating func setKeyword(named name: String, in record: SchemaRecord) {
        let document = schema.document(of: record.place)
        violations[violations.count - 1].keyword = document.entry(name, in: record.place.node)?.key
    }

    private func hasWrongType(at node: NodeID, since found: Int) -> Bool {
        violations[found...].contains { violation in
            guard violation.node == node else { return false }
            return switch violation.kind {
            case .wrongType, .missingValue, .ambiguousText, .notAllowed: true
            default: false
            }
        }
    }
}

extension Reporter {
    private mutating func report(_ index: Int, of record: SchemaRecord, _ instance: Instance) {
        switch schema.keywords[index] {
        case .properties, .propertyNames, .dependentRequired, .propertyCount:
            reportObject(index, of: record, instance)
        case .items, .itemCount, .uniqueItems, .contains:
            reportArray(index, of: record, instance)
        case .reference(let target):
            follow(target, from: record, instance)
        case .dynamicReference(let name, let initial):
            guard dynamicDepth < Self.dynamicDepthLimit else {
                return add(.endlessReference, instance, record, keyword: index)
            }
            dynamicDepth += 1
            follow(evaluator.dynamicTarget(name: name, initial: initial), from: record, instance)
            dynamicDepth -= 1
        case .allOf(let list):
            reportAll(of: list, instance)
        case .anyOf(let list), .oneOf(let list):
            reportBranches(of: list, index, record, instance)
        case .not(let id):
            if evaluator.accepts(id, instance, nil) { add(.matchesForbidden, instance, record, keyword: index) }
        case .conditional(let condition, let then, let otherwise):
            let branch = evaluator.accepts(condition, instance, nil) ? then : otherwise
            if branch.isSome { report(branch, instance) }
        case .dependentSchemas(let first, let count):
            for dependency in schema.dependencies[Int(first)..<Int(first + count)]
            where evaluator.presentKey(of: dependency.table, instance.node) != nil {
                report(dependency.schema, instance)
            }
        default:
            reportScalar(index, of: record, instance)
        }
    }

    private mutating func follow(_ target: SchemaID, from record: SchemaRecord, _ instance: Instance) {
        references.append(record.place)
        report(target, instance)
        references.removeLast()
    }

    private mutating func reportAll(of list: SchemaList, _ instance: Instance) {
        let found = violations.count
        for member in list.indices {
            report(schema.lists[member], instance)
            if violations.count > found && tree[instance.node].isScalar { return }
            if hasWrongType(at: instance.node, since: found) { return }
        }
    }
}
