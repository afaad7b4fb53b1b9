import ContractModel

/// The words of a title by language, for comparing titles.
struct TitleWords {
    private let byLanguage: [String: Set<UInt64>]

    /// - Parameter language: that of texts without a tag.
    init(_ title: LocalizedText?, language: String) {
        var words: [String: Set<UInt64>] = [:]
        for version in title?.versions ?? [] {
            words[version.language.isEmpty ? language : version.language] = Set(Self.significant(in: version.text))
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
            guard !differing.contains(where: WordNumber.hasDigit) else { return false }
            let common = words.intersection(others).count
            let isPart = common >= 2 && (words.isSubset(of: others) || others.isSubset(of: words))
            return isPart || common * 10 >= words.union(others).count * 8
        }
    }

    /// Words that every title has.
    private static let fillers: Set<UInt64> = Set(
        [
            "and", "the", "for", "with", "from", "into", "our", "own", "new", "project", "projects", "measure",
            "measures", "programme", "expansion", "implementation", "development",
            "und", "der", "die", "das", "den", "dem", "des", "für", "mit", "von", "vom", "zur", "zum", "auf", "bei",
            "aus", "ein", "eine", "einer", "eines", "neue", "neuer", "neues", "unser", "unsere", "projekt", "projekte",
            "maßnahme", "maßnahmen", "programm", "ausbau", "umsetzung", "entwicklung",
        ].map { number(of: $0) })

    /// Words of at least three letters that are no fillers, and numbers; sorted, each once.
    static func significant(in text: String) -> [UInt64] {
        var words: [UInt64] = []
        var word = WordNumber()
        for byte in text.utf8 {
            if WordNumber.isInWord(byte) {
                word.add(byte)
            } else {
                append(word, to: &words)
                word = WordNumber()
            }
        }
        append(word, to: &words)
        words.sort()
        return words.enumerated().filter { $0.offset == 0 || words[$0.offset - 1] != $0.element }.map(\.element)
    }

    /// The number of one word or id.
    static func number(of text: some StringProtocol) -> UInt64 {
        var word = WordNumber()
        for byte in text.utf8 { word.add(byte) }
        return word.value
    }

    private static func append(_ word: WordNumber, to words: inout [UInt64]) {
        guard word.startsWithDigit || (word.letters > 2 && !fillers.contains(word.value)) else { return }
        words.append(word.value)
    }
}
