import SourceText
import Syntax

/// The keywords of 2020-12 that mean something to the compiler.
///
/// Those of the content and meta-data vocabularies are annotations only; whoever wants them finds them beside the
/// keyword, at the place that a violation names.
enum KeywordName: UInt8, CaseIterable {
    // Core.
    case id, schema, ref, anchor, dynamicRef, dynamicAnchor, vocabulary, defs
    // For objects; `dependencies` is of earlier drafts and still read, as the metaschema suggests.
    case properties, patternProperties, additionalProperties, required, propertyNames, minProperties, maxProperties
    case dependentRequired, dependentSchemas, dependencies
    // For arrays.
    case prefixItems, items, contains, minContains, maxContains, minItems, maxItems, uniqueItems
    // For strings.
    case minLength, maxLength, pattern, format
    // For numbers.
    case minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf
    // For any instance.
    case type, `enum`, const, allOf, anyOf, oneOf, not, `if`, then, `else`
    // After all others.
    case unevaluatedProperties, unevaluatedItems

    /// As it is written in a schema.
    var text: String {
        switch self {
        case .id, .schema, .ref, .anchor, .dynamicRef, .dynamicAnchor, .vocabulary, .defs: "$\(self)"
        default: "\(self)"
        }
    }

    /// The bits of all keywords from one to another, in the order above.
    static func bits(_ first: KeywordName, _ last: KeywordName) -> UInt64 {
        (2 << UInt64(last.rawValue)) - (1 << UInt64(first.rawValue))
    }

    /// What kind of value it has, as far as schemas in it are concerned.
    enum Shape {
        case schema, schemaList, schemaMap, other
    }

    /// Where the schemas in its value are.
    var shape: Shape {
        switch self {
        case .items, .contains, .additionalProperties, .propertyNames, .if, .then, .else, .not, .unevaluatedItems,
            .unevaluatedProperties:
            .schema
        case .prefixItems, .allOf, .anyOf, .oneOf: .schemaList
        case .defs, .properties, .patternProperties, .dependentSchemas, .dependencies: .schemaMap
        default: .other
        }
    }

    /// The vocabularies that define it; it is ignored where none of them is in force.
    var vocabulary: Dialect {
        switch self {
        case .id, .schema, .ref, .anchor, .dynamicRef, .dynamicAnchor, .vocabulary, .defs: .core
        case .unevaluatedItems, .unevaluatedProperties: .unevaluated
        case .format: [.formatAnnotation, .formatAssertion]
        case .prefixItems, .items, .contains, .additionalProperties, .properties, .patternProperties,
            .dependentSchemas, .dependencies, .propertyNames, .if, .then, .else, .allOf, .anyOf, .oneOf, .not:
            .applicator
        default: .validation
        }
    }

    /// Finds keywords by their text; to be held by whoever looks up many.
    struct Index {
        private let keys: KeyPool
        private let table: KeyPool.Table

        fileprivate init() {
            var keys = KeyPool()
            table = keys.addTable(allCases.map { KeyPool.Entry(text: Array($0.text.utf8)[...]) })
            self.keys = keys
        }

        /// The keyword that a key of a document is.
        func keyword(_ key: NodeID, in tree: SyntaxTree) -> KeywordName? {
            let node = tree.nodes[key.index]
            let bytes = node.isDecoded ? tree.decodedTexts : tree.source.bytes
            return keys.find(in: table, bytes, Int(node.textStart), Int(node.count)).flatMap {
                KeywordName(rawValue: UInt8($0))
            }
        }
    }

    /// All keywords.
    static let index = Index()
}
