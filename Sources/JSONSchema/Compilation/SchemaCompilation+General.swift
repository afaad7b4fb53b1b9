import Syntax

/// Keywords for any instance: Core, sections 10.2 and 11; Validation, section 6.1.
extension SchemaCompilation {
    /// What `type` allows.
    func typeKeyword() throws(SchemaError) -> TypeSet? {
        guard let node = value(.type) else { return nil }
        let names = tree.kind(of: node) == .sequence ? Array(tree.elements(of: node)) : [node]
        var types: TypeSet = []
        for name in names {
            guard let type = TypeSet(named: tree.bytes(of: name)) else { throw invalid(.type, at: name) }
            types.formUnion(type)
        }
        guard !types.isEmpty else { throw invalid(.type, at: node) }
        return types
    }

    mutating func addGeneralKeywords() throws(SchemaError) {
        try addEnumeration()
        if let node = value(.const) { addValues([node], for: .const) }
        try addReferences()
        try addList(.allOf) { .allOf($0) }
        try addList(.anyOf) { .anyOf($0) }
        try addList(.oneOf) { .oneOf($0) }
        if let node = value(.not) { add(.not(try schema(at: node)), for: .not) }
        guard let condition = value(.if) else { return }
        let test = try schema(at: condition)
        var branches = (then: SchemaID.none, otherwise: SchemaID.none)
        if let node = value(.then) { branches.then = try schema(at: node) }
        if let node = value(.else) { branches.otherwise = try schema(at: node) }
        add(.conditional(condition: test, then: branches.then, otherwise: branches.otherwise), for: .if)
    }

    mutating func addUnevaluatedKeywords() throws(SchemaError) {
        if let node = value(.unevaluatedProperties) {
            add(.unevaluatedProperties(try schema(at: node)), for: .unevaluatedProperties)
        }
        if let node = value(.unevaluatedItems) {
            add(.unevaluatedItems(try schema(at: node)), for: .unevaluatedItems)
        }
    }

    private mutating func addList(_ name: KeywordName, _ make: (SchemaList) -> Keyword) throws(SchemaError) {
        guard value(name) != nil else { return }
        let list = try list(name)
        guard list.count > 0 else { throw invalid(name, at: value(name) ?? current.node) }
        add(make(list), for: name)
    }

    private mutating func addEnumeration() throws(SchemaError) {
        guard let node = value(.enum) else { return }
        guard tree.kind(of: node) == .sequence else { throw invalid(.enum, at: node) }
        addValues(Array(tree.elements(of: node)), for: .enum)
    }

    private mutating func addValues(_ nodes: [NodeID], for name: KeywordName) {
        let start = UInt32(result.values.count)
        for node in nodes { result.values.append(SchemaPlace(document: current.document, node: node)) }
        let list = ValueList(start: start, count: UInt32(nodes.count))
        guard nodes.allSatisfy({ tree.kind(of: $0) == .string }) else {
            add(.values(list), for: name)
            return
        }
        let table = result.keys.addTable(nodes.map { KeyPool.Entry(text: tree.bytes(of: $0)) })
        result.textTables.append(table)
        add(.texts(table: UInt32(result.textTables.count - 1), list), for: name)
    }
}
