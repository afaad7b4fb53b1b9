/// Looks for words in a text, without regard to capital letters where it matters.
struct TextWords {
    /// The text cut at white space.
    let words: [Substring]

    init(_ text: String) {
        words = text.split { $0.isWhitespace }
    }

    private static let marks: Set<Character> = [
        ".", ",", ";", ":", "!", "?", "(", ")", "[", "]", "{", "}", "<", ">", "\"", "'", "„", "“", "”", "«", "»", "*",
        "_", "/", "…", "–", "-",
    ]

    /// A word without the punctuation around it.
    static func bare(_ word: Substring) -> Substring {
        var word = word
        while let first = word.first, marks.contains(first) { word = word.dropFirst() }
        while let last = word.last, marks.contains(last) { word = word.dropLast() }
        return word
    }
}
