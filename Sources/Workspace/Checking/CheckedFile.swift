package import ContractModel
package import Diagnostics
package import SourceText

/// What reading one file gave.
package struct CheckedFile: Sendable {
    /// The file.
    package let source: SourceFile
    /// Whether it is a contract file at all; others are passed over.
    package var isOurs = true
    /// The document, unless the text could not be read or its kind is unknown.
    package var document: Document?
    /// What was found in it alone.
    package var diagnostics: [Diagnostic] = []
}
