package import Syntax

/// A schema and all that it refers to, compiled once into flat records, for any number of documents and tasks.
package struct CompiledSchema: Sendable {
    /// The schema that was asked for.
    var root = SchemaID(rawValue: 0)
    /// All schemas.
    var schemas: [SchemaRecord] = []
    /// The keywords of all schemas, those of one schema together.
    var keywords: [Keyword] = []
    /// The key of each keyword in the document of its schema.
    var keywordKeys: [NodeID] = []
    /// Members of `allOf`, `prefixItems` and the like.
    var lists: [SchemaID] = []
    /// What `properties` and its neighbours name.
    var objectRules: [ObjectRule] = []
    var patternProperties: [PatternProperty] = []
    var dependencies: [Dependency] = []
    /// The keys of object rules and dependencies, and the texts of `enum`.
    var keys = KeyPool()
    var textTables: [KeyPool.Table] = []
    /// Values of `enum` and `const`.
    var values: [SchemaPlace] = []
    var numbers: [ExactNumber] = []
    var patterns: [Pattern] = []
    /// For each name of a dynamic reference and each resource, the schema with that `$dynamicAnchor`.
    var dynamicTargets: [[SchemaID]] = []
    /// The documents of the library, in order.
    let documents: [SyntaxTree]

    /// An empty result.
    init(documents: [SyntaxTree]) {
        self.documents = documents
    }

    /// Number of schemas that were compiled.
    package var schemaCount: Int { schemas.count }

    /// Whether `$dynamicRef` makes results depend on the way to a schema.
    var usesDynamicScope: Bool { !dynamicTargets.isEmpty }

    /// The document that a place is in.
    package func document(of place: SchemaPlace) -> SyntaxTree {
        documents[place.document]
    }

    /// The value of a keyword beside those of a schema, such as `title` or an `x-…` of the caller's own.
    package func annotation(_ keyword: String, at place: SchemaPlace) -> SchemaPlace? {
        documents[place.document].value(keyword, in: place.node).map {
            SchemaPlace(document: place.document, node: $0)
        }
    }

    subscript(_ id: SchemaID) -> SchemaRecord { schemas[id.index] }
}
