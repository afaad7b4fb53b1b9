import Diagnostics
import JSONSchema
import Quantities
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
        guard let list = list(at: place) else { return FormatWord(id) }
        return FormatWord(id, labels: vocabularies[list].entry(id)?.label ?? [:])
    }

    /// The name of the vocabulary of a place.
    func list(at place: SchemaPlace) -> String? {
        schema.inheritedText("x-vocabulary", at: place)
    }
}

extension CompiledSchema {
    /// Fields of a block, with what they are called in German: their own names are English.
    func words(_ fields: [String], of place: SchemaPlace) -> [FormatWord] {
        let places = Dictionary(
            properties(of: place).map { ($0.key, $0.place) }, uniquingKeysWith: { first, _ in first })
        return fields.map { field in
            let title = places[field].flatMap { inheritedAnnotation("x-title-de", at: $0) }
            return FormatWord(field, labels: title.map { [.de: document(of: $0).text(of: $0.node)] } ?? [:])
        }
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
