import Syntax

/// `$ref` and `$dynamicRef`: Core, section 8.2.3.
extension SchemaCompilation {
    /// What a reference leads to.
    struct ResolvedReference {
        let schema: SchemaID
        /// Set when it ended in the name of a `$dynamicAnchor`.
        let dynamicName: String?
    }

    mutating func addReferences() throws(SchemaError) {
        if let node = value(.ref) { add(.reference(try resolve(node, .ref).schema), for: .ref) }
        guard let node = value(.dynamicRef) else { return }
        let target = try resolve(node, .dynamicRef)
        guard let name = target.dynamicName else {
            add(.reference(target.schema), for: .dynamicRef)
            return
        }
        add(.dynamicReference(name: dynamicNumber(of: name), initial: target.schema), for: .dynamicRef)
    }

    private mutating func resolve(_ node: NodeID, _ name: KeywordName) throws(SchemaError) -> ResolvedReference {
        guard tree.kind(of: node) == .string else { throw invalid(name, at: node) }
        let key = ReferenceKey(resource: current.resource, text: TextKey(text: tree.bytes(of: node)))
        if let known = references[key] { return known }
        guard let target = resolver.target(of: key.text.text, from: current.resource) else {
            let text = tree.text(of: node)
            let uri = resolver.absolute(text, from: current.resource).description
            throw .unresolvedReference(reference: text, uri: uri, in: place(node))
        }
        let schema = try schema(at: target.node, in: target.document)
        let resolved = ResolvedReference(schema: schema, dynamicName: target.dynamicName)
        references[key] = resolved
        return resolved
    }

    private mutating func dynamicNumber(of name: String) -> UInt32 {
        if let known = dynamicNames.firstIndex(of: name) { return UInt32(known) }
        dynamicNames.append(name)
        result.dynamicTargets.append([SchemaID](repeating: .none, count: library.resources.count))
        return UInt32(dynamicNames.count - 1)
    }
}
