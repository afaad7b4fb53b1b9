/// Writes texts in the languages of a contract.
struct CorpusText {
    /// The languages, the main one first; with one alone texts have no tag.
    let languages: [String]

    /// The lines of a text field.
    func lines(_ key: String, de: String, en: String, indent: Int = 0) -> [String] {
        let space = String(repeating: " ", count: indent)
        let versions = languages.map { ($0, $0 == "de" ? de : en) }
        guard versions.count > 1 else { return ["\(space)\(key): \(versions[0].1)"] }
        return ["\(space)\(key):"] + versions.map { "\(space)  \($0.0): \($0.1)" }
    }

    /// A text without a tag, in the main language.
    func word(de: String, en: String) -> String { languages[0] == "de" ? de : en }
}
