/// Index of a schema among those that were compiled.
struct SchemaID: Hashable, Sendable {
    /// The index.
    let rawValue: UInt32

    /// No schema.
    static let none = SchemaID(rawValue: .max)

    /// The index as an array index.
    var index: Int { Int(rawValue) }

    /// Whether there is a schema.
    var isSome: Bool { rawValue != .max }
}

/// A run of schemas in `CompiledSchema.lists`.
struct SchemaList: Sendable {
    /// Index of the first.
    var start: UInt32
    /// Number of schemas.
    var count: UInt32

    /// The indices.
    var indices: Range<Int> { Int(start)..<Int(start + count) }
}
