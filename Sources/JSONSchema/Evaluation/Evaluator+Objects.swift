import Syntax

/// Keywords for objects: Core, section 10.3.2; Validation, section 6.5.
extension Evaluator {
    mutating func acceptsProperties(_ rule: ObjectRule, _ node: NodeID, _ area: EvaluationMarks.Area?) -> Bool {
        let end = nodes[node.index].end
        var position = node.rawValue + 1
        var ordinal = 0
        var seen: UInt64 = 0
        // Conditions ask for one key and take all others.
        let takesOthers = rule.patternCount == 0 && !rule.additional.isSome
        while position < end {
            let key = NodeID(position)
            let value = NodeID(nodes[Int(position)].end)
            let match = findKey(in: rule.table, key)
            if let match, match.requiredIndex < 64 { seen |= 1 << UInt64(match.requiredIndex) }
            if match != nil || !takesOthers {
                guard acceptsProperty(key, value, match?.schema ?? .none, rule, ordinal, area) else { return false }
            }
            ordinal += 1
            position = nodes[value.index].end
        }
        if rule.requiredCount <= 64 { return seen.nonzeroBitCount == Int(rule.requiredCount) }
        return missingKeys(of: rule, node).isEmpty
    }

    private mutating func acceptsProperty(
        _ key: NodeID, _ value: NodeID, _ named: SchemaID, _ rule: ObjectRule, _ ordinal: Int,
        _ area: EvaluationMarks.Area?
    ) -> Bool {
        var isKnown = named.isSome
        if isKnown, !acceptsChild(named, value) { return false }
        for index in rule.patternIndices {
            let property = schema.patternProperties[index]
            // `"^x_": true` says nothing about a key that has a schema already.
            if isKnown && schema[property.schema].isAlways { continue }
            guard matches(property.pattern, key) else { continue }
            isKnown = true
            guard acceptsChild(property.schema, value) else { return false }
        }
        if !isKnown && rule.additional.isSome {
            guard acceptsChild(rule.additional, value) else { return false }
            isKnown = true
        }
        if isKnown { marks.mark(ordinal, in: area) }
        return true
    }

    /// The key of a table that a key node names. Inlined, since a call would copy the evaluator.
    @inline(__always)
    func findKey(in table: KeyPool.Table, _ key: NodeID) -> KeyPool.Key? {
        keyIndex(in: table, key).map { schema.keys.keys[$0] }
    }

    /// Indices of the required keys that an object lacks, in the order of the schema.
    func missingKeys(of rule: ObjectRule, _ node: NodeID) -> [Int] {
        guard rule.requiredCount > 0 else { return [] }
        var isThere = [Bool](repeating: false, count: Int(rule.requiredCount))
        for entry in tree.entries(of: node) {
            guard let key = findKey(in: rule.table, entry.key), key.requiredIndex != KeyPool.Key.optional else {
                continue
            }
            isThere[Int(key.requiredIndex)] = true
        }
        return rule.table.keyIndices
            .filter { index in
                let number = schema.keys.keys[index].requiredIndex
                return number != KeyPool.Key.optional && !isThere[Int(number)]
            }
            .sorted { schema.keys.keys[$0].requiredIndex < schema.keys.keys[$1].requiredIndex }
    }

    mutating func acceptsPropertyNames(_ id: SchemaID, _ node: NodeID) -> Bool {
        for entry in tree.entries(of: node) {
            guard accepts(id, Instance(node: entry.key, reading: .asText), nil) else { return false }
        }
        return true
    }

    mutating func acceptsDependentRequired(_ dependencies: Range<Int>, _ node: NodeID) -> Bool {
        dependencies.allSatisfy { missingKeys(of: schema.dependencies[$0].table, node).missing.isEmpty }
    }

    mutating func acceptsDependentSchemas(
        _ dependencies: Range<Int>, _ instance: Instance, _ area: EvaluationMarks.Area?
    ) -> Bool {
        for index in dependencies {
            let dependency = schema.dependencies[index]
            guard presentKey(of: dependency.table, instance.node) != nil else { continue }
            guard accepts(dependency.schema, instance, area) else { return false }
        }
        return true
    }

    /// The key of an object that is the first of a dependency's table.
    func presentKey(of table: KeyPool.Table, _ node: NodeID) -> NodeID? {
        let end = nodes[node.index].end
        var position = node.rawValue + 1
        while position < end {
            let key = nodes[Int(position)]
            let bytes = key.isDecoded ? decodedBytes : sourceBytes
            if schema.keys.isKey(Int(table.keyStart), bytes, Int(key.textStart), Int(key.count)) {
                return NodeID(position)
            }
            position = nodes[Int(key.end)].end
        }
        return nil
    }

    /// What an object lacks of the keys that the first key of a table asks for, and that key.
    func missingKeys(of table: KeyPool.Table, _ node: NodeID) -> (missing: [Int], key: NodeID?) {
        guard let asking = presentKey(of: table, node) else { return ([], nil) }
        var isThere = [Bool](repeating: false, count: Int(table.keyCount))
        for entry in tree.entries(of: node) {
            if let index = keyIndex(in: table, entry.key) { isThere[index - Int(table.keyStart)] = true }
        }
        return (table.keyIndices.filter { !isThere[$0 - Int(table.keyStart)] }, asking)
    }

    @inline(__always)
    private func keyIndex(in table: KeyPool.Table, _ key: NodeID) -> Int? {
        let node = nodes[key.index]
        guard node.isScalar else { return nil }
        let bytes = node.isDecoded ? decodedBytes : sourceBytes
        return schema.keys.find(in: table, bytes, Int(node.textStart), Int(node.count))
    }

    /// `unevaluatedProperties` and `unevaluatedItems`: Core, section 11.
    mutating func acceptsUnevaluated(_ keyword: Keyword, _ node: NodeID, _ area: EvaluationMarks.Area) -> Bool {
        let kind = nodes[node.index].kind
        switch keyword {
        case .unevaluatedProperties(let id) where kind == .mapping:
            for (ordinal, entry) in tree.entries(of: node).enumerated() where !marks.isMarked(ordinal, in: area) {
                guard acceptsChild(id, entry.value) else { return false }
                marks.mark(ordinal, in: area)
            }
        case .unevaluatedItems(let id) where kind == .sequence:
            for (ordinal, element) in tree.elements(of: node).enumerated() where !marks.isMarked(ordinal, in: area) {
                guard acceptsChild(id, element) else { return false }
                marks.mark(ordinal, in: area)
            }
        default:
            break
        }
        return true
    }
}
