/// The words that tell what a title is about, as numbers, so that many titles can be compared.
struct TitleWords {
    /// One word.
    private struct Word {
        let number: UInt64
        /// 2 for a long word: German writes "solar roofs" as one.
        let weight: Int
        /// Whether it tells two things of one kind apart: "phase 2", "hall B", "north", "Goethestraße".
        let isMark: Bool
    }

    /// In the order of their numbers, each once.
    private let words: [Word]

    /// The words of one version of a title: those of at least three letters that are no fillers, and marks.
    init(_ title: String) {
        var words: [Word] = []
        for part in title.utf8.split(whereSeparator: { !WordNumber.isInWord($0) }) {
            if let word = Self.word(part, in: title.utf8) { words.append(word) }
        }
        words.sort { $0.number < $1.number }
        self.words = words.enumerated().filter { $0.offset == 0 || words[$0.offset - 1].number != $0.element.number }
            .map(\.element)
    }

    /// The words as numbers.
    var numbers: [UInt64] { words.map(\.number) }

    /// Whether it is a single word.
    var isSingle: Bool { words.count == 1 }

    /// Whether it has all words of the other and more, or the other way round, or the same ones.
    ///
    /// A single word that is not long, such as "trams", is too little to be a part of another title.
    func contains(_ other: TitleWords) -> Bool {
        let shared = weight(sharedWith: other)
        guard shared > 0, shared == min(weight, other.weight) else { return false }
        return shared >= 2 || weight == other.weight
    }

    /// Shared words in per cent of all.
    func similarity(to other: TitleWords) -> Int {
        let shared = weight(sharedWith: other)
        return shared == 0 ? 0 : shared * 100 / (weight + other.weight - shared)
    }

    /// Whether each has a mark that the other lacks, and the rest is much the same: "new windows in hall A" and "hall B".
    func isToldApart(from other: TitleWords) -> Bool {
        guard isMarkedBeside(other), other.isMarkedBeside(self) else { return false }
        let shared = weight(sharedWith: other)
        let rest = [self, other].flatMap(\.words).filter { !$0.isMark }.reduce(0) { $0 + $1.weight } - shared
        return shared > 0 && shared * 100 >= rest * 60
    }

    /// Whether it has a mark that the other lacks.
    func isMarkedBeside(_ other: TitleWords) -> Bool {
        words.contains { word in word.isMark && !other.words.contains { $0.number == word.number } }
    }

    private var weight: Int { words.reduce(0) { $0 + $1.weight } }

    private func weight(sharedWith other: TitleWords) -> Int {
        var shared = 0
        var rest = other.words[...]
        for word in words {
            rest = rest.drop { $0.number < word.number }
            if let first = rest.first, first.number == word.number { shared += word.weight }
        }
        return shared
    }
}

extension TitleWords {
    /// The number of one word or id.
    static func number(of text: some StringProtocol) -> UInt64 { WordNumber(text.utf8).value }

    private static func word(_ part: Substring.UTF8View, in title: String.UTF8View) -> Word? {
        let number = WordNumber(part)
        let isMark =
            number.hasDigit || marks.contains(number.value) || isLetterOfItsOwn(part, in: title)
            || streets.contains { part.suffix($0.count).elementsEqual($0) && part.count > $0.count }
        guard isMark || number.letters > 2 && !fillers.contains(number.value) else { return nil }
        return Word(number: number.value, weight: number.letters < 10 ? 1 : 2, isMark: isMark)
    }

    /// "Hall B", but not "A tram" or "E-Busse".
    private static func isLetterOfItsOwn(_ part: Substring.UTF8View, in title: String.UTF8View) -> Bool {
        guard part.count == 1, let letter = part.first, (0x41...0x5A).contains(letter) else { return false }
        let isFirst = part.startIndex == title.startIndex
        let isPrefix = part.endIndex < title.endIndex && title[part.endIndex] == UInt8(ascii: "-")
        return !isFirst && !isPrefix
    }

    /// Words that every title has.
    private static let fillers: Set<UInt64> = numbers([
        "and", "the", "for", "with", "from", "into", "our", "own", "new", "project", "projects", "measure", "measures",
        "programme", "expansion", "implementation", "development", "und", "der", "die", "das", "den", "dem", "des",
        "für", "mit", "von", "vom", "zur", "zum", "auf", "bei", "aus", "ein", "eine", "einer", "eines", "neue", "neuer",
        "neues", "unser", "unsere", "projekt", "projekte", "maßnahme", "maßnahmen", "programm", "ausbau", "umsetzung",
        "entwicklung",
    ])

    /// Roman numbers and directions.
    private static let marks: Set<UInt64> = numbers([
        "ii", "iii", "iv", "vi", "vii", "viii", "north", "south", "east", "west", "northern", "southern", "eastern",
        "western", "nord", "süd", "ost", "nördlich", "nördliche", "südlich", "südliche", "östlich", "östliche",
        "westlich", "westliche",
    ])

    /// Ends of the names of streets and squares.
    private static let streets = ["straße", "strasse", "allee", "gasse", "platz", "weg"].map { Array($0.utf8) }

    private static func numbers(_ words: [String]) -> Set<UInt64> { Set(words.map { number(of: $0) }) }
}
