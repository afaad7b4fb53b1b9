package import SourceText
import Syntax

/// Reads YAML 1.2 by way of libyaml.
package enum YAMLReader {
    /// Reads a file of one document; an empty file is one null. Of several documents the first is read.
    package static func read(_ file: SourceFile, limits: YAMLLimits = .standard) throws(YAMLError) -> YAMLDocument {
        var composer = try TreeComposer.start(file, limits: limits)
        guard let document = try composer.nextDocument() else {
            return YAMLDocument(tree: SyntaxTreeBuilder(source: file).finish(), problems: [])
        }
        guard let second = try composer.nextDocumentStart() else { return document }
        return YAMLDocument(tree: document.tree, problems: document.problems + [.severalDocuments(second: second)])
    }

    /// Reads all documents of a file.
    package static func documents(
        of file: SourceFile, limits: YAMLLimits = .standard
    ) throws(YAMLError) -> [YAMLDocument] {
        var composer = try TreeComposer.start(file, limits: limits)
        var documents: [YAMLDocument] = []
        while let document = try composer.nextDocument() { documents.append(document) }
        return documents
    }
}
