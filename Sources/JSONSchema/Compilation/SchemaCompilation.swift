import SourceText
import Syntax

/// One run of the compiler: the schemas found so far, and those that wait.
struct SchemaCompilation {
    var resolver: ReferenceResolver
    let options: SchemaCompiler.Options
    var result: CompiledSchema
    /// The schema that is compiled now.
    var current: Pending
    var tree: SyntaxTree
    /// The keywords of the current schema, as bits, and key and value of each, by `KeywordName`.
    private(set) var present: UInt64 = 0
    private var found: [SyntaxTree.Entry]
    private let keywords = KeywordName.index
    private var pending: [Pending] = []
    /// For each document and node, one more than the number of its schema.
    private var numbers: [[UInt32]]
    private var dialects: [Dialect?]
    private var isResourceUsed: [Bool]
    /// For each document its resource, or -1 if it has several.
    private let soleResources: [Int]
    var references: [ReferenceKey: ResolvedReference] = [:]
    var patternNumbers: [TextKey: UInt32] = [:]
    var dynamicNames: [String] = []

    /// A schema that has a number and no keywords yet.
    struct Pending {
        let schema: SchemaID
        let resource: Int
        let document: Int
        let node: NodeID
    }

    /// Starts with nothing found.
    init(library: SchemaLibrary, options: SchemaCompiler.Options) {
        resolver = ReferenceResolver(library: library)
        self.options = options
        result = CompiledSchema(documents: library.trees)
        current = Pending(schema: .none, resource: 0, document: 0, node: .root)
        tree = library.documents[0].tree
        let nothing = SyntaxTree.Entry(key: .root, value: .root)
        found = [SyntaxTree.Entry](repeating: nothing, count: KeywordName.allCases.count)
        soleResources = library.documents.map { $0.resources.count == 1 ? $0.resources[0] : -1 }
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
        let sole = soleResources[document]
        let resource = sole >= 0 ? sole : library.resource(of: node, in: document)
        var record = SchemaRecord(
            resource: UInt32(resource), place: SchemaPlace(document: document, node: node))
        switch result.documents[document].kind(of: node) {
        case .mapping:
            pending.append(Pending(schema: id, resource: resource, document: document, node: node))
        case .boolean:
            record.types = result.documents[document].isText(of: node, "true") ? .all : []
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

    private mutating func compile(_ next: Pending) throws(SchemaError) {
        if next.document != current.document { tree = result.documents[next.document] }
        current = next
        isResourceUsed[next.resource] = true
        let dialect = try dialect(of: next.resource)
        present = 0
        for entry in tree.entries(of: next.node) {
            guard let name = keywords.keyword(entry.key, in: tree),
                dialect == .standard || !name.vocabulary.isDisjoint(with: dialect)
            else { continue }
            present |= 1 << UInt64(name.rawValue)
            found[Int(name.rawValue)] = entry
        }
        var record = result.schemas[next.schema.index]
        if let types = try typeKeyword() { record.types = types }
        record.keywordStart = UInt32(result.keywords.count)
        if has(.properties, .dependencies) { try addObjectKeywords() }
        record.objectEnd = UInt32(result.keywords.count)
        if has(.prefixItems, .uniqueItems) { try addArrayKeywords() }
        record.arrayEnd = UInt32(result.keywords.count)
        if has(.minLength, .format) {
            try addStringKeywords(assertsFormats: options.assertsFormats || dialect.contains(.formatAssertion))
        }
        record.stringEnd = UInt32(result.keywords.count)
        if has(.minimum, .multipleOf) { try addNumberKeywords() }
        record.numberEnd = UInt32(result.keywords.count)
        try addGeneralKeywords()
        record.generalEnd = UInt32(result.keywords.count)
        try addUnevaluatedKeywords()
        record.lateEnd = UInt32(result.keywords.count)
        result.schemas[next.schema.index] = record
    }

    /// Whether the current schema has a keyword between two, in the order of their list.
    private func has(_ first: KeywordName, _ last: KeywordName) -> Bool {
        present & KeywordName.bits(first, last) != 0
    }

    /// The value of a keyword of the current schema.
    func value(_ name: KeywordName) -> NodeID? {
        present & (1 << UInt64(name.rawValue)) == 0 ? nil : found[Int(name.rawValue)].value
    }

    /// Adds a compiled keyword that stands for one of the current schema.
    mutating func add(_ keyword: Keyword, for name: KeywordName) {
        result.keywords.append(keyword)
        result.keywordKeys.append(found[Int(name.rawValue)].key)
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
