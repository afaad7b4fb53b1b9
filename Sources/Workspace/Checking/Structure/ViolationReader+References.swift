import Diagnostics
import JSONSchema
import SourceText
import Syntax
import Vocabularies

// Texts that name several things, or something by another name than its short one.
extension ViolationReader {
    /// The words that a text names where one belongs.
    func several(_ violation: Violation) -> (words: [String], how: SchemaFact.Several)? {
        LabelSuggestions(schema: schema, tree: tree, vocabularies: vocabularies).several(violation)
    }

    /// What a field holds that takes the short name of something else, and what its text can mean without a contract.
    func reference(_ violation: Violation) -> SchemaFact.Reference? {
        let places = violation.references + [violation.schema]
        guard let subject = subject(of: places) else { return nil }
        let text = tree.text(of: violation.node)
        let vocabulary = places.lazy.compactMap { schema.annotation("x-vocabulary", at: $0) }.first.map { place in
            vocabularies[schema.document(of: place).text(of: place.node)]
        }
        let words = vocabulary?.entries.map { FormatWord($0.id, labels: $0.label) } ?? []
        let names = vocabulary?.names ?? []
        let parts = listedWords(text)
        let meant = classes(of: text, parts, names)
        if !meant.isEmpty {
            return SchemaFact.Reference(
                to: subject, words: words, meant: words.filter { meant.contains($0.id) },
                isSeveral: SpokenName.all(named: text, in: names).isEmpty && meant.count > 1)
        }
        let isSeveral = (2...8).contains(parts.count) && subject != .measure && parts.allSatisfy(isID)
        return SchemaFact.Reference(
            to: subject, words: words, meant: isSeveral ? parts.map { FormatWord($0) } : [], isSeveral: isSeveral,
            others: others(beside: violation, subject))
    }

    /// The words that a text can mean: by its own name, each of several, or by its first word, as in `Stadt Erlenburg`.
    private func classes(of text: String, _ parts: [String], _ names: [SpokenName]) -> Set<String> {
        let same = SpokenName.all(named: text, in: names)
        if !same.isEmpty { return same }
        let several = Set(parts.compactMap { SpokenName.same(as: $0, in: names) })
        if several.count > 1, several.count == parts.count { return several }
        if let best = SpokenName.best(for: text, among: names) { return [best] }
        return SpokenName.all(named: String(text.prefix { $0 != " " }), in: names)
    }

    /// The list beside a field that names things of the same kind: `partners` beside `owner`.
    private func others(beside violation: Violation, _ subject: ReferenceFact.Subject) -> String? {
        guard violation.key != nil, let place = violation.references.first else { return nil }
        return schema.fields(beside: place).first { field in
            schema.items(of: field.schema).flatMap { self.subject(of: [$0]) } == subject
        }?.key
    }

    private func subject(of places: [SchemaPlace]) -> ReferenceFact.Subject? {
        places.lazy.compactMap { schema.annotation("x-refers-to", at: $0) }.first.flatMap { place in
            ReferenceFact.Subject(rawValue: schema.document(of: place).text(of: place.node))
        }
    }

    private func isID(_ text: String) -> Bool {
        let first = text.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
        return first
            && text.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
            }
    }
}
