import SourceText
import Syntax

/// One document of a library, with the schemas in it that have names.
struct SchemaDocument: Sendable {
    /// The document.
    let tree: SyntaxTree
    /// Indices of its resources among those of the library, in the order in which they begin; the first is the root.
    var resources: [Int] = []

    /// The place of a node, for an error.
    func errorPlace(_ node: NodeID) -> SchemaError.Place {
        SchemaError.Place(path: tree.source.path, range: tree.range(of: node))
    }
}

/// A schema with a URI of its own: a document's root, or a schema with `$id` (Core, section 4.3.5).
struct SchemaResource: Sendable {
    /// The document that holds it.
    let document: Int
    /// Its root.
    let node: NodeID
    /// Its absolute URI, against which references in it are resolved.
    let base: URIReference
    /// `$schema` of it or of the resource around it.
    let dialectURI: String?
    /// The value of `$schema`, for errors.
    let dialectNode: NodeID
}

/// A name for a schema within a resource (Core, section 8.2.2).
struct SchemaAnchor: Sendable {
    /// The schema.
    let node: NodeID
    /// Whether it is a `$dynamicAnchor`.
    let isDynamic: Bool

    /// What it is found by.
    struct Key: Hashable, Sendable {
        let resource: Int
        let name: String
    }
}
