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
    private let violationLimit: Int
    /// The key of the instance that is looked at.
    private var key: NodeID?
    var references: [SchemaPlace] = []
    /// Levels below the root, and the least at which something was found.
    private(set) var depth = 0
    private(set) var shallowest = Int.max
    private var trialDepth = 0
    private var trialSteps = 0
    private var nesting = 0

    /// Trials within trials, and schemas applied in all of them together: branches in branches must not multiply.
    private static let trialDepthLimit = 3
    private static let trialStepLimit = 20_000

    /// Takes a schema and a document.
    init(_ schema: CompiledSchema, _ tree: SyntaxTree, options: ValidationOptions) {
        self.schema = schema
        self.tree = tree
        violationLimit = options.violationLimit
        evaluator = Evaluator(schema, tree, options: options)
    }

    /// Whether as many violations were found as are wanted.
    private var isFull: Bool { violations.count >= violationLimit }

    /// Whether there is room for a trial.
    var canTry: Bool { trialDepth < Self.trialDepthLimit && trialSteps < Self.trialStepLimit }

    /// What a piece of work would find, and at what depth the first of it.
    mutating func trying(_ work: (inout Reporter) -> Void) -> (violations: [Violation], shallowest: Int) {
        let outer = (violations, shallowest)
        (violations, shallowest) = ([], .max)
        trialDepth += 1
        work(&self)
        trialDepth -= 1
        defer { (violations, shallowest) = outer }
        return (violations, shallowest)
    }

    /// Goes into a schema; false where the evaluator would not go in.
    mutating func nest() -> Bool {
        guard nesting < Evaluator.nestingLimit else { return false }
        nesting += 1
        return true
    }

    /// Comes out of a schema.
    mutating func unnest() {
        nesting -= 1
    }

    /// Looks at a value inside of the current one, or at the root.
    mutating func reportChild(_ id: SchemaID, _ instance: Instance, key: NodeID?) {
        let outer = (self.key, references)
        self.key = key
        references = []
        depth += 1
        report(id, instance)
        depth -= 1
        (self.key, references) = outer
    }

    /// Applies a schema to the current value. Stops at the first mistake in a scalar, and after a wrong type.
    mutating func report(_ id: SchemaID, _ instance: Instance) {
        if isFull { return }
        if trialDepth > 0 {
            trialSteps += 1
            guard trialSteps < Self.trialStepLimit else { return }
        }
        let record = schema[id]
        guard nest() else { return add(.tooDeep, instance, record, keyword: nil) }
        defer { unnest() }
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

    /// Adds a violation of the current value, by a compiled keyword or by one that the schema has beside it.
    mutating func add(
        _ kind: Violation.Kind, _ instance: Instance, _ record: SchemaRecord, keyword index: Int?,
        named name: String? = nil, at key: NodeID? = nil
    ) {
        shallowest = min(shallowest, depth)
        guard !isFull else { return }
        let document = schema.document(of: record.place)
        let named = name.flatMap { document.entry($0, in: record.place.node)?.key }
        violations.append(
            Violation(
                kind: kind, node: instance.node, key: key ?? self.key, schema: record.place,
                keyword: named ?? index.map { schema.keywordKeys[$0] }, references: references))
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
            follow(evaluator.dynamicTarget(name: name, initial: initial), from: record, instance)
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
