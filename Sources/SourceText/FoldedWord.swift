/// A word as it is compared: small letters, umlauts written out, nothing between the letters.
///
/// A letter with its accent behind it, as a Mac writes file names, is the same as one character for both.
public struct FoldedWord: Hashable, Sendable {
    /// The letters and digits; those that ASCII lacks as they are.
    public let text: String

    /// Folds a word.
    public init(_ word: String) {
        text = word.lowercased().reduce(into: "") { result, character in
            result += Self.spelling(of: character) ?? (character.isLetter ? String(character) : "")
        }
    }

    /// Letters and digits of ASCII, one hyphen for whatever stands between them.
    public static func scalars(_ word: String) -> String {
        var result = ""
        for character in word.lowercased() {
            if let spelling = spelling(of: character) {
                result += spelling
            } else if !result.isEmpty, !result.hasSuffix("-") {
                result += "-"
            }
        }
        return result.hasSuffix("-") ? String(result.dropLast()) : result
    }

    /// A small letter or a digit in ASCII.
    private static func spelling(of character: Character) -> String? {
        switch character {
        case "ä": "ae"
        case "ö": "oe"
        case "ü": "ue"
        case "ß": "ss"
        default: character.unicodeScalars.first.flatMap(spelling)
        }
    }

    private static func spelling(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": String(scalar)
        default: baseLetter(of: scalar)
        }
    }

    /// The letter below an accent: `LATIN SMALL LETTER A WITH ACUTE` is `a`.
    private static func baseLetter(of scalar: Unicode.Scalar) -> String? {
        guard let words = scalar.properties.name?.split(separator: " "), words.count > 4,
            words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH", words[3].utf8.count == 1
        else { return nil }
        return words[3].lowercased()
    }
}
