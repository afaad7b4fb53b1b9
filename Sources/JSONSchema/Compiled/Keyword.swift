/// One assertion or applicator of a compiled schema, with what it needs to be applied.
enum Keyword: Sendable {
    // Objects (Core, section 10.3.2; Validation, section 6.5).
    /// `properties`, `patternProperties`, `additionalProperties` and `required`, together.
    case properties(rule: UInt32)
    case propertyCount(minimum: UInt32, maximum: UInt32)
    case propertyNames(SchemaID)
    /// Runs of keys: if the first is there, the others must be.
    case dependentRequired(first: UInt32, count: UInt32)
    case dependentSchemas(first: UInt32, count: UInt32)

    // Arrays (Core, section 10.3.1; Validation, section 6.4).
    /// `prefixItems` and `items`.
    case items(prefix: SchemaList, rest: SchemaID)
    case itemCount(minimum: UInt32, maximum: UInt32)
    case uniqueItems
    case contains(SchemaID, minimum: UInt32, maximum: UInt32)

    // Strings (Validation, sections 6.3 and 7).
    case length(minimum: UInt32, maximum: UInt32)
    case pattern(UInt32)
    case format(StringFormat)

    // Numbers (Validation, section 6.2), by index of the figure.
    case minimum(UInt32)
    case exclusiveMinimum(UInt32)
    case maximum(UInt32)
    case exclusiveMaximum(UInt32)
    case multipleOf(UInt32)

    // Any instance (Core, sections 8.2.3 and 10.2; Validation, section 6.1).
    /// `enum`, or `const` as an `enum` of one.
    case values(ValueList)
    /// The same where all values are strings.
    case texts(table: UInt32, ValueList)
    case reference(SchemaID)
    /// `$dynamicRef` to a name that several resources define.
    case dynamicReference(name: UInt32, initial: SchemaID)
    case allOf(SchemaList)
    case anyOf(SchemaList)
    case oneOf(SchemaList)
    case not(SchemaID)
    case conditional(condition: SchemaID, then: SchemaID, otherwise: SchemaID)

    // After all others (Core, section 11).
    case unevaluatedProperties(SchemaID)
    case unevaluatedItems(SchemaID)
}

/// A run of `CompiledSchema.values`.
struct ValueList: Sendable {
    /// Index of the first.
    var start: UInt32
    /// Number of values.
    var count: UInt32

    /// The indices.
    var indices: Range<Int> { Int(start)..<Int(start + count) }
}
