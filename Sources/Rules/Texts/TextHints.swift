/// What one walk over the bytes of a text shows that may be in it.
///
/// Rules on texts read them word by word, which is slow; nearly all texts give no hint and are not read at all. Which
/// words give hints is said by the searches themselves.
public struct TextHints: OptionSet, Sendable {
    public let rawValue: UInt8

    /// An `@`.
    package static let address = TextHints(rawValue: 1)
    /// Digits enough for a telephone number, and a word such as "Tel" or a first digit as of an area code.
    package static let phone = TextHints(rawValue: 2)
    /// "Frau", "Mr", "Dr.", "contact person" …
    package static let salutation = TextHints(rawValue: 4)
    /// A word that a place-holder begins with, or no word at all.
    package static let placeholder = TextHints(rawValue: 8)
    /// `//` as in a web address, a backslash as in a path, or "localhost".
    package static let link = TextHints(rawValue: 16)

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Walks over a text.
    package init(_ text: String) {
        var walk = HintWalk()
        for byte in text.utf8 { walk.add(byte) }
        walk.endWord()
        var hints = walk.hints
        if !walk.hasContent { hints.insert(.placeholder) }
        if walk.hasPhoneWord && walk.digits >= ContactSearch.digits.lowerBound
            || walk.hasDialCode && walk.digits >= ContactSearch.fullDigits.lowerBound
        {
            hints.insert(.phone)
        }
        self = hints
    }
}
