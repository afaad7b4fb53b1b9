import Syntax

/// The entries or elements of an instance that some schema beside an `unevaluated…` keyword has a place for, valid or
/// not: a mistake in a neighbour must not make all its keys unknown.
struct KnownKeys {
    /// For each entry or element, whether it is known.
    var isKnown: [Bool]
    /// The keys that the schemas name, in their order, without doubles.
    private(set) var names: [String] = []

    /// Nothing is known.
    init(count: UInt32) {
        isKnown = [Bool](repeating: false, count: Int(count))
    }

    /// Adds names that are not there yet.
    mutating func add(names more: [String]) {
        for name in more where !names.contains(name) { names.append(name) }
    }

    /// Makes everything known.
    mutating func addAll() {
        for index in isKnown.indices { isKnown[index] = true }
    }
}

extension Reporter {
    /// Adds what a schema that is applied to an instance knows.
    mutating func addKnownKeys(of id: SchemaID, _ instance: Instance, to known: inout KnownKeys) {
        guard id.isSome, nest() else { return }
        defer { unnest() }
        let record = schema[id]
        addKnownKeys(beside: record, instance, to: &known)
        for index in record.lateKeywords {
            switch (schema.keywords[index], tree.kind(of: instance.node)) {
            case (.unevaluatedProperties, .mapping), (.unevaluatedItems, .sequence): known.addAll()
            default: continue
            }
        }
    }

    /// Adds what the keywords of a schema know, those that come last left aside.
    mutating func addKnownKeys(beside record: SchemaRecord, _ instance: Instance, to known: inout KnownKeys) {
        evaluator.enter(record.resource)
        defer { evaluator.leave() }
        let kind = tree.kind(of: instance.node)
        for index in Array(record.specificKeywords(for: kind)) + record.generalKeywords {
            addKnownKeys(of: schema.keywords[index], instance, to: &known)
        }
    }

    private mutating func addKnownKeys(of keyword: Keyword, _ instance: Instance, to known: inout KnownKeys) {
        switch keyword {
        case .properties(let rule):
            addKnownKeys(of: schema.objectRules[Int(rule)], instance, to: &known)
        case .items(let prefix, let rest):
            for index in known.isKnown.indices where rest.isSome || index < Int(prefix.count) {
                known.isKnown[index] = true
            }
        case .contains(let id, _, _):
            for (ordinal, element) in tree.elements(of: instance.node).enumerated()
            where evaluator.acceptsChild(id, element) {
                known.isKnown[ordinal] = true
            }
        case .reference(let id):
            addKnownKeys(of: id, instance, to: &known)
        case .dynamicReference(let name, let initial):
            let target = evaluator.dynamicTarget(name: name, initial: initial)
            addKnownKeys(of: target, instance, to: &known)
        case .allOf(let list):
            for index in list.indices { addKnownKeys(of: schema.lists[index], instance, to: &known) }
        case .anyOf(let list), .oneOf(let list):
            addKnownKeys(ofBranches: list, instance, to: &known)
        case .conditional(let condition, let then, let otherwise):
            let holds = evaluator.accepts(condition, instance, nil)
            if holds { addKnownKeys(of: condition, instance, to: &known) }
            addKnownKeys(of: holds ? then : otherwise, instance, to: &known)
        case .dependentSchemas(let first, let count):
            for dependency in schema.dependencies[Int(first)..<Int(first + count)]
            where evaluator.presentKey(of: dependency.table, instance.node) != nil {
                addKnownKeys(of: dependency.schema, instance, to: &known)
            }
        default:
            return
        }
    }

    private mutating func addKnownKeys(of rule: ObjectRule, _ instance: Instance, to known: inout KnownKeys) {
        known.add(names: allowedKeys(of: rule))
        for (ordinal, entry) in tree.entries(of: instance.node).enumerated()
        where rule.additional.isSome || !propertySchemas(rule, entry.key).isEmpty {
            known.isKnown[ordinal] = true
        }
    }

    private mutating func addKnownKeys(
        ofBranches list: SchemaList, _ instance: Instance, to known: inout KnownKeys
    ) {
        let matching = matchingBranches(of: list, instance)
        for id in matching { addKnownKeys(of: id, instance, to: &known) }
        guard matching.isEmpty else { return }
        switch chooseBranch(among: list, instance) {
        case .branch(let id): addKnownKeys(of: id, instance, to: &known)
        case .alternatives: for index in list.indices { addKnownKeys(of: schema.lists[index], instance, to: &known) }
        case .values, .types, .discriminator: known.addAll()
        }
    }
}
