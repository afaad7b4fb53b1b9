import JSONSchema
import Quantities
import SourceText
import Syntax
import Vocabularies

/// Finds the field or word that an author means who writes it in a language of people: `kosten`, `geplant`.
///
/// Fields are compared with the titles and other names (`title`, `x-title-de`, `x-also`) that the schema gives them, words
/// with the labels of their vocabulary.
struct LabelSuggestions {
    let schema: CompiledSchema
    let tree: SyntaxTree
    let vocabularies: VocabularyLibrary

    /// The violations with what was probably meant; a field that is there under another name is not missing as well.
    func completed(_ violations: [Violation]) -> [Violation] {
        var result = violations
        for index in result.indices {
            switch result[index].kind {
            case .unknownKey(let name, let allowed, let closest):
                guard let key = key(name, allowed, result[index]), key != closest else { continue }
                result[index].kind = .unknownKey(name, allowed: allowed, closest: key)
                for other in result.indices where result[other].node == result[index].node {
                    guard case .missingKeys(let keys) = result[other].kind else { continue }
                    result[other].kind = .missingKeys(keys.filter { $0 != key })
                }
            case .notAmong(let values, let closest):
                guard let word = word(result[index]) ?? closest else { continue }
                result[index].kind = .notAmong(values, closest: word)
            default: continue
            }
        }
        return result.filter { $0.kind != .missingKeys([]) }
    }

    private func key(_ name: String, _ allowed: [String], _ violation: Violation) -> String? {
        guard let properties = schema.annotation("properties", at: violation.schema) else { return nil }
        let document = schema.document(of: properties)
        var names: [SpokenName] = []
        for entry in document.entries(of: properties.node) {
            let id = document.text(of: entry.key)
            guard tree.value(id, in: violation.node) == nil else { continue }
            names += SpokenName.all(of: id, at: entry.value, in: document)
        }
        return SpokenName.best(for: name, among: names)
    }

    private func word(_ violation: Violation) -> String? {
        guard let place = schema.annotation("x-vocabulary", at: violation.schema) else { return nil }
        let vocabulary = vocabularies[schema.document(of: place).text(of: place.node)]
        let text = tree.text(of: violation.node)
        let numbered = vocabulary.entries.filter { $0.id.split(separator: "-").last == text[...] }
        if numbered.count == 1 { return numbered[0].id }
        let names = vocabulary.entries.flatMap { entry in
            [SpokenName(entry.id, of: entry.id)]
                + Language.allCases.compactMap { entry.label[$0] }.flatMap { label in
                    ([label] + label.split(separator: ",").map(String.init)).map { SpokenName($0, of: entry.id) }
                }
        }
        return SpokenName.best(for: text, among: names)
    }
}
