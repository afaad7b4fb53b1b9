import SourceText
import Syntax

/// Keywords for strings and numbers, and `enum` and `const`: Validation, sections 6.1 to 6.3 and 7.
extension Reporter {
    mutating func reportScalar(_ index: Int, of record: SchemaRecord, _ instance: Instance) {
        guard !evaluator.accepts(schema.keywords[index], instance, nil) else { return }
        guard let kind = scalarKind(index, of: record, instance) else { return }
        add(kind, instance, record, keyword: index)
    }

    private func scalarKind(_ index: Int, of record: SchemaRecord, _ instance: Instance) -> Violation.Kind? {
        switch schema.keywords[index] {
        case .values(let list), .texts(_, let list):
            if isWithoutValue(instance.node) { return .missingValue(expected: record.effectiveTypes) }
            return notAmong(expectedValues(list), instance)
        case .length(let minimum, let maximum):
            return .length(
                found: Int(evaluator.length(of: instance.node)), minimum: bound(minimum), maximum: bound(maximum))
        case .pattern(let pattern):
            return .pattern(schema.patterns[Int(pattern)].source)
        case .format(let format):
            return .format(format)
        case .minimum, .exclusiveMinimum, .maximum, .exclusiveMaximum, .multipleOf:
            return numberKind(index, of: record)
        default:
            return nil
        }
    }

    private func numberKind(_ index: Int, of record: SchemaRecord) -> Violation.Kind? {
        let document = schema.document(of: record.place)
        let key = schema.keywordKeys[index]
        let bound = document.text(of: NodeID(document[key].end))
        return switch schema.keywords[index] {
        case .minimum: .belowMinimum(bound, isExclusive: false)
        case .exclusiveMinimum: .belowMinimum(bound, isExclusive: true)
        case .maximum: .aboveMaximum(bound, isExclusive: false)
        case .exclusiveMaximum: .aboveMaximum(bound, isExclusive: true)
        case .multipleOf: .notMultiple(of: bound)
        default: nil
        }
    }

    /// The violation of an instance that is none of some values.
    func notAmong(_ expected: [Violation.ExpectedValue], _ instance: Instance) -> Violation.Kind {
        var closest: String?
        if tree[instance.node].isScalar {
            let texts = expected.lazy.filter { $0.kind == .string }.map(\.text)
            closest = closestMatch(to: tree.text(of: instance.node), among: texts)
        }
        return .notAmong(expected, closest: closest)
    }

    /// The values that a schema asks for, as facts.
    func expectedValues(_ list: ValueList) -> [Violation.ExpectedValue] {
        list.indices.map { index in
            let place = schema.values[index]
            let document = schema.document(of: place)
            let node = document[place.node]
            return Violation.ExpectedValue(
                text: node.isScalar ? document.text(of: place.node) : document.sourceOnOneLine(of: place.node),
                kind: node.kind, place: place)
        }
    }
}
