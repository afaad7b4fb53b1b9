/// The keywords of 2020-12 that mean something to the compiler.
///
/// Those of the content and meta-data vocabularies are annotations only; whoever wants them finds them beside the
/// keyword, at the place that a violation names.
enum KeywordName: UInt8, CaseIterable {
    // Core.
    case id, schema, ref, anchor, dynamicRef, dynamicAnchor, vocabulary, defs
    // Applicator.
    case prefixItems, items, contains, additionalProperties, properties, patternProperties, dependentSchemas
    case propertyNames, `if`, then, `else`, allOf, anyOf, oneOf, not
    // Unevaluated.
    case unevaluatedItems, unevaluatedProperties
    // Validation.
    case type, const, `enum`, multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum, maxLength, minLength
    case pattern, maxItems, minItems, uniqueItems, maxContains, minContains, maxProperties, minProperties, required
    case dependentRequired
    // Format.
    case format
    // Of earlier drafts, still read (appendix of Validation, and a remark in the metaschema).
    case dependencies

    /// As it is written in a schema.
    var text: String {
        switch self {
        case .id, .schema, .ref, .anchor, .dynamicRef, .dynamicAnchor, .vocabulary, .defs: "$\(self)"
        default: "\(self)"
        }
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

    private static let pool: (keys: KeyPool, table: KeyPool.Table) = {
        var keys = KeyPool()
        let table = keys.addTable(allCases.map { KeyPool.Entry(text: Array($0.text.utf8)[...]) })
        return (keys, table)
    }()

    /// The keyword with a text that stands among other bytes.
    static func find(_ text: [UInt8], _ start: Int, _ count: Int) -> KeywordName? {
        pool.keys.find(in: pool.table, text, start, count).flatMap { KeywordName(rawValue: UInt8($0)) }
    }
}
