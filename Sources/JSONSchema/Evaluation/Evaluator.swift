import SourceText
import Syntax

/// Tells whether a node is valid; stops at the first reason why not.
///
/// Recursion goes down the instance and through the schemas applied to one node, up to `nestingLimit`.
struct Evaluator {
    let schema: CompiledSchema
    let tree: SyntaxTree
    let nodes: [SyntaxNode]
    let sourceBytes: [UInt8]
    let decodedBytes: [UInt8]
    let plainScalarsAreText: Bool
    var marks = EvaluationMarks()
    /// Resources that were entered on the way to the current schema, outermost first (Core, section 7.1).
    private var scope: [UInt32] = []
    private let usesDynamicScope: Bool
    private var nesting = 0
    /// Whether the limit of nesting was met: then nothing is certain, and the document is refused.
    private(set) var isTooDeep = false
    private var steps = 0
    private let memoThreshold: Int
    private var memo: [UInt64: Bool] = [:]
    /// Those of the patterns that were asked for, so that no other task is waited for twice.
    private var matchers: [PatternMatcher?] = []

    /// Schemas applied within one another, down the document and through references: a document of 64 levels with
    /// four on each. Keeps the stack below 512 KB, which a thread of macOS has, and ends endless dynamic references.
    static let nestingLimit = 256

    /// Takes a schema and a document.
    init(_ schema: CompiledSchema, _ tree: SyntaxTree, options: ValidationOptions) {
        self.schema = schema
        self.tree = tree
        nodes = tree.nodes
        sourceBytes = tree.source.bytes
        decodedBytes = tree.decodedTexts
        plainScalarsAreText = options.plainScalarsAreText
        usesDynamicScope = schema.usesDynamicScope
        // Schemas that try one node again and again are rare: only then results are remembered.
        memoThreshold = 16 * tree.nodes.count + 1000
    }

    /// Whether a value inside of another, or the root, is valid.
    mutating func acceptsChild(_ id: SchemaID, _ node: NodeID) -> Bool {
        steps += 1
        // What a dynamic reference leads to depends on more than schema and node.
        guard steps > memoThreshold, !usesDynamicScope else { return accepts(id, Instance(node: node), nil) }
        let key = UInt64(id.rawValue) << 32 | UInt64(node.rawValue)
        if let known = memo[key] { return known }
        let isValid = accepts(id, Instance(node: node), nil)
        memo[key] = isValid
        return isValid
    }

    /// Whether an instance is valid; what was evaluated is marked if it is.
    mutating func accepts(_ id: SchemaID, _ instance: Instance, _ outer: EvaluationMarks.Area?) -> Bool {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= Self.nestingLimit else {
            isTooDeep = true
            return false
        }
        let deputy = schema.schemas[id.index].deputy
        let record = schema.schemas[deputy.isSome ? deputy.index : id.index]
        var instance = instance
        let type = TypeSet(kind(of: instance))
        if plainScalarsAreText, !type.isDisjoint(with: .resolved) {
            guard decideReading(of: &instance, for: record.effectiveTypes) == nil else { return false }
        }
        guard record.types.contains(type) || allows(record.types, instance) else { return false }
        if record.isOnlyTypes { return true }
        if usesDynamicScope { scope.append(record.resource) }
        defer { if usesDynamicScope { scope.removeLast() } }
        guard !record.lateKeywords.isEmpty else { return acceptsKeywords(of: record, instance, outer) }
        let own = marks.push(count: Int(nodes[instance.node.index].count))
        defer { marks.pop(own) }
        guard acceptsKeywords(of: record, instance, own), acceptsLateKeywords(of: record, instance, own) else {
            return false
        }
        if let outer { marks.merge(own, into: outer) }
        return true
    }

    /// As `accepts`, for a schema whose failure is not that of the schema around it: then its marks are dropped.
    mutating func acceptsBranch(_ id: SchemaID, _ instance: Instance, _ outer: EvaluationMarks.Area?) -> Bool {
        guard let outer else { return accepts(id, instance, nil) }
        let own = marks.push(like: outer)
        defer { marks.pop(own) }
        guard accepts(id, instance, own) else { return false }
        marks.merge(own, into: outer)
        return true
    }

    /// Follows a `$dynamicRef` to the outermost resource on the way that has a schema with the name.
    func dynamicTarget(name: UInt32, initial: SchemaID) -> SchemaID {
        let targets = schema.dynamicTargets[Int(name)]
        for resource in scope where targets[Int(resource)].isSome { return targets[Int(resource)] }
        return initial
    }

    /// Takes note that a schema of a resource is entered, for dynamic references in it.
    mutating func enter(_ resource: UInt32) {
        if usesDynamicScope { scope.append(resource) }
    }

    /// Ends what `enter` began.
    mutating func leave() {
        if usesDynamicScope { scope.removeLast() }
    }
}

extension Evaluator {
    private mutating func acceptsKeywords(
        of record: SchemaRecord, _ instance: Instance, _ area: EvaluationMarks.Area?
    ) -> Bool {
        for index in record.specificKeywords(for: kind(of: instance)) {
            guard acceptsSpecific(schema.keywords[index], instance, area) else { return false }
        }
        for index in record.generalKeywords {
            guard acceptsGeneral(schema.keywords[index], instance, area) else { return false }
        }
        return true
    }

    private mutating func acceptsLateKeywords(
        of record: SchemaRecord, _ instance: Instance, _ area: EvaluationMarks.Area
    ) -> Bool {
        for index in record.lateKeywords {
            guard acceptsUnevaluated(schema.keywords[index], instance.node, area) else { return false }
        }
        return true
    }

    /// Applies a keyword that is not one of the `unevaluated…`.
    mutating func accepts(_ keyword: Keyword, _ instance: Instance, _ area: EvaluationMarks.Area?) -> Bool {
        acceptsSpecific(keyword, instance, area) && acceptsGeneral(keyword, instance, area)
    }

    /// Applies a keyword for instances of one kind; any other accepts.
    private mutating func acceptsSpecific(_ keyword: Keyword, _ instance: Instance, _ area: EvaluationMarks.Area?)
        -> Bool
    {
        let node = instance.node
        switch keyword {
        case .properties(let rule): return acceptsProperties(schema.objectRules[Int(rule)], node, area)
        case .propertyNames(let id): return acceptsPropertyNames(id, node)
        case .dependentRequired(let first, let count):
            return acceptsDependentRequired(Int(first)..<Int(first + count), node)
        case .dependentSchemas(let first, let count):
            return acceptsDependentSchemas(Int(first)..<Int(first + count), instance, area)
        case .propertyCount(let minimum, let maximum), .itemCount(let minimum, let maximum):
            return minimum <= nodes[node.index].count && nodes[node.index].count <= maximum
        case .items(let prefix, let rest): return acceptsItems(prefix, rest, node, area)
        case .contains(let id, let minimum, let maximum):
            return (minimum...max(minimum, maximum)).contains(countMatches(id, node, area)) && minimum <= maximum
        case .uniqueItems: return repeatedItems(of: node, atMost: 1).isEmpty
        case .length(let minimum, let maximum): return hasLength(minimum, maximum, node)
        case .pattern(let pattern): return matches(pattern, node)
        case .format(let format): return format.accepts(tree.bytes(of: node))
        case .minimum, .exclusiveMinimum, .maximum, .exclusiveMaximum, .multipleOf:
            return acceptsNumber(keyword, node)
        default: return true
        }
    }

    /// Whether the text of a node matches a pattern.
    mutating func matches(_ pattern: UInt32, _ node: NodeID) -> Bool {
        if matchers.isEmpty { matchers = [PatternMatcher?](repeating: nil, count: schema.patterns.count) }
        if let known = matchers[Int(pattern)] { return known.matches(tree.bytes(of: node)) }
        let matcher = schema.patterns[Int(pattern)].matcher()
        matchers[Int(pattern)] = matcher
        return matcher.matches(tree.bytes(of: node))
    }

    /// What an instance is taken for.
    func kind(of instance: Instance) -> SyntaxNode.Kind {
        instance.reading == .asText ? .string : nodes[instance.node.index].kind
    }

    /// Whether a set of types holds that of an instance.
    func allows(_ types: TypeSet, _ instance: Instance) -> Bool {
        let kind = kind(of: instance)
        if types.contains(TypeSet(kind)) { return true }
        guard kind == .decimal, types.contains(.integer) else { return false }
        return ExactNumber(tree.bytes(of: instance.node))?.isInteger ?? false
    }

    /// Settles what a plain scalar is taken for, if a schema says what it wants; returns why text is refused.
    func decideReading(of instance: inout Instance, for types: TypeSet) -> TextRefusal? {
        let node = nodes[instance.node.index]
        guard instance.reading == .undecided, node.style == .plain, types != .all,
            TypeSet.resolved.contains(TypeSet(node.kind))
        else { return nil }
        if allows(types, instance) {
            instance.reading = .asWritten
            return nil
        }
        guard types.contains(.string) else { return nil }
        if let refusal = tree.textRefusal(of: instance.node) { return refusal }
        instance.reading = .asText
        return nil
    }
}
