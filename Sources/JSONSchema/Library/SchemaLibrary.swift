package import Syntax

/// The schema documents that references may lead to, by URI.
package struct SchemaLibrary: Sendable {
    /// In the order in which they were added; `SchemaPlace.document` counts so.
    private(set) var documents: [SchemaDocument] = []
    private(set) var resources: [SchemaResource] = []
    private(set) var anchors: [SchemaAnchor.Key: SchemaAnchor] = [:]
    private var resourcesByURI: [String: Int] = [:]

    /// An empty library.
    package init() {}

    /// Adds a document under the URI that it was retrieved from; if its root has an `$id`, under that too.
    package mutating func add(_ tree: SyntaxTree, uri: String) throws(SchemaError) {
        let document = documents.count
        documents.append(SchemaDocument(tree: tree))
        let indexer = DocumentIndexer(tree: tree, document: document)
        let base = URIReference(uri)
        let names = indexer.names(of: .root)
        let root = try addResource(base: base, dialect: nil, node: .root, names, of: indexer)
        if resourcesByURI[base.withoutFragment] == nil { resourcesByURI[base.withoutFragment] = root }
        if indexer.mayHaveMoreNames { try index(.root, names, in: root, with: indexer) }
    }

    /// Reads and adds the metaschemas of 2020-12, so that schemas can refer to them and be validated by them.
    package mutating func addMetaschemas<Failure: Error>(
        reading read: (Metaschema) throws(Failure) -> SyntaxTree
    ) throws(Failure) {
        for metaschema in Metaschema.all where resourcesByURI[metaschema.uri] == nil {
            let tree = try read(metaschema)
            do throws(SchemaError) {
                try add(tree, uri: metaschema.uri)
            } catch {
                preconditionFailure("a built-in metaschema can not be indexed: \(error)")
            }
        }
    }

    /// The documents, for a compiled schema.
    var trees: [SyntaxTree] { documents.map(\.tree) }

    /// The resource with an absolute URI.
    func resource(uri: String) -> Int? {
        resourcesByURI[uri]
    }

    /// The innermost resource of a document that holds a node.
    func resource(of node: NodeID, in document: Int) -> Int {
        let held = documents[document].resources.last { index in
            let root = resources[index].node
            return root <= node && node.rawValue < documents[document].tree[root].end
        }
        return held ?? documents[document].resources[0]
    }
}

extension SchemaLibrary {
    private mutating func addResource(
        base: URIReference, dialect: String?, node: NodeID, _ names: DocumentIndexer.Names, of indexer: DocumentIndexer
    ) throws(SchemaError) -> Int {
        var own = base
        if let id = names.id { own = URIReference(indexer.tree.text(of: id)).resolved(against: base) }
        own.fragment = nil
        let index = resources.count
        resources.append(
            SchemaResource(
                document: indexer.document, node: node, base: own,
                dialectURI: names.schema.map { indexer.tree.text(of: $0) } ?? dialect,
                dialectNode: names.schema ?? node))
        documents[indexer.document].resources.append(index)
        guard resourcesByURI.updateValue(index, forKey: own.withoutFragment) == nil else {
            throw .duplicateIdentifier(
                own.withoutFragment, in: documents[indexer.document].errorPlace(names.id ?? node))
        }
        return index
    }

    /// Enters the names of a schema and of those in it; depth is bounded by the reader of the document.
    private mutating func index(
        _ node: NodeID, _ names: DocumentIndexer.Names, in resource: Int, with indexer: DocumentIndexer
    ) throws(SchemaError) {
        if let name = names.anchor { try addAnchor(name, isDynamic: false, to: node, in: resource, of: indexer) }
        if let name = names.dynamicAnchor { try addAnchor(name, isDynamic: true, to: node, in: resource, of: indexer) }
        for child in names.subschemas {
            let inner = indexer.names(of: child)
            var owner = resource
            if inner.id != nil {
                let outer = resources[resource]
                owner = try addResource(base: outer.base, dialect: outer.dialectURI, node: child, inner, of: indexer)
            }
            try index(child, inner, in: owner, with: indexer)
        }
    }

    private mutating func addAnchor(
        _ name: NodeID, isDynamic: Bool, to node: NodeID, in resource: Int, of indexer: DocumentIndexer
    ) throws(SchemaError) {
        let key = SchemaAnchor.Key(resource: resource, name: indexer.tree.text(of: name))
        let old = anchors.updateValue(SchemaAnchor(node: node, isDynamic: isDynamic), forKey: key)
        guard old == nil || old?.node == node else {
            throw .duplicateIdentifier(key.name, in: documents[indexer.document].errorPlace(name))
        }
    }
}
