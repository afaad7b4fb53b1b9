import Syntax

/// Keywords for any instance: Core, section 10.2; Validation, section 6.1.
extension Evaluator {
    /// Applies a keyword for any instance; any other accepts.
    mutating func acceptsGeneral(
        _ keyword: Keyword, _ instance: Instance, _ area: EvaluationMarks.Area?
    ) -> Bool {
        switch keyword {
        case .values(let list):
            return list.indices.contains { isEqual(instance, to: schema.values[$0]) }
        case .texts(let table, _):
            return kind(of: instance) == .string && findKey(in: schema.textTables[Int(table)], instance.node) != nil
        case .reference(let id):
            return accepts(id, instance, area)
        case .dynamicReference(let name, let initial):
            return accepts(dynamicTarget(name: name, initial: initial), instance, area)
        case .allOf(let list):
            for index in list.indices {
                guard accepts(schema.lists[index], instance, area) else { return false }
            }
            return true
        case .anyOf(let list):
            return acceptsAny(of: list, instance, area)
        case .oneOf(let list):
            return acceptsOne(of: list, instance, area)
        case .not(let id):
            return !accepts(id, instance, nil)
        case .conditional(let condition, let then, let otherwise):
            let branch = acceptsBranch(condition, instance, area) ? then : otherwise
            return branch.isSome ? accepts(branch, instance, area) : true
        default:
            return true
        }
    }

    /// Every branch counts if marks are kept, else one is enough.
    private mutating func acceptsAny(
        of list: SchemaList, _ instance: Instance, _ area: EvaluationMarks.Area?
    ) -> Bool {
        var isValid = false
        for index in list.indices where acceptsBranch(schema.lists[index], instance, area) {
            if area == nil { return true }
            isValid = true
        }
        return isValid
    }

    private mutating func acceptsOne(
        of list: SchemaList, _ instance: Instance, _ area: EvaluationMarks.Area?
    ) -> Bool {
        var count = 0
        for index in list.indices where acceptsBranch(schema.lists[index], instance, area) {
            count += 1
            if count > 1 { return false }
        }
        return count == 1
    }

    /// Whether an instance equals a value of a schema.
    func isEqual(_ instance: Instance, to value: SchemaPlace) -> Bool {
        let other = schema.documents[value.document]
        guard instance.reading == .asText else {
            return NodeEquality(tree, other).areEqual(instance.node, value.node)
        }
        return other.kind(of: value.node) == .string && other.bytes(of: value.node) == tree.bytes(of: instance.node)
    }
}
