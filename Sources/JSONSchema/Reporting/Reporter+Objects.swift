import Syntax

/// Keywords for objects: Core, section 10.3.2; Validation, section 6.5.
extension Reporter {
    mutating func reportObject(_ index: Int, of record: SchemaRecord, _ instance: Instance) {
        let node = instance.node
        switch schema.keywords[index] {
        case .properties(let rule):
            reportProperties(schema.objectRules[Int(rule)], index, of: record, instance)
        case .propertyNames(let id):
            for entry in tree.entries(of: node) {
                reportChild(id, Instance(node: entry.key, reading: .asText), key: entry.key)
            }
        case .propertyCount(let minimum, let maximum):
            let found = tree[node].count
            guard found < minimum || found > maximum else { return }
            add(
                .entryCount(found: Int(found), minimum: bound(minimum), maximum: bound(maximum)), instance, record,
                keyword: index)
        case .dependentRequired(let first, let count):
            for dependency in schema.dependencies[Int(first)..<Int(first + count)] {
                let (missing, key) = evaluator.missingKeys(of: dependency.table, node)
                guard let key, !missing.isEmpty else { continue }
                add(
                    .missingDependentKeys(missing.map(schema.keys.text), because: tree.text(of: key)), instance,
                    record, keyword: index, at: key)
            }
        default:
            return
        }
    }

    private mutating func reportProperties(
        _ rule: ObjectRule, _ index: Int, of record: SchemaRecord, _ instance: Instance
    ) {
        let missing = evaluator.missingKeys(of: rule, instance.node)
        if !missing.isEmpty {
            add(.missingKeys(missing.map(schema.keys.text)), instance, record, keyword: index, named: "required")
        }
        let allowed = allowedKeys(of: rule)
        for entry in tree.entries(of: instance.node) {
            let schemas = propertySchemas(rule, entry.key)
            for id in schemas { reportProperty(id, entry, index, of: record, instance) }
            guard schemas.isEmpty, rule.additional.isSome else { continue }
            guard schema[rule.additional].isNever else {
                reportChild(rule.additional, Instance(node: entry.value), key: entry.key)
                continue
            }
            let kind = Violation.Kind.unknownKey(tree.text(of: entry.key), allowed: allowed, closest: nil)
            add(kind, instance, record, keyword: index, named: "additionalProperties", at: entry.key)
        }
    }

    private mutating func reportProperty(
        _ id: SchemaID, _ entry: SyntaxTree.Entry, _ index: Int, of record: SchemaRecord, _ instance: Instance
    ) {
        guard schema[id].isNever else {
            reportChild(id, Instance(node: entry.value), key: entry.key)
            return
        }
        add(.forbiddenKey(tree.text(of: entry.key)), instance, record, keyword: index, at: entry.key)
    }

    /// The schemas that `properties` and `patternProperties` have for a key.
    mutating func propertySchemas(_ rule: ObjectRule, _ key: NodeID) -> [SchemaID] {
        var found: [SchemaID] = []
        if let named = evaluator.findKey(in: rule.table, key), named.schema.isSome { found.append(named.schema) }
        for index in rule.patternIndices {
            let property = schema.patternProperties[index]
            if evaluator.matches(property.pattern, key) { found.append(property.schema) }
        }
        return found
    }

    /// The keys that `properties` names and allows, in the order of the schema.
    func allowedKeys(of rule: ObjectRule) -> [String] {
        rule.table.keyIndices
            .filter { index in
                let id = schema.keys.keys[index].schema
                return id.isSome && !schema[id].isNever
            }
            .map(schema.keys.text)
    }

    /// A bound that is there.
    func bound(_ value: UInt32) -> Int? {
        value == 0 || value == .max ? nil : Int(value)
    }
}
