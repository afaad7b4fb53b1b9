/// `properties`, `patternProperties`, `additionalProperties` and `required` of one schema.
struct ObjectRule: Sendable {
    /// The keys that `properties` and `required` name.
    var table: KeyPool.Table
    /// Number of keys that are required.
    var requiredCount: UInt32
    /// Run of `CompiledSchema.patternProperties`.
    var patternStart: UInt32
    /// Number of them.
    var patternCount: UInt32
    /// The schema of all other keys, if there is one.
    var additional: SchemaID

    /// Indices of the pattern properties.
    var patternIndices: Range<Int> { Int(patternStart)..<Int(patternStart + patternCount) }
}

/// One entry of `patternProperties`.
struct PatternProperty: Sendable {
    /// Index of the pattern.
    var pattern: UInt32
    /// The schema of the keys that match.
    var schema: SchemaID
}

/// One entry of `dependentRequired` or `dependentSchemas`.
struct Dependency: Sendable {
    /// A table whose first key is the one that asks; the others are those asked for.
    var table: KeyPool.Table
    /// The schema asked for.
    var schema: SchemaID
}
