import SourceText
import Syntax

/// Looks over all compiled schemas once: refuses references that never end, works out effective types, and makes
/// dynamic references that have one target static.
struct SchemaAnalysis {
    private var result: CompiledSchema
    private var states: [State]

    private enum State {
        case unseen, open, done
    }

    /// Takes the schemas.
    init(_ result: CompiledSchema) {
        self.result = result
        states = [State](repeating: .unseen, count: result.schemas.count)
    }

    /// The schemas as they are to be used.
    mutating func run() throws(SchemaError) -> CompiledSchema {
        simplifyDynamicReferences()
        for index in result.schemas.indices { try visit(SchemaID(rawValue: UInt32(index))) }
        return result
    }

    private mutating func simplifyDynamicReferences() {
        let isStatic = result.dynamicTargets.map { targets in targets.count { $0.isSome } == 1 }
        for index in result.keywords.indices {
            guard case .dynamicReference(let name, let initial) = result.keywords[index], isStatic[Int(name)] else {
                continue
            }
            result.keywords[index] = .reference(initial)
        }
        if isStatic.allSatisfy({ $0 }) { result.dynamicTargets = [] }
    }

    /// Works out the types of a schema after those of the schemas that are applied to the same instance.
    ///
    /// Recursion goes as deep as such schemas are nested, through references.
    private mutating func visit(_ id: SchemaID) throws(SchemaError) {
        let index = id.index
        guard states[index] != .done else { return }
        let record = result.schemas[index]
        guard states[index] == .unseen else {
            let tree = result.documents[record.place.document]
            throw .endlessReference(
                in: SchemaError.Place(path: tree.source.path, range: tree.range(of: record.place.node)))
        }
        states[index] = .open
        var types = record.types
        for keyword in record.keywordStart..<record.lateEnd {
            types.formIntersection(try effectiveTypes(of: result.keywords[Int(keyword)]))
        }
        result.schemas[index].effectiveTypes = types
        states[index] = .done
    }

    private mutating func effectiveTypes(of keyword: Keyword) throws(SchemaError) -> TypeSet {
        switch keyword {
        case .texts:
            return .string
        case .values(let list):
            return list.indices.reduce(into: []) { $0.formUnion(types(of: result.values[$1])) }
        case .reference(let target):
            try visit(target)
            return result[target].effectiveTypes
        case .allOf(let list):
            return try types(of: list).reduce(.all) { $0.intersection($1) }
        case .anyOf(let list), .oneOf(let list):
            return try types(of: list).reduce([]) { $0.union($1) }
        case .not(let schema):
            try visit(schema)
        case .conditional(let condition, let then, let otherwise):
            for schema in [condition, then, otherwise] where schema.isSome { try visit(schema) }
        case .dependentSchemas(let first, let count):
            for index in Int(first)..<Int(first + count) { try visit(result.dependencies[index].schema) }
        default:
            break
        }
        return .all
    }

    private mutating func types(of list: SchemaList) throws(SchemaError) -> [TypeSet] {
        var found: [TypeSet] = []
        for index in list.indices {
            try visit(result.lists[index])
            found.append(result[result.lists[index]].effectiveTypes)
        }
        return found
    }

    private func types(of place: SchemaPlace) -> TypeSet {
        let type = TypeSet(result.documents[place.document].kind(of: place.node))
        return TypeSet.number.contains(type) ? .number : type
    }
}
