import ContractModel

/// The words of a title by language, for comparing titles.
struct TitleWords {
    private let byLanguage: [String: Set<String>]

    /// - Parameter language: that of texts without a tag.
    init(_ title: LocalizedText?, language: String) {
        var words: [String: Set<String>] = [:]
        for version in title?.versions ?? [] {
            words[version.language.isEmpty ? language : version.language] = Self.significant(in: version.text)
        }
        byLanguage = words
    }

    /// Whether a title has nearly the words of the other, or all of them and more.
    ///
    /// Words with digits must be the same: "phase 1" and "phase 2" are two things.
    func isLike(_ other: TitleWords) -> Bool {
        byLanguage.contains { language, words in
            guard let others = other.byLanguage[language], !words.isEmpty, !others.isEmpty else { return false }
            let differing = words.symmetricDifference(others)
            guard !differing.contains(where: { $0.contains(where: \.isNumber) }) else { return false }
            let common = words.intersection(others).count
            let isPart = common >= 2 && (words.isSubset(of: others) || others.isSubset(of: words))
            return isPart || common * 10 >= words.union(others).count * 8
        }
    }

    /// Words of at least three letters that not every title has, and numbers, in small letters.
    static func significant(in text: String) -> Set<String> {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return Set(
            words.map(String.init).filter { ($0.count > 2 && !fillers.contains($0)) || ($0.first?.isNumber ?? false) })
    }

    private static let fillers: Set<String> = [
        "and", "the", "for", "with", "from", "into", "our", "own", "new", "project", "projects", "measure", "measures",
        "programme", "expansion", "implementation", "development",
        "und", "der", "die", "das", "den", "dem", "des", "für", "mit", "von", "vom", "zur", "zum", "auf", "bei", "aus",
        "ein", "eine", "einer", "eines", "neue", "neuer", "neues", "unser", "unsere", "projekt", "projekte",
        "maßnahme", "maßnahmen", "programm", "ausbau", "umsetzung", "entwicklung",
    ]
}
