/// A word as it is compared: small letters, umlauts written out, nothing between the letters.
public struct FoldedWord: Hashable, Sendable {
    /// The letters and digits.
    public let text: String

    /// Folds a word.
    public init(_ word: String) {
        text = Self.scalars(word).filter { $0 != "-" }
    }

    /// Letters and digits of ASCII, one hyphen for whatever stands between them.
    public static func scalars(_ word: String) -> String {
        var result = ""
        for scalar in word.lowercased().unicodeScalars {
            switch scalar {
            case "ä": result += "ae"
            case "ö": result += "oe"
            case "ü": result += "ue"
            case "ß": result += "ss"
            case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
            default:
                if let letter = baseLetter(of: scalar) {
                    result += letter
                } else if !result.isEmpty, !result.hasSuffix("-") {
                    result += "-"
                }
            }
        }
        return result.hasSuffix("-") ? String(result.dropLast()) : result
    }

    /// The letter below an accent: `LATIN SMALL LETTER A WITH ACUTE` is `a`.
    private static func baseLetter(of scalar: Unicode.Scalar) -> String? {
        guard let words = scalar.properties.name?.split(separator: " "), words.count > 4,
            words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH", words[3].utf8.count == 1
        else { return nil }
        return words[3].lowercased()
    }
}
