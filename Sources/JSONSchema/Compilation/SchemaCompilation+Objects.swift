import Syntax

/// Keywords for objects: Core, section 10.3.2; Validation, section 6.5.
extension SchemaCompilation {
    mutating func addObjectKeywords() throws(SchemaError) {
        try addProperties()
        try addCounts(.minProperties, .maxProperties) { .propertyCount(minimum: $0, maximum: $1) }
        if let node = value(.propertyNames) { add(.propertyNames(try schema(at: node)), for: .propertyNames) }
        try addDependentRequired()
        try addDependentSchemas()
    }

    private mutating func addProperties() throws(SchemaError) {
        let named: [KeywordName] = [.properties, .patternProperties, .additionalProperties, .required]
        guard let first = named.first(where: { value($0) != nil }) else { return }
        var entries: [KeyPool.Entry] = []
        for entry in try self.entries(.properties) {
            entries.append(KeyPool.Entry(text: tree.bytes(of: entry.key), schema: try schema(at: entry.value)))
        }
        let requiredCount = try addRequired(to: &entries)
        let patternStart = UInt32(result.patternProperties.count)
        for entry in try self.entries(.patternProperties) {
            let pattern = try pattern(at: entry.key)
            result.patternProperties.append(
                PatternProperty(pattern: pattern, schema: try schema(at: entry.value)))
        }
        var additional = SchemaID.none
        if let node = value(.additionalProperties) { additional = try schema(at: node) }
        result.objectRules.append(
            ObjectRule(
                table: result.keys.addTable(entries), requiredCount: requiredCount, patternStart: patternStart,
                patternCount: UInt32(result.patternProperties.count) - patternStart, additional: additional))
        add(.properties(rule: UInt32(result.objectRules.count - 1)), for: first)
    }

    /// Marks the keys that `required` names, and appends those that `properties` does not.
    private func addRequired(to entries: inout [KeyPool.Entry]) throws(SchemaError) -> UInt32 {
        guard let list = value(.required) else { return 0 }
        guard tree.kind(of: list) == .sequence else { throw invalid(.required, at: list) }
        var count: UInt32 = 0
        for name in tree.elements(of: list) {
            guard tree.kind(of: name) == .string else { throw invalid(.required, at: name) }
            let text = tree.bytes(of: name)
            if let index = entries.firstIndex(where: { $0.text == text }) {
                if entries[index].requiredIndex != KeyPool.Key.optional { continue }
                entries[index].requiredIndex = count
            } else {
                entries.append(KeyPool.Entry(text: text, requiredIndex: count))
            }
            count += 1
        }
        return count
    }

    private mutating func addDependentRequired() throws(SchemaError) {
        for name in [KeywordName.dependentRequired, .dependencies] where value(name) != nil {
            let first = UInt32(result.dependencies.count)
            for entry in try entries(name) {
                guard tree.kind(of: entry.value) == .sequence else {
                    if name == .dependencies { continue }
                    throw invalid(name, at: entry.value)
                }
                var keys = [KeyPool.Entry(text: tree.bytes(of: entry.key))]
                for key in tree.elements(of: entry.value) where tree.bytes(of: key) != keys[0].text {
                    keys.append(KeyPool.Entry(text: tree.bytes(of: key)))
                }
                result.dependencies.append(Dependency(table: result.keys.addTable(keys), schema: .none))
            }
            add(.dependentRequired(first: first, count: UInt32(result.dependencies.count) - first), for: name)
        }
    }

    private mutating func addDependentSchemas() throws(SchemaError) {
        for name in [KeywordName.dependentSchemas, .dependencies] where value(name) != nil {
            let first = UInt32(result.dependencies.count)
            for entry in try entries(name) {
                // In `dependencies` an array is a list of keys, see above.
                if name == .dependencies && tree.kind(of: entry.value) == .sequence { continue }
                let table = result.keys.addTable([KeyPool.Entry(text: tree.bytes(of: entry.key))])
                result.dependencies.append(Dependency(table: table, schema: try schema(at: entry.value)))
            }
            add(.dependentSchemas(first: first, count: UInt32(result.dependencies.count) - first), for: name)
        }
    }

    /// The entries of a keyword whose value must be an object.
    private func entries(_ name: KeywordName) throws(SchemaError) -> [SyntaxTree.Entry] {
        guard let node = value(name) else { return [] }
        guard tree.kind(of: node) == .mapping else { throw invalid(name, at: node) }
        return Array(tree.entries(of: node))
    }
}
