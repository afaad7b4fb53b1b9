import Syntax

/// Finds out which vocabularies a resource is written in.
struct DialectReader {
    /// The documents, among them custom metaschemas.
    let library: SchemaLibrary

    /// The vocabularies that `$schema` of a resource asks for; those of the standard where it has none.
    func dialect(of resource: Int) throws(SchemaError) -> Dialect {
        let resource = library.resources[resource]
        guard let text = resource.dialectURI else { return .standard }
        let uri = URIReference(text).withoutFragment
        if uri == Dialect.standardURI { return .standard }
        let place = library.documents[resource.document].errorPlace(resource.dialectNode)
        guard let metaschema = library.resource(uri: uri) else { throw .unsupportedDialect(uri: text, in: place) }
        return try dialect(ofMetaschema: metaschema, in: place)
    }

    private func dialect(
        ofMetaschema index: Int, in place: SchemaError.Place
    ) throws(SchemaError) -> Dialect {
        let metaschema = library.resources[index]
        let tree = library.documents[metaschema.document].tree
        guard let list = tree.value("$vocabulary", in: metaschema.node) else {
            // Without the keyword the choice is ours (Core, section 8.1.2.1), but only for this draft.
            guard metaschema.dialectURI.map({ URIReference($0).withoutFragment }) == Dialect.standardURI else {
                throw .unsupportedDialect(uri: metaschema.base.description, in: place)
            }
            return .standard
        }
        var result = Dialect.core
        for entry in tree.entries(of: list) {
            let uri = tree.text(of: entry.key)
            if let vocabulary = Dialect(vocabulary: uri) {
                result.insert(vocabulary)
            } else if tree.isText(of: entry.value, "true") {
                throw .unsupportedVocabulary(uri: uri, in: place)
            }
        }
        return result
    }
}
