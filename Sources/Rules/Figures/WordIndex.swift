import ContractModel

/// The words of titles as numbers, so that many titles can be compared.
struct WordIndex {
    private var numbers: [String: Int] = [:]
    /// By number: whether the word has a digit, as in "2" or "L25".
    private(set) var hasDigit: [Bool] = []

    /// The words of a title, in one language after the other.
    ///
    /// - Parameter language: that of texts without a tag.
    mutating func words(of title: LocalizedText?, language: String) -> [NumberedTitle] {
        (title?.versions ?? []).map { version in
            var words: Set<Int> = []
            for word in version.text.utf8.split(whereSeparator: { !Self.isPartOfWord($0) }) {
                if let number = number(of: word.map(Self.lowercased)) { words.insert(number) }
            }
            return NumberedTitle(
                language: version.language.isEmpty ? language : version.language, words: words.sorted())
        }
    }

    /// Small words have no number.
    private mutating func number(of bytes: [UInt8]) -> Int? {
        let hasDigit = bytes.contains { (0x30...0x39).contains($0) }
        let word = String(decoding: bytes, as: UTF8.self)
        guard hasDigit || bytes.count >= 3 && !Self.small.contains(word) else { return nil }
        if let known = numbers[word] { return known }
        numbers[word] = self.hasDigit.count
        self.hasDigit.append(hasDigit)
        return self.hasDigit.count - 1
    }

    /// Letters and digits, and every byte of letters beyond ASCII.
    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...0xFF:
            true
        default: false
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static let small: Set<String> = [
        "and", "the", "for", "with", "from", "der", "die", "das", "den", "dem", "des", "und", "für", "mit", "von",
        "vom", "zum", "zur", "auf", "aus", "bei", "ein", "eine", "einer", "eines",
    ]
}

/// The words of a title in one language.
struct NumberedTitle {
    let language: String
    /// Numbers of a `WordIndex`, each once, in order.
    let words: [Int]

    /// Whether a title has nearly the words of the other, or all of them and more.
    ///
    /// Words with digits must be the same: "phase 1" and "phase 2" are two things.
    func isLike(_ other: NumberedTitle, hasDigit: [Bool]) -> Bool {
        guard language == other.language, !words.isEmpty, !other.words.isEmpty else { return false }
        var common = 0
        var (left, right) = (0, 0)
        while left < words.count || right < other.words.count {
            let mine = left < words.count ? words[left] : .max
            let theirs = right < other.words.count ? other.words[right] : .max
            if mine == theirs {
                common += 1
            } else if hasDigit[min(mine, theirs)] {
                return false
            }
            if mine <= theirs { left += 1 }
            if theirs <= mine { right += 1 }
        }
        let isPart = common >= 2 && common == min(words.count, other.words.count)
        return isPart || common * 10 >= (words.count + other.words.count - common) * 8
    }
}
