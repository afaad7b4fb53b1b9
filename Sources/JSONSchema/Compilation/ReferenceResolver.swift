import Syntax

/// Finds what a reference leads to, among the documents of a library only.
struct ReferenceResolver {
    /// The documents.
    let library: SchemaLibrary

    /// A schema that a reference leads to.
    struct Target {
        /// The resource that it belongs to.
        let resource: Int
        /// The document.
        let document: Int
        /// The schema.
        let node: NodeID
        /// The name, if the reference ended in the name of a `$dynamicAnchor`.
        var dynamicName: String?
    }

    /// The target of an absolute reference; nil when it is not there.
    func target(of uri: URIReference) -> Target? {
        guard let resource = library.resource(uri: uri.withoutFragment) else { return nil }
        return target(ofFragment: uri.fragment ?? "", in: resource)
    }

    /// The target of a reference as it is written in a resource; nil when it is not there.
    func target(of text: String, from resource: Int) -> Target? {
        if text.utf8.first == UInt8(ascii: "#") {
            return target(ofFragment: String(text.dropFirst()), in: resource)
        }
        return target(of: absolute(text, from: resource))
    }

    /// A reference with the base of its resource put in front.
    func absolute(_ text: String, from resource: Int) -> URIReference {
        URIReference(text).resolved(against: library.resources[resource].base)
    }

    private func target(ofFragment fragment: String, in resource: Int) -> Target? {
        let root = library.resources[resource]
        if fragment.isEmpty { return Target(resource: resource, document: root.document, node: root.node) }
        let name = URIReference.percentDecoded(fragment)
        guard name.utf8.first == UInt8(ascii: "/") else {
            guard let anchor = library.anchors[SchemaAnchor.Key(resource: resource, name: name)] else { return nil }
            return Target(
                resource: resource, document: root.document, node: anchor.node,
                dynamicName: anchor.isDynamic ? name : nil)
        }
        let tree = library.documents[root.document].tree
        guard let node = descendant(of: root.node, name, in: tree) else { return nil }
        let held = library.resource(of: node, in: root.document)
        return Target(resource: held, document: root.document, node: node)
    }

    private func descendant(of start: NodeID, _ pointer: String, in tree: SyntaxTree) -> NodeID? {
        guard let tokens = JSONPointer(parsing: pointer)?.tokens else { return nil }
        var node = start
        for token in tokens {
            let child =
                tree.kind(of: node) == .sequence
                ? element(token, of: node, in: tree) : tree.value(token, in: node)
            guard let child else { return nil }
            node = child
        }
        return node
    }

    private func element(_ token: String, of node: NodeID, in tree: SyntaxTree) -> NodeID? {
        guard let index = Int(token), index >= 0, String(index) == token else { return nil }
        return tree.elements(of: node).dropFirst(index).first { _ in true }
    }
}
