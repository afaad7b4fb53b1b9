import SourceText
import Syntax

/// One run of the compiler: the schemas found so far, and those that wait.
struct SchemaCompilation {
    let resolver: ReferenceResolver
    let assertsFormats: Bool
    var result: CompiledSchema
    /// The schema that is compiled now.
    var current: Pending
    var tree: SyntaxTree
    /// Key and value of each keyword of the current schema, by `KeywordName`.
    private var found = [SyntaxTree.Entry?](repeating: nil, count: KeywordName.allCases.count)
    private var pending: [Pending] = []
    /// For each document and node, one more than the number of its schema.
    private var numbers: [[UInt32]]
    private var dialects: [Dialect?]
    private var isResourceUsed: [Bool]
    var references: [ReferenceKey: ResolvedReference] = [:]
    var patternNumbers: [ArraySlice<UInt8>: UInt32] = [:]
    var dynamicNames: [String] = []

    /// A schema that has a number and no keywords yet.
    struct Pending {
        let schema: SchemaID
        let resource: Int
        let document: Int
        let node: NodeID
    }

    /// Starts with nothing found.
    init(library: SchemaLibrary, assertsFormats: Bool) {
        resolver = ReferenceResolver(library: library)
        self.assertsFormats = assertsFormats
        result = CompiledSchema(documents: library.trees)
        current = Pending(schema: .none, resource: 0, document: 0, node: .root)
        tree = library.documents[0].tree
        numbers = [[UInt32]](repeating: [], count: library.documents.count)
        dialects = [Dialect?](repeating: nil, count: library.resources.count)
        isResourceUsed = [Bool](repeating: false, count: library.resources.count)
    }

    var library: SchemaLibrary { resolver.library }

    /// Compiles a schema and all that it leads to.
    mutating func compile(_ root: ReferenceResolver.Target) throws(SchemaError) -> CompiledSchema {
        result.root = try schema(at: root.node, in: root.document)
        repeat {
            while let next = pending.popLast() { try compile(next) }
            try findDynamicTargets()
        } while !pending.isEmpty
        var analysis = SchemaAnalysis(result)
        return try analysis.run()
    }

    /// The number of a schema; one that was not met before is put on the list.
    mutating func schema(at node: NodeID, in document: Int) throws(SchemaError) -> SchemaID {
        if numbers[document].isEmpty {
            numbers[document] = [UInt32](repeating: 0, count: library.documents[document].tree.nodes.count)
        }
        let number = numbers[document][node.index]
        if number > 0 { return SchemaID(rawValue: number - 1) }
        let id = SchemaID(rawValue: UInt32(result.schemas.count))
        numbers[document][node.index] = id.rawValue + 1
        let resource = resource(of: node, in: document)
        var record = SchemaRecord(
            resource: UInt32(resource), place: SchemaPlace(document: document, node: node))
        let owner = result.documents[document]
        switch owner.kind(of: node) {
        case .mapping:
            pending.append(Pending(schema: id, resource: resource, document: document, node: node))
        case .boolean:
            record.types = owner.isText(of: node, "true") ? .all : []
        default:
            throw .noSchema(in: library.documents[document].errorPlace(node))
        }
        result.schemas.append(record)
        return id
    }

    /// The schema at a node of the current document.
    mutating func schema(at node: NodeID) throws(SchemaError) -> SchemaID {
        try schema(at: node, in: current.document)
    }

    private func resource(of node: NodeID, in document: Int) -> Int {
        let resources = library.documents[document].resources
        return resources.count == 1 ? resources[0] : library.resource(of: node, in: document)
    }

    private mutating func compile(_ next: Pending) throws(SchemaError) {
        current = next
        tree = result.documents[next.document]
        isResourceUsed[next.resource] = true
        let dialect = try dialect(of: next.resource)
        for index in found.indices { found[index] = nil }
        for entry in tree.entries(of: next.node) {
            let key = tree[entry.key]
            let bytes = key.isDecoded ? tree.decodedTexts : tree.source.bytes
            guard let name = KeywordName.find(bytes, Int(key.textStart), Int(key.count)),
                !name.vocabulary.isDisjoint(with: dialect)
            else { continue }
            found[Int(name.rawValue)] = entry
        }
        var record = result.schemas[next.schema.index]
        if let types = try typeKeyword() { record.types = types }
        record.keywordStart = UInt32(result.keywords.count)
        try addObjectKeywords()
        record.objectEnd = UInt32(result.keywords.count)
        try addArrayKeywords()
        record.arrayEnd = UInt32(result.keywords.count)
        try addStringKeywords(assertsFormats: assertsFormats || dialect.contains(.formatAssertion))
        record.stringEnd = UInt32(result.keywords.count)
        try addNumberKeywords()
        record.numberEnd = UInt32(result.keywords.count)
        try addGeneralKeywords()
        record.generalEnd = UInt32(result.keywords.count)
        try addUnevaluatedKeywords()
        record.lateEnd = UInt32(result.keywords.count)
        result.schemas[next.schema.index] = record
    }

    /// The value of a keyword of the current schema.
    func value(_ name: KeywordName) -> NodeID? {
        found[Int(name.rawValue)]?.value
    }

    /// Adds a compiled keyword that stands for one of the current schema.
    mutating func add(_ keyword: Keyword, for name: KeywordName) {
        result.keywords.append(keyword)
        result.keywordKeys.append(found[Int(name.rawValue)]?.key ?? current.node)
    }

    /// The error for a keyword whose value has the wrong form.
    func invalid(_ name: KeywordName, at node: NodeID) -> SchemaError {
        .invalidKeyword(name.text, in: place(node))
    }

    func place(_ node: NodeID) -> SchemaError.Place {
        library.documents[current.document].errorPlace(node)
    }

    private mutating func dialect(of resource: Int) throws(SchemaError) -> Dialect {
        if let known = dialects[resource] { return known }
        let dialect = try DialectReader(library: library).dialect(of: resource)
        dialects[resource] = dialect
        return dialect
    }

    /// Schemas with a `$dynamicAnchor` that a dynamic reference may lead to, in the resources met so far.
    private mutating func findDynamicTargets() throws(SchemaError) {
        for (index, name) in dynamicNames.enumerated() {
            for resource in isResourceUsed.indices where isResourceUsed[resource] {
                guard let anchor = library.anchors[SchemaAnchor.Key(resource: resource, name: name)],
                    anchor.isDynamic, !result.dynamicTargets[index][resource].isSome
                else { continue }
                result.dynamicTargets[index][resource] = try schema(
                    at: anchor.node, in: library.resources[resource].document)
            }
        }
    }
}
