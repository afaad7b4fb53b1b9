package import ContractModel
package import Diagnostics
package import SourceText
package import Syntax

/// What reading one file gave.
package struct CheckedFile: Sendable {
    /// The file.
    package let source: SourceFile
    /// Whether it is a contract file at all; others are passed over.
    package var isOurs = true
    /// Whether all that stands in it was checked, if need be as if slips before it were repaired.
    package var isReadToEnd = false
    /// Its values, unless the text could not be read.
    package var tree: SyntaxTree?
    /// The document, unless the text could not be read or its kind is unknown.
    package var document: Document?
    /// Comments that accept findings.
    package var suppressions: [SuppressionComment] = []
    /// What was found in it alone.
    package var diagnostics: [Diagnostic] = []
}

extension CheckedFile {
    /// Findings of fields that its document lacks: misspelt, twice, or with a value of another kind.
    var lostFields: [Diagnostic] {
        diagnostics.filter { diagnostic in
            switch diagnostic.fact {
            case .schema(.unknownKey(_, let suggestion, _)): return suggestion != nil
            case .schema(.otherName), .schema(.nameAsField), .schema(.withoutBlock), .schema(.keyElsewhere): return true
            default: break
            }
            return [.wrongType, .duplicateKey].contains(diagnostic.code)
        }
    }
}
