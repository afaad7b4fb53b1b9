import JSONSchema
import Quantities
import SourceText
import Syntax
import Vocabularies

/// Finds the field or word that an author means who writes it in a language of people: `kosten`, `geplant`.
///
/// Fields are compared with the titles and other names (`title`, `x-title-de`, `x-also`) that the schema gives them, words
/// with the labels and other names (`also`) of their vocabulary.
struct LabelSuggestions {
    let schema: CompiledSchema
    let tree: SyntaxTree
    let vocabularies: VocabularyLibrary

    /// The violations with what was probably meant; a field that is there under another name is not missing as well.
    func completed(_ violations: [Violation]) -> [Violation] {
        var result = violations
        for block in UnknownKeys(violations).blocks {
            let names = names(in: block)
            for index in block.keys {
                guard case .unknownKey(let name, let allowed, let closest) = result[index].kind,
                    let key = SpokenName.best(for: name, among: names), key != closest
                else { continue }
                result[index].kind = .unknownKey(name, allowed: allowed, closest: key)
                guard let missing = block.missing, case .missingKeys(let keys) = result[missing].kind else { continue }
                result[missing].kind = .missingKeys(keys.filter { $0 != key })
            }
        }
        for index in result.indices {
            guard case .notAmong(let values, let closest) = result[index].kind,
                let word = word(result[index]) ?? closest
            else { continue }
            result[index].kind = .notAmong(values, closest: word)
        }
        return result.filter { $0.kind != .missingKeys([]) }
    }

    /// The names of the fields that a block could have and does not have.
    private func names(in block: UnknownKeys.Block) -> [SpokenName] {
        guard let properties = schema.annotation("properties", at: block.schema) else { return [] }
        let document = schema.document(of: properties)
        let present = Set(tree.entries(of: block.node).map { tree.text(of: $0.key) })
        return document.entries(of: properties.node).flatMap { entry -> [SpokenName] in
            let id = document.text(of: entry.key)
            return present.contains(id) ? [] : SpokenName.all(of: id, at: entry.value, in: document)
        }
    }

    private func word(_ violation: Violation) -> String? {
        guard let place = schema.annotation("x-vocabulary", at: violation.schema) else { return nil }
        let vocabulary = vocabularies[schema.document(of: place).text(of: place.node)]
        let text = tree.text(of: violation.node)
        let numbered = vocabulary.entries.filter { $0.id.split(separator: "-").last == text[...] }
        if numbered.count == 1 { return numbered[0].id }
        let names = vocabulary.entries.flatMap(Self.names)
        // `planned (ab 2027)` says more than the word.
        let word = text.prefix { !"(#/".contains($0) }
        let isWhole = word.utf8.count == text.utf8.count
        return SpokenName.best(for: text, among: names)
            ?? (isWhole ? nil : SpokenName.same(as: String(word), in: names))
    }

    /// The word itself, its labels, whole and between commas, and other names for it.
    static func names(_ entry: VocabularyEntry) -> [SpokenName] {
        let labels = Language.allCases.compactMap { entry.label[$0] }
        let parts = labels.flatMap { [$0] + $0.split(separator: ",").map(String.init) }
        return ([entry.id] + parts + entry.also + entry.suffixes).map { SpokenName($0, of: entry.id) }
    }
}
