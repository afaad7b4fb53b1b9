import ContractModel

/// The words of a title by language, for comparing titles.
struct TitleWords {
    private let byLanguage: [String: Set<String>]

    /// - Parameter language: that of texts without a tag.
    init(_ title: LocalizedText?, language: String) {
        var words: [String: Set<String>] = [:]
        for version in title?.versions ?? [] {
            words[version.language.isEmpty ? language : version.language] = Self.words(version.text)
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

    /// The words of three letters or more, and numbers.
    private static func words(_ text: String) -> Set<String> {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return Set(words.filter { $0.count >= 3 && !small.contains($0) || $0.contains(where: \.isNumber) })
    }

    private static let small: Set<String> = [
        "and", "the", "for", "with", "from", "der", "die", "das", "den", "dem", "des", "und", "für", "mit", "von",
        "vom", "zum", "zur", "auf", "aus", "bei", "ein", "eine", "einer", "eines",
    ]
}
