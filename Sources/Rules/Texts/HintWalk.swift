/// A walk over the bytes of a text that looks for hints.
struct HintWalk {
    private(set) var hints: TextHints = []
    private(set) var digits = 0
    private(set) var hasPhoneWord = false
    /// A zero or a plus where a word begins.
    private(set) var hasDialCode = false
    /// A letter or digit.
    private(set) var hasContent = false
    private var word = HintWord()
    /// The last byte; a space in place of a mark outside ASCII.
    private var previous: UInt8 = 0x20
    /// Bytes of a character that may be a mark outside ASCII and is not at its end.
    private var mark: UInt16 = 0
    private var isAfterSlash = false
    /// Whether the word is the first of its sentence, line or bracket.
    private var isFirst = true

    mutating func add(_ byte: UInt8) {
        if byte >= 0x80 || mark != 0 {
            addOutsideASCII(byte)
        } else if byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") {
            word.add(byte)
        } else {
            addMark(byte)
        }
        previous = byte
    }

    /// U+0080 to U+00BF and U+2000 to U+203F are white space, dashes, quotation marks and the like; all others count as
    /// letters.
    private mutating func addOutsideASCII(_ byte: UInt8) {
        switch (mark, byte) {
        case (0, 0xC2), (0, 0xE2):
            mark = UInt16(byte)
        case (0xE2, 0x80):
            mark = 0xE280
        case (0xC2, _), (0xE280, _):
            mark = 0
            endWord()
            isFirst = true
            isAfterSlash = false
        case (0xE2, _):
            mark = 0
            word.add(0xE2)
            word.add(byte)
        default:
            word.add(byte)
        }
    }

    private mutating func addMark(_ byte: UInt8) {
        let isSlash = byte == UInt8(ascii: "/")
        if isSlash, isAfterSlash, word.isEmpty { hints.insert(.link) }
        isAfterSlash = isSlash
        endWord()
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            if byte == UInt8(ascii: "0"), previous <= 0x20 || previous >= 0x80 { hasDialCode = true }
            digits += 1
            hasContent = true
        case UInt8(ascii: "+"):
            if previous <= 0x20 || previous >= 0x80 { hasDialCode = true }
        case UInt8(ascii: "@"): hints.insert(.address)
        case UInt8(ascii: "\\"): hints.insert(.link)
        default:
            if byte == UInt8(ascii: "[") { hints.insert(.placeholder) }
            if Self.startsSentence[Int(byte)] { isFirst = true }
        }
    }

    /// Ends the current word, if there is one.
    mutating func endWord() {
        guard !word.isEmpty else { return }
        hasContent = true
        defer { (word, isFirst) = (HintWord(), false) }
        // Nearly all words are passed over here.
        guard Self.mayHint[word.slot] else { return }
        if isFirst, Self.starts.contains(word.start) { hints.insert(.placeholder) }
        if let found = Self.words[word] {
            hasPhoneWord = hasPhoneWord || found.contains(.phone)
            hints.formUnion(found.subtracting(.phone))
        }
    }
}

extension HintWalk {
    private static let words: [HintWord: TextHints] = {
        let lists: [(Set<String>, TextHints)] = [
            (NameSearch.hints, .salutation), (ContactSearch.hints, .phone), (Placeholder.anywhere, .placeholder),
            ([LocalAddress.localName], .link),
        ]
        var words: [HintWord: TextHints] = [:]
        for (list, hint) in lists {
            for word in list { words[HintWord(firstOf: word), default: []].insert(hint) }
        }
        return words
    }()

    /// By slot, whether some word or phrase that gives a hint has it.
    private static let mayHint: [Bool] = {
        var slots = [Bool](repeating: false, count: HintWord.slots)
        for word in words.keys { slots[word.slot] = true }
        for phrase in Placeholder.atStart { slots[HintWord(firstOf: phrase).slot] = true }
        return slots
    }()

    private static let starts = Set(Placeholder.atStart.map { HintWord(firstOf: $0).start })

    /// By byte of ASCII; what separates sentences outside ASCII, every mark there does.
    private static let startsSentence: [Bool] = {
        var marks = [Bool](repeating: false, count: 0x80)
        for mark in Placeholder.sentenceMarks { mark.asciiValue.map { marks[Int($0)] = true } }
        // Line feed, vertical tab, form feed, carriage return.
        for newline in 0x0A...0x0D { marks[newline] = true }
        return marks
    }()
}

/// What is kept of a word: its first four bytes in small letters, and how many it has.
struct HintWord: Hashable {
    private(set) var start: UInt32 = 0
    private var count: UInt32 = 0

    init() {}

    /// The first word of a phrase: letters up to the first mark.
    init(firstOf phrase: String) {
        for byte in phrase.utf8.prefix(while: { $0 >= 0x80 || ("a"..."z").contains(Unicode.Scalar($0 | 0x20)) }) {
            add(byte)
        }
    }

    /// Number of slots.
    static let slots = 4096

    /// Words that begin with the same letters have the same, others rarely.
    var slot: Int { Int((start &* 0x9E37_79B1) >> 20) }

    var isEmpty: Bool { count == 0 }

    mutating func add(_ byte: UInt8) {
        // Capital letters of ASCII and of Latin-1 become small ones.
        if count < 4 { start = start << 8 | UInt32(byte | 0x20) }
        count += 1
    }
}
