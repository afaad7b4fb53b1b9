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
        var types = Types(declared: record.types, effective: record.types)
        for keyword in record.keywordStart..<record.lateEnd {
            types.formIntersection(try self.types(of: result.keywords[Int(keyword)]))
        }
        result.schemas[index].declaredTypes = types.declared
        result.schemas[index].effectiveTypes = types.effective
        result.schemas[index].deputy = deputy(of: record)
        states[index] = .done
    }

    /// Where dynamic references do not ask which resources were entered, a mere reference can be skipped.
    private func deputy(of record: SchemaRecord) -> SchemaID {
        guard record.types == .all, record.lateEnd == record.keywordStart + 1, !result.usesDynamicScope,
            case .reference(let target) = result.keywords[Int(record.keywordStart)]
        else { return .none }
        let next = result[target].deputy
        return next.isSome ? next : target
    }

    private mutating func types(of keyword: Keyword) throws(SchemaError) -> Types {
        switch keyword {
        case .texts:
            return Types(declared: .all, effective: .string)
        case .values(let list):
            let effective = list.indices.reduce(into: TypeSet()) { $0.formUnion(types(of: result.values[$1])) }
            return Types(declared: .all, effective: effective)
        case .reference(let target):
            return try types(of: target)
        case .allOf(let list):
            return try types(of: list).reduce(into: .all) { $0.formIntersection($1) }
        case .anyOf(let list), .oneOf(let list):
            return try types(of: list).reduce(into: Types(declared: [], effective: [])) { $0.formUnion($1) }
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

    private mutating func types(of list: SchemaList) throws(SchemaError) -> [Types] {
        var found: [Types] = []
        for index in list.indices { found.append(try types(of: result.lists[index])) }
        return found
    }

    private mutating func types(of schema: SchemaID) throws(SchemaError) -> Types {
        try visit(schema)
        let record = result[schema]
        return Types(declared: record.declaredTypes, effective: record.effectiveTypes)
    }

    private func types(of place: SchemaPlace) -> TypeSet {
        let type = TypeSet(result.documents[place.document].kind(of: place.node))
        return TypeSet.number.contains(type) ? .number : type
    }

    private struct Types {
        var declared: TypeSet
        var effective: TypeSet

        static let all = Types(declared: .all, effective: .all)

        mutating func formIntersection(_ other: Types) {
            declared.formIntersection(other.declared)
            effective.formIntersection(other.effective)
        }

        mutating func formUnion(_ other: Types) {
            declared.formUnion(other.declared)
            effective.formUnion(other.effective)
        }
    }
}
