import Aggregation
import ContractModel
import Vocabularies

/// Legal forms by the endings of names.
struct LegalForms {
    private let vocabulary: Vocabulary
    private let endings: [(text: String, form: String)]
    /// Most names end in none of them.
    private let lastBytes: Set<UInt8>

    init(_ contract: Contract) {
        vocabulary = contract.vocabularies["legal-forms"]
        // Longest first: "GmbH & Co. KG" ends in "KG".
        endings = vocabulary.entries.flatMap { entry in entry.suffixes.map { ($0, entry.id) } }
            .sorted { ($0.0.utf8.count, $1.0) > ($1.0.utf8.count, $0.0) }
        lastBytes = Set(endings.compactMap(\.text.utf8.last))
    }

    /// The stated form and the ending that shows another.
    func difference(name: LocalizedText, form: LocalizedText) -> (form: String, ending: String)? {
        for version in form.versions {
            let stated = forms(of: version.text)
            guard !stated.isEmpty else { continue }
            for name in name.versions {
                guard let ending = ending(of: name.text) else { continue }
                let shown = forms(endingIn: ending)
                let agrees = stated.contains { stated in shown.contains { Self.agree(stated, $0) } }
                if !agrees { return (version.text, ending) }
            }
        }
        return nil
    }

    /// A name without its ending, and the ending.
    func parts(of name: String) -> (name: Substring, ending: String?) {
        guard let ending = ending(of: name) else { return (name[...], nil) }
        let bare = name.dropLast(ending.count + 1)
        return (bare.last == "," ? bare.dropLast() : bare, ending)
    }

    /// A word of the list, one of its labels, or an ending, which may belong to two; none for the author's own words.
    private func forms(of text: String) -> [String] {
        if vocabulary.entry(text) != nil { return [text] }
        let word = text.lowercased()
        if let ending = endings.first(where: { $0.text.lowercased() == word }) { return forms(endingIn: ending.text) }
        return vocabulary.entries.filter { $0.label.values.contains { $0.lowercased() == word } }.map(\.id)
    }

    private func forms(endingIn ending: String) -> [String] {
        endings.filter { $0.text == ending }.map(\.form)
    }

    private func ending(of name: String) -> String? {
        guard let last = name.utf8.last, lastBytes.contains(last) else { return nil }
        return endings.first { name.hasSuffix(" " + $0.text) }?.text
    }

    private static func agree(_ stated: String, _ shown: String) -> Bool {
        if stated == shown || stated == "other" { return true }
        let limited: Set<String> = ["limited-company", "non-profit-limited-company"]
        if limited.contains(stated), limited.contains(shown) { return true }
        // "AG" is also a working group.
        return shown == "public-limited-company" && ["informal", "association"].contains(stated)
    }
}
