import EmbeddedFiles
import SourceText
import Syntax
package import Vocabularies
import YAML

extension VocabularyLibrary {
    /// The lists of the format, read when they are first needed: a lone file without mistakes needs none.
    package static let embedded: VocabularyLibrary = {
        let trees = EmbeddedFiles.paths(below: "schema/vocabularies").compactMap { path -> SyntaxTree? in
            guard let bytes = EmbeddedFiles.bytes(path) else { return nil }
            do {
                return try YAMLReader.read(SourceFile(path: path, bytes: bytes)).tree
            } catch {
                fatalError("the embedded file \(path) is no YAML: \(error)")
            }
        }
        return VocabularyLibrary(trees)
    }()
}
