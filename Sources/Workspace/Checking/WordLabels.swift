import Diagnostics
import JSONSchema
import SourceText
import Syntax
import Vocabularies

/// The words that a schema allows, with the labels of their vocabulary.
struct WordLabels {
    let schema: CompiledSchema
    let vocabularies: VocabularyLibrary

    /// The words of the `enum` at or behind a place.
    func words(at place: SchemaPlace) -> [FormatWord] {
        guard let words = schema.inheritedAnnotation("enum", at: place) else { return [] }
        let document = schema.document(of: words)
        return document.elements(of: words.node).map { word(document.text(of: $0), at: place) }
    }

    /// A word, with the labels that the vocabulary of the place has for it.
    func word(_ id: String, at place: SchemaPlace) -> FormatWord {
        guard let name = schema.inheritedAnnotation("x-vocabulary", at: place) else { return FormatWord(id) }
        let vocabulary = vocabularies[schema.document(of: name).text(of: name.node)]
        return FormatWord(id, labels: vocabulary.entry(id)?.label ?? [:])
    }
}

extension FormatWord {
    /// Whether a text is one of the labels, or one of the names in it between commas.
    func isCalled(_ text: String) -> Bool {
        let folded = FoldedWord(text).text
        return labels.values.contains { label in
            ([label] + label.split(separator: ",").map(String.init)).contains { FoldedWord($0).text == folded }
        }
    }
}
