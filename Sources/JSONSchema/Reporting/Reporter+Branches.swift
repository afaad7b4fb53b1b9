import Syntax

/// `anyOf` and `oneOf`: Core, sections 10.2.1.2 and 10.2.1.3. Only what is wrong with the branch that was meant.
extension Reporter {
    mutating func reportBranches(of list: SchemaList, _ index: Int, _ record: SchemaRecord, _ instance: Instance) {
        let matching = matchingBranches(of: list, instance)
        if matching.count == 1 { return }
        if matching.count > 1 {
            guard case .oneOf = schema.keywords[index] else { return }
            return add(.severalMatches(matching.map { schema[$0].place }), instance, record, keyword: index)
        }
        switch chooseBranch(among: list, instance) {
        case .branch(let id):
            report(id, instance)
        case .values(let expected):
            let kind =
                isWithoutValue(instance.node)
                ? .missingValue(expected: record.effectiveTypes) : notAmong(expected, instance)
            add(kind, instance, record, keyword: index)
        case .types(let types):
            let kind: Violation.Kind =
                isWithoutValue(instance.node)
                ? .missingValue(expected: types) : .wrongType(expected: types, found: tree.kind(of: instance.node))
            add(kind, instance, record, keyword: index)
        case .alternatives(let wishes):
            add(.alternatives(wishes), instance, record, keyword: index)
        case .discriminator(let entry, let expected):
            add(
                notAmong(expected, Instance(node: entry.value)), Instance(node: entry.value), record, keyword: index,
                at: entry.key)
        }
    }

    /// The branches that an instance is valid against.
    mutating func matchingBranches(of list: SchemaList, _ instance: Instance) -> [SchemaID] {
        var found: [SchemaID] = []
        for index in list.indices where evaluator.accepts(schema.lists[index], instance, nil) {
            found.append(schema.lists[index])
        }
        return found
    }
}
