package import SourceText

/// One of the standard's own schemas, built in so that nothing is ever fetched.
package struct Metaschema: Sendable {
    /// Its `$id`.
    package let uri: String
    /// Its text, JSON.
    package let text: StaticString

    /// Its text as a file to read.
    package var source: SourceFile { SourceFile(path: uri, text: text.description) }

    /// The metaschema of 2020-12 and the vocabularies that it is made of.
    package static let all = [
        schema, core, applicator, unevaluated, validation, formatAnnotation, formatAssertion, content, metadata,
    ]
}
