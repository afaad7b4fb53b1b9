/// Words of a title without those that every title has.
enum TitleWords {
    /// Words that every title has.
    private static let fillers: Set<UInt64> = Set(
        [
            "and", "the", "for", "with", "from", "into", "our", "own", "new", "project", "projects", "measure",
            "measures", "programme", "expansion", "implementation", "development",
            "und", "der", "die", "das", "den", "dem", "des", "für", "mit", "von", "vom", "zur", "zum", "auf", "bei",
            "aus", "ein", "eine", "einer", "eines", "neue", "neuer", "neues", "unser", "unsere", "projekt", "projekte",
            "maßnahme", "maßnahmen", "programm", "ausbau", "umsetzung", "entwicklung",
        ].map { number(of: $0) })

    /// Words of at least three letters that are no fillers, and words with digits; sorted, each once.
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
        guard word.hasDigit || (word.letters > 2 && !fillers.contains(word.value)) else { return }
        words.append(word.value)
    }
}
