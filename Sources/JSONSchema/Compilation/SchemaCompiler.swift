import Syntax

/// Compiles schemas of a library; only what the root leads to is looked at.
package struct SchemaCompiler: Sendable {
    /// Choices for a compilation.
    package struct Options: Sendable {
        /// Whether `format` is checked, also where the dialect has it as an annotation only.
        package var assertsFormats = false
        /// Whether the patterns are known to be right: then each is compiled when it meets its first text.
        package var trustsPatterns = false

        /// The defaults of the standard.
        package init() {}
    }

    private let library: SchemaLibrary
    private let options: Options

    /// Takes the documents that references may lead to.
    package init(library: SchemaLibrary, options: Options = Options()) {
        self.library = library
        self.options = options
    }

    /// Compiles the schema with a URI; a fragment leads into the document.
    package func compile(_ uri: String) throws(SchemaError) -> CompiledSchema {
        let resolver = ReferenceResolver(library: library)
        guard let target = resolver.target(of: URIReference(uri)) else { throw .unknownDocument(uri: uri) }
        var compilation = SchemaCompilation(library: library, options: options)
        return try compilation.compile(target)
    }
}
