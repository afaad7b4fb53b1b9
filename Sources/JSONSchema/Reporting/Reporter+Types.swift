import Syntax

/// `type`: Validation, section 6.1.1.
extension Reporter {
    /// Settles what an instance is taken for; false when a violation was found, so that nothing else need be said.
    mutating func reportType(of id: SchemaID, _ instance: inout Instance) -> Bool {
        let record = schema[id]
        if record.isNever {
            add(.notAllowed, instance, record, keyword: nil)
            return false
        }
        if evaluator.plainScalarsAreText,
            let refusal = evaluator.decideReading(of: &instance, for: record.effectiveTypes)
        {
            let kind: Violation.Kind =
                switch refusal {
                case .missing: .missingValue(expected: record.effectiveTypes)
                case .ambiguous: .ambiguousText(tree.text(of: instance.node))
                }
            addType(kind, instance, id)
            return false
        }
        guard !evaluator.allows(record.declaredTypes, instance) else { return true }
        let kind = tree.kind(of: instance.node)
        addType(
            isWithoutValue(instance.node)
                ? .missingValue(expected: record.declaredTypes)
                : .wrongType(expected: record.declaredTypes, found: kind),
            instance, id)
        return false
    }

    /// Whether a node is YAML's empty null: nothing is written.
    func isWithoutValue(_ node: NodeID) -> Bool {
        tree.kind(of: node) == .null && tree[node].count == 0
    }

    /// Adds a violation of `type` at the schema that has the keyword.
    private mutating func addType(_ kind: Violation.Kind, _ instance: Instance, _ id: SchemaID) {
        var record = schema[id]
        var keyword: Int?
        let outer = references
        defer { references = outer }
        while evaluator.allows(record.types, instance), let inner = typeOwner(in: record, instance) {
            keyword = inner.keyword
            guard let target = inner.schema else { break }
            if case .reference = schema.keywords[inner.keyword] { references.append(record.place) }
            record = schema[target]
            keyword = nil
        }
        add(kind, instance, record, keyword: keyword, named: keyword == nil ? "type" : nil)
    }

    /// The schema in a schema that forbids the type, or the keyword whose branches do so together.
    private func typeOwner(in record: SchemaRecord, _ instance: Instance) -> (keyword: Int, schema: SchemaID?)? {
        for index in record.generalKeywords {
            switch schema.keywords[index] {
            case .reference(let target) where !evaluator.allows(schema[target].declaredTypes, instance):
                return (index, target)
            case .allOf(let list):
                let member = list.indices.first { !evaluator.allows(schema[schema.lists[$0]].declaredTypes, instance) }
                if let member { return (index, schema.lists[member]) }
            case .anyOf(let list), .oneOf(let list):
                if list.indices.allSatisfy({ !evaluator.allows(schema[schema.lists[$0]].declaredTypes, instance) }) {
                    return (index, nil)
                }
            default:
                continue
            }
        }
        return nil
    }
}
