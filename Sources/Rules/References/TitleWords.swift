/// Words as numbers: equal words have equal numbers, and numbers are quick to compare.
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

/// FNV-1a of the letters in small letters; letters of Latin-1 included.
struct WordNumber {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var letters = 0
    private(set) var startsWithDigit = false
    private var previous: UInt8 = 0

    static func isInWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    mutating func add(_ byte: UInt8) {
        var small = byte
        if (0x41...0x5A).contains(byte) { small |= 0x20 }
        // U+00C0 to U+00DE, the capital letters of Latin-1.
        if previous == 0xC3, (0x80...0x9E).contains(byte) { small |= 0x20 }
        if letters == 0 { startsWithDigit = (0x30...0x39).contains(byte) }
        // One letter for each scalar: bytes that continue one are not counted.
        if byte & 0xC0 != 0x80 { letters += 1 }
        value = (value ^ UInt64(small)) &* 0x0000_0100_0000_01B3
        previous = byte
    }
}
