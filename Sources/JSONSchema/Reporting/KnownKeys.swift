import Syntax

/// The entries or elements of an instance that some schema beside an `unevaluated…` keyword has a place for, valid or
/// not: a mistake in a neighbour must not make all its keys unknown.
struct KnownKeys {
    /// For each entry or element, whether it is known.
    private(set) var isKnown: [Bool]
    /// The keys that the schemas name, in their order, without doubles.
    private(set) var names: [String] = []
    private var reporter: Reporter
    private let instance: Instance

    /// Looks at the keywords of a schema that stand beside an `unevaluated…` keyword.
    init(_ reporter: Reporter, _ instance: Instance, beside record: SchemaRecord) {
        self.reporter = reporter
        self.instance = instance
        isKnown = [Bool](repeating: false, count: Int(reporter.tree[instance.node].count))
        addKeywords(of: record, withLate: false)
    }

    private mutating func add(_ id: SchemaID) {
        guard id.isSome else { return }
        addKeywords(of: reporter.schema[id], withLate: true)
    }

    private mutating func addKeywords(of record: SchemaRecord, withLate: Bool) {
        reporter.evaluator.enter(record.resource)
        defer { reporter.evaluator.leave() }
        let kind = reporter.tree.kind(of: instance.node)
        for index in Array(record.specificKeywords(for: kind)) + record.generalKeywords {
            add(reporter.schema.keywords[index])
        }
        guard withLate else { return }
        for index in record.lateKeywords {
            switch reporter.schema.keywords[index] {
            case .unevaluatedProperties where kind == .mapping, .unevaluatedItems where kind == .sequence: markAll()
            default: continue
            }
        }
    }

    private mutating func markAll() {
        for index in isKnown.indices { isKnown[index] = true }
    }

    private mutating func add(_ keyword: Keyword) {
        switch keyword {
        case .properties(let rule):
            add(reporter.schema.objectRules[Int(rule)])
        case .items(let prefix, let rest):
            for index in isKnown.indices where rest.isSome || index < Int(prefix.count) { isKnown[index] = true }
        case .contains(let id, _, _):
            for (ordinal, element) in reporter.tree.elements(of: instance.node).enumerated()
            where reporter.evaluator.acceptsChild(id, element) {
                isKnown[ordinal] = true
            }
        case .reference(let id):
            add(id)
        case .dynamicReference(let name, let initial):
            // Endless ones were reported before.
            add(reporter.evaluator.dynamicTarget(name: name, initial: initial))
        case .allOf(let list):
            for index in list.indices { add(reporter.schema.lists[index]) }
        case .anyOf(let list), .oneOf(let list):
            addBranches(of: list)
        case .conditional(let condition, let then, let otherwise):
            let holds = reporter.evaluator.accepts(condition, instance, nil)
            if holds { add(condition) }
            add(holds ? then : otherwise)
        case .dependentSchemas(let first, let count):
            for dependency in reporter.schema.dependencies[Int(first)..<Int(first + count)]
            where reporter.evaluator.presentKey(of: dependency.table, instance.node) != nil {
                add(dependency.schema)
            }
        default:
            return
        }
    }

    private mutating func add(_ rule: ObjectRule) {
        for name in reporter.allowedKeys(of: rule) where !names.contains(name) { names.append(name) }
        for (ordinal, entry) in reporter.tree.entries(of: instance.node).enumerated()
        where rule.additional.isSome || !reporter.propertySchemas(rule, entry.key).isEmpty {
            isKnown[ordinal] = true
        }
    }

    private mutating func addBranches(of list: SchemaList) {
        let matching = reporter.matchingBranches(of: list, instance)
        for id in matching { add(id) }
        guard matching.isEmpty else { return }
        var choice = BranchChoice(reporter, instance)
        if case .branch(let id) = choice.choose(among: list) { add(id) } else { markAll() }
    }
}

extension Reporter {
    /// `unevaluatedProperties` and `unevaluatedItems`: Core, section 11.
    mutating func reportUnevaluated(_ index: Int, of record: SchemaRecord, _ instance: Instance) {
        switch (schema.keywords[index], tree.kind(of: instance.node)) {
        case (.unevaluatedProperties(let id), .mapping):
            let known = KnownKeys(self, instance, beside: record)
            for (ordinal, entry) in tree.entries(of: instance.node).enumerated() where !known.isKnown[ordinal] {
                if schema[id].isNever {
                    addUnknownKey(entry.key, allowed: known.names, index, of: record, instance)
                } else {
                    reportChild(id, Instance(node: entry.value), key: entry.key)
                }
            }
        case (.unevaluatedItems(let id), .sequence):
            let known = KnownKeys(self, instance, beside: record)
            for (ordinal, element) in tree.elements(of: instance.node).enumerated() where !known.isKnown[ordinal] {
                guard schema[id].isNever else {
                    reportChild(id, Instance(node: element), key: nil)
                    continue
                }
                add(.unexpectedItem(allowed: ordinal), Instance(node: element), record, keyword: index)
                return
            }
        default:
            return
        }
    }
}
