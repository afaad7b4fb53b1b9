import Diagnostics
import JSONSchema
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
            guard case .notAmong(let values, let closest) = result[index].kind else { continue }
            result[index].kind = .notAmong(values, closest: word(result[index], closest))
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

    private func vocabulary(_ violation: Violation) -> Vocabulary? {
        schema.annotation("x-vocabulary", at: violation.schema).map { place in
            vocabularies[schema.document(of: place).text(of: place.node)]
        }
    }

    /// The word that is meant; `closest` is the one that is spelt most alike.
    private func word(_ violation: Violation, _ closest: String?) -> String? {
        guard let vocabulary = vocabulary(violation) else { return closest }
        let text = tree.text(of: violation.node)
        let names = vocabulary.names
        // Signs such as `€` have no letters to compare.
        let exact = vocabulary.entries.filter { $0.also.contains(text) }
        if exact.count == 1 { return exact[0].id }
        if let same = SpokenName.same(as: text, in: names) { return same }
        // A code that is nearly another one is not misspelt; `DE-NI` is a part of a country.
        let head = String(text.prefix { $0 != "-" })
        if head.utf8.count == 2, vocabulary.entry(head) != nil { return head }
        if text.utf8.count <= 3, vocabulary.entries.allSatisfy({ $0.id == $0.id.uppercased() }) { return nil }
        let numbered = vocabulary.entries.filter { $0.id.split(separator: "-").last == text[...] }
        if numbered.count == 1 { return numbered[0].id }
        guard several(violation) == nil else { return nil }
        // `planned (ab 2027)` and `planned // bis Ende` say more than the word.
        let word = text.split(separator: "//", maxSplits: 1)[0].prefix { !"(#".contains($0) }
        let isWhole = word.utf8.count == text.utf8.count
        return SpokenName.best(for: text, among: names)
            ?? (isWhole ? nil : SpokenName.same(as: String(word), in: names)) ?? closest
    }

    /// The words that a text names, each whole, or by a name that they share; nil where it does not name several.
    func several(_ violation: Violation) -> (words: [String], how: SchemaFact.Several)? {
        guard let vocabulary = vocabulary(violation) else { return nil }
        let text = tree.text(of: violation.node)
        let names = vocabulary.names
        let parts = listedWords(text)
        let words = parts.compactMap { SpokenName.same(as: $0, in: names) }
        if words.count > 1, words.count == parts.count, Set(words).count == words.count {
            return (words, violation.key == nil ? .inEntry : .inField)
        }
        let same = SpokenName.all(named: text, in: names)
        return same.count > 1 ? (vocabulary.entries.map(\.id).filter(same.contains), .sharedName) : nil
    }
}
