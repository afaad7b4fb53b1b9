package import SourceText

/// Why a schema can not be used.
package enum SchemaError: Error, Equatable, Sendable {
    /// Where in which schema file.
    package struct Place: Hashable, Sendable {
        /// The file as the library's documents name it.
        package let path: String
        /// The bytes of the value that is at fault.
        package let range: ByteRange
    }

    /// No document of the library has this URI.
    case unknownDocument(uri: String)
    /// A `$ref` or `$dynamicRef` leads to a document, an anchor or a place that is not there. Nothing is ever fetched.
    case unresolvedReference(reference: String, uri: String, in: Place)
    /// A reference that leads back to itself without going down in the instance.
    case endlessReference(in: Place)
    /// Neither an object nor a boolean stands where a schema must.
    case noSchema(in: Place)
    /// The value of a keyword is not of the form that the standard asks for.
    case invalidKeyword(String, in: Place)
    /// A pattern that can not be compiled.
    case unsupportedPattern(String, reason: PatternError, in: Place)
    /// A `$schema` that is neither 2020-12 nor a metaschema of the library.
    case unsupportedDialect(uri: String, in: Place)
    /// A `$vocabulary` that is required and not known.
    case unsupportedVocabulary(uri: String, in: Place)
    /// A second schema with the same `$id`, or a second anchor with the same name in one resource.
    case duplicateIdentifier(String, in: Place)

    /// The place in the schema that is at fault; nil when a document is missing as a whole.
    package var place: Place? {
        switch self {
        case .unknownDocument: nil
        case .unresolvedReference(_, _, let place), .unsupportedPattern(_, _, let place),
            .endlessReference(let place), .noSchema(let place), .invalidKeyword(_, let place),
            .unsupportedDialect(_, let place), .unsupportedVocabulary(_, let place),
            .duplicateIdentifier(_, let place):
            place
        }
    }
}
