import Quantities
import Vocabularies
import Workspace

/// The lists of words that fields can have.
enum WordLists {
    /// Their names.
    static var names: [String] { VocabularyLibrary.embedded.ids }

    /// A list in CommonMark: each word with its label and what it means.
    static func page(of name: String, in language: Language) -> String? {
        guard names.contains(name) else { return nil }
        let list = VocabularyLibrary.embedded[name]
        let lines = list.entries.map { entry in
            let label = entry.label[language].map { ": \($0)" } ?? ""
            return "- `\(entry.id)`\(label)" + (entry.description[language].map { ". \($0)" } ?? "")
        }
        return "# \(list.title[language] ?? name)\n\n" + lines.joined(separator: "\n") + "\n"
    }
}
