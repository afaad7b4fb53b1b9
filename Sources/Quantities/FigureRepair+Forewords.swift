// Words in front of a figure that are no part of its unit.
extension FigureRepair {
    /// The words at the start of a text that say how sure its number is, and what follows them.
    static func qualifier(of text: String) -> (String?, String) {
        var rest = text[...]
        while let word = firstQualifier(in: rest) {
            rest = rest.dropFirst(word.count).drop { $0 == " " || $0 == "," }
        }
        let found = trimmed(String(text[..<rest.startIndex].reversed().drop { $0 == "," }.reversed()))
        return (found.isEmpty ? nil : found, trimmed(String(rest)))
    }

    private static func firstQualifier(in text: Substring) -> String? {
        qualifiers.first { word in
            guard text.lowercased().hasPrefix(word), let next = text.dropFirst(word.count).first else { return false }
            return !next.isLetter || word.last?.isLetter == false
        }
    }

    /// Takes other words from the front of a number where what is behind it is enough.
    func foreword(_ spelled: inout SpelledNumber) -> String? {
        let words = spelled.before
        guard words.contains(where: \.isLetter), !Self.changesTheAmount(words),
            case .unknown = unitAndRemark(spelled).unit
        else { return nil }
        var number = spelled
        number.before = ""
        switch unitAndRemark(number).unit {
        case .unknown: return nil
        case .missing: if case .figure = wanted { return nil }
        case .known, .oneOf, .scale: break
        }
        spelled = number
        return words
    }

    /// Whether words make another amount of a number: `je`, `minus`, `kein`, `Tausend`.
    private static func changesTheAmount(_ words: String) -> Bool {
        let first = [
            "minus", "weniger", "less", "ohne", "without", "kein", "keine", "nicht", "not", "no", "none", "halb",
        ]
        let lowercase = words.lowercased().split { !$0.isLetter }.map(String.init)
        return saysHowOften(words) || SpelledUnit.namesScale(words) || SpelledUnit.beginsWithScale(words)
            || words.contains { "/%=<>*+-".contains($0) }
            || lowercase.contains { first.contains($0) || $0.hasSuffix("lich") || $0.hasSuffix("ly") }
    }

    /// Words that real contracts put before a number they are not sure of; a longer one before its beginning.
    private static let qualifiers = [
        "approximately", "approx.", "approx", "around", "about", "roughly", "nearly", "almost", "circa", "zirka", "ca.",
        "ca", "c.", "rund", "rd.", "rd", "etwa", "ungefähr", "annähernd", "schätzungsweise", "geschätzt", "estimated",
        "est.", "expected", "projected", "voraussichtlich", "voraussichtl.", "vorauss.", "vsl.", "geplant", "planned",
        "knapp", "fast", "nahezu", "gut", "up to", "bis zu", "bis", "mindestens", "mind.", "mind", "wenigstens",
        "minimal", "at least", "at most", "höchstens", "maximal", "min.", "max.", "mehr als", "more than",
        "weniger als",
        "less than", "no more than", "nicht mehr als", "über", "over", "above", "unter", "under", "below", "≈", "~",
        "<=",
        ">=", "<", ">", "≤", "≥", "±", "+/-",
    ]
}
