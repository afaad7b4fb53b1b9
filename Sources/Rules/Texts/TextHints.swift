/// What one walk over the bytes of a text shows that may be in it.
///
/// Rules on texts read them word by word, which is slow; nearly all texts give no hint and are not read at all.
public struct TextHints: OptionSet, Sendable {
    public let rawValue: UInt8

    /// An `@`.
    static let address = TextHints(rawValue: 1)
    /// Digits enough for a telephone number, and a word such as "Tel" or a first digit as of an area code.
    static let phone = TextHints(rawValue: 2)
    /// "Frau", "Mr", "Dr.", "contact person" …
    static let salutation = TextHints(rawValue: 4)
    /// A word that a place-holder begins with, or no word at all.
    static let placeholder = TextHints(rawValue: 8)
    /// `//` as in a web address, a backslash as in a path, or "localhost".
    static let link = TextHints(rawValue: 16)

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Walks over a text.
    init(_ text: String) {
        var scan = Scan()
        for byte in text.utf8 { scan.add(byte) }
        scan.endWord()
        var hints = scan.hints
        if !scan.hasContent { hints.insert(.placeholder) }
        if scan.hasPhoneWord && scan.digits >= 6 || scan.hasDialCode && scan.digits >= 10 { hints.insert(.phone) }
        self = hints
    }

    private struct Scan {
        var hints: TextHints = []
        var digits = 0
        var hasPhoneWord = false
        /// A zero or a plus where a word begins.
        var hasDialCode = false
        private var previous: UInt8 = 0x20
        var hasContent = false
        /// The first four letters of the current word, in small letters.
        private var word: UInt32 = 0
        private var count = 0
        private var isAfterSlash = false
        /// Whether the word is the first of its sentence, line or bracket.
        private var isFirst = true

        mutating func add(_ byte: UInt8) {
            if byte == UInt8(ascii: "0") || byte == UInt8(ascii: "+"), previous == 0x20 || previous == 0x0A {
                hasDialCode = true
            }
            previous = byte
            if byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) {
                if count < 4 { word = word << 8 | UInt32(byte | 0x20) }
                count += 1
                return
            }
            let isSlash = byte == UInt8(ascii: "/")
            if isSlash, isAfterSlash, count == 0 { hints.insert(.link) }
            isAfterSlash = isSlash
            endWord()
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                hasContent = true
            case UInt8(ascii: "@"): hints.insert(.address)
            case UInt8(ascii: "\\"): hints.insert(.link)
            case UInt8(ascii: "["):
                hints.insert(.placeholder)
                isFirst = true
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"),
                UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "*"), 0x0A, 0x0D:
                isFirst = true
            default: break
            }
        }

        mutating func endWord() {
            guard count > 0 else { return }
            defer { (word, count) = (0, 0) }
            // U+2000 to U+203F: dashes, quotation marks and "…", 0xE2 0x80 with the bit for small letters.
            guard count != 3 || word >> 8 != 0xE2A0 else { return }
            hasContent = true
            if TextHints.isAnywhere(word) { hints.insert(.placeholder) }
            if isFirst, TextHints.isAtStart(word) { hints.insert(.placeholder) }
            if TextHints.isSalutation(word, count) { hints.insert(.salutation) }
            if TextHints.isPhoneWord(word, count) { hasPhoneWord = true }
            if word == 0x6C6F_6361, count == 9 { hints.insert(.link) }
            isFirst = false
        }
    }

    /// `tbd`, `t.b.d.`, `tbc`, `todo`, `xx`, `xxx`, `should`.
    private static func isAnywhere(_ word: UInt32) -> Bool {
        switch word {
        case 0x74_6264, 0x74, 0x74_6263, 0x746F_646F, 0x7878, 0x78_7878, 0x7878_7878, 0x7368_6F75: true
        default: false
        }
    }

    /// First letters of `Placeholder`'s sentences and whole texts.
    private static func isAtStart(_ word: UInt32) -> Bool { starts.contains(word) }

    private static let starts: Set<UInt32> = Set(
        (Placeholder.sentences + Placeholder.wholeTexts + Placeholder.wholeSentences).compactMap { text in
            let letters = text.utf8.prefix { $0 >= 0x80 || ($0 >= 0x61 && $0 <= 0x7A) }.prefix(4)
            return letters.isEmpty ? nil : letters.reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
        })

    /// `herr`, `herrn`, `frau`, `mr`, `mrs`, `ms`, `mme`, `sra`, `sig`, `dr`, `prof`, `dipl`, `ing`, `mag`, `person`,
    /// `ansp…`, `kont…`.
    private static func isSalutation(_ word: UInt32, _ count: Int) -> Bool {
        switch word {
        case 0x6865_7272: count <= 5
        case 0x6672_6175, 0x7072_6F66, 0x6469_706C: count == 4
        case 0x6D72, 0x6D_7273, 0x6D73, 0x6D_6D65, 0x73_7261, 0x73_6967, 0x6472, 0x69_6E67, 0x6D_6167: true
        case 0x7065_7273: count == 6
        case 0x616E_7370, 0x6B6F_6E74: count > 12
        default: false
        }
    }

    /// `tel`, `tele…`, `fon`, `mobi…`, `handy`, `phon…`, `durchwahl`, `call`, `t`, `m`.
    private static func isPhoneWord(_ word: UInt32, _ count: Int) -> Bool {
        switch word {
        case 0x74_656C, 0x7465_6C65, 0x66_6F6E, 0x6D6F_6269, 0x7068_6F6E, 0x6361_6C6C, 0x74, 0x6D: true
        case 0x6861_6E64: count == 5
        case 0x6475_7263: count == 9
        default: false
        }
    }
}
