import Syntax

/// Finds what a reference leads to, among the documents of a library only.
struct ReferenceResolver {
    /// The documents.
    let library: SchemaLibrary
    /// What stands before `#` in references of a resource, and the resource that it names.
    private var resources: [ReferenceKey: Int] = [:]

    /// Takes the documents.
    init(library: SchemaLibrary) {
        self.library = library
    }

    /// A schema that a reference leads to.
    struct Target {
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
        return target(ofFragment: Array((uri.fragment ?? "").utf8)[...], in: resource)
    }

    /// The target of a reference as it is written in a resource; nil when it is not there.
    mutating func target(of text: ArraySlice<UInt8>, from resource: Int) -> Target? {
        let hash = text.firstIndex(of: UInt8(ascii: "#")) ?? text.endIndex
        guard let named = self.resource(named: text[..<hash], from: resource) else { return nil }
        return target(ofFragment: text[hash...].dropFirst(), in: named)
    }

    /// A reference with the base of its resource put in front.
    func absolute(_ text: String, from resource: Int) -> URIReference {
        URIReference(text).resolved(against: library.resources[resource].base)
    }

    private mutating func resource(named text: ArraySlice<UInt8>, from resource: Int) -> Int? {
        if text.isEmpty { return resource }
        let key = ReferenceKey(resource: resource, text: TextKey(text: text))
        if let known = resources[key] { return known }
        let uri = absolute(String(decoding: text, as: UTF8.self), from: resource)
        let found = library.resource(uri: uri.withoutFragment)
        resources[key] = found
        return found
    }

    private func target(ofFragment fragment: ArraySlice<UInt8>, in resource: Int) -> Target? {
        let root = library.resources[resource]
        if fragment.isEmpty { return Target(document: root.document, node: root.node) }
        if fragment.first == UInt8(ascii: "/") || fragment.contains(UInt8(ascii: "%")) {
            let decoded = URIReference.percentDecoded(fragment)
            if decoded.first == UInt8(ascii: "/") {
                let node = descendant(of: root.node, decoded, in: library.documents[root.document].tree)
                return node.map { Target(document: root.document, node: $0) }
            }
        }
        let name = String(decoding: URIReference.percentDecoded(fragment), as: UTF8.self)
        guard let anchor = library.anchors[SchemaAnchor.Key(resource: resource, name: name)] else { return nil }
        return Target(document: root.document, node: anchor.node, dynamicName: anchor.isDynamic ? name : nil)
    }

    /// The node that a JSON Pointer leads to (RFC 6901).
    private func descendant(of start: NodeID, _ pointer: ArraySlice<UInt8>, in tree: SyntaxTree) -> NodeID? {
        var node = start
        for token in pointer.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let child = child(unescaped(token), of: node, in: tree) else { return nil }
            node = child
        }
        return node
    }

    private func unescaped(_ token: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard token.contains(UInt8(ascii: "~")) else { return token }
        let pointer = JSONPointer(parsing: "/" + String(decoding: token, as: UTF8.self))
        return Array((pointer?.tokens.first ?? "").utf8)[...]
    }

    private func child(_ token: ArraySlice<UInt8>, of node: NodeID, in tree: SyntaxTree) -> NodeID? {
        guard tree.kind(of: node) == .sequence else {
            return tree.entries(of: node).first {
                tree[$0.key].count == token.count && tree.bytes(of: $0.key) == token
            }?
            .value
        }
        let text = String(decoding: token, as: UTF8.self)
        guard let index = Int(text), index >= 0, String(index) == text else { return nil }
        return tree.elements(of: node).dropFirst(index).first { _ in true }
    }
}

/// A reference as written, and the resource in which.
struct ReferenceKey: Hashable {
    let resource: Int
    let text: TextKey
}
