import ContractModel

/// The words of a title in one language, as numbers of `TitleWords`.
struct NumberedTitle {
    private let language: String
    private let words: [UInt64]

    /// Takes a version of a title apart.
    ///
    /// - Parameter language: that of texts without a tag.
    init(_ version: LocalizedText.Version, language: String) {
        self.language = version.language.isEmpty ? language : version.language
        words = TitleWords.significant(in: version.text)
    }

    /// Whether a title has nearly the words of the other, or all of them and more.
    ///
    /// Words with digits must be the same: "phase 1" and "phase 2" are two things.
    func isLike(_ other: NumberedTitle) -> Bool {
        guard language == other.language, !words.isEmpty, !other.words.isEmpty else { return false }
        var common = 0
        var (left, right) = (0, 0)
        while left < words.count || right < other.words.count {
            let mine = left < words.count ? words[left] : .max
            let theirs = right < other.words.count ? other.words[right] : .max
            if mine == theirs {
                common += 1
            } else if WordNumber.hasDigit(min(mine, theirs)) {
                return false
            }
            if mine <= theirs { left += 1 }
            if theirs <= mine { right += 1 }
        }
        let isPart = common >= 2 && common == min(words.count, other.words.count)
        return isPart || common * 10 >= (words.count + other.words.count - common) * 8
    }
}
