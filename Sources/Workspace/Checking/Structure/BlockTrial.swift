import JSONSchema
import SourceText
import Syntax
import YAML

/// Tries what a schema would say if a block were written in another way.
struct BlockTrial {
    let schema: CompiledSchema
    let layout: BlockLayout

    /// What is wrong with a text of its own, and the text as it was read; nil where it cannot be read.
    func result(of text: String, as place: SchemaPlace) -> (tree: SyntaxTree, violations: [Violation])? {
        let file = SourceFile(path: layout.tree.source.path, text: text)
        guard let document = try? YAMLReader.read(file), document.problems.isEmpty else { return nil }
        let options = ValidationOptions(plainScalarsAreText: true)
        return (document.tree, schema.validate(document.tree, as: place, options: options))
    }

    /// Whether a text of its own is as a schema wants it.
    func isValid(_ text: String, as place: SchemaPlace) -> Bool {
        result(of: text, as: place)?.violations.isEmpty ?? false
    }

    /// Whether a text of its own has the structure that a schema wants, whatever its values are.
    func hasShape(_ text: String, as place: SchemaPlace, _ kind: SyntaxNode.Kind) -> Bool {
        guard let result = result(of: text, as: place), result.tree.kind(of: .root) == kind else { return false }
        return !result.violations.contains { violation in
            switch violation.kind {
            case .unknownKey, .forbiddenKey, .missingKeys, .wrongType, .missingValue, .notAllowed: true
            default: false
            }
        }
    }

    /// What is wrong with a block in which other text stands at a range.
    func violations(
        in block: NodeID, replacing range: ByteRange, with text: String, as place: SchemaPlace
    ) -> [Violation]? {
        let whole = layout.tree.range(of: block)
        let (before, after) = (
            ByteRange(lower: whole.lower, upper: range.lower), ByteRange(lower: range.upper, upper: whole.upper)
        )
        return result(of: layout.text(of: before) + text + layout.tree.source.text(after), as: place)?.violations
    }
}
