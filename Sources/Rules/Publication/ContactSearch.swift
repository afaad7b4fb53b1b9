/// Looks for ways to reach a person in a text.
package enum ContactSearch {
    private static let phoneWords: Set<String> = [
        "tel", "telefon", "telefonnummer", "fon", "mobil", "mobilnummer", "handy", "phone", "telephone", "mobile",
        "durchwahl",
    ]

    /// Words that are telephone words before a number with the code of a country only.
    private static let callWords: Set<String> = ["call", "Call", "T", "M"]

    /// Words one of which stands before a number that is short, or not written as only telephone numbers are.
    package static let hints = phoneWords.union(callWords)

    /// Numbers of digits of a telephone number.
    static let digits = 6...15

    /// Those of one with the code of an area or country.
    static let fullDigits = 10...14

    /// The first e-mail address that names a person.
    static func personalAddress(in text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
        for word in text.split(whereSeparator: { $0.isWhitespace || "<>()[],;\"".contains($0) }) {
            var bare = TextWords.bare(word)
            if bare.lowercased().hasPrefix("mailto:") { bare = bare.dropFirst("mailto:".count) }
            guard let address = EmailAddress(bare), address.likelihood == .person else { continue }
            return String(bare)
        }
        return nil
    }

    /// The first number behind a word such as "Tel.", or that is written as only telephone numbers are.
    static func phoneNumber(in text: String) -> String? {
        let words = TextWords(text).words
        for (index, word) in words.enumerated() {
            let isCounted = index > 0 && TextWords.bare(words[index - 1]).contains(where: \.isNumber)
            let isLabelled = index > 0 && codeWords.contains(TextWords.bare(words[index - 1]).lowercased())
            if !isCounted, !isLabelled, let number = fullNumber(words[index...]) { return number }
            let name = word.prefix { $0.isLetter }
            let isCall = callWords.contains(String(name))
            guard isCall || phoneWords.contains(name.lowercased()) else { continue }
            // "Tel.:0231" in one word, or the words that follow
            let rest = word.dropFirst(name.count).drop { ".:".contains($0) }
            let candidates = (rest.isEmpty ? [] : [rest]) + words[(index + 1)...].prefix(6)
            if isCall, candidates.first?.first != "+" { continue }
            if let number = number(candidates) { return number }
        }
        return nil
    }

    /// A number with the code of a country or an area, too long for anything else: "+49 231 5022222", "0171 5550123".
    private static func fullNumber(_ words: ArraySlice<Substring>) -> String? {
        // "0.171 t" is a figure.
        guard let first = words.first, !first.dropLast().contains(where: { ".,".contains($0) }),
            let number = number(Array(words.prefix(6))), number.first != "("
        else { return nil }
        let groups = number.split(whereSeparator: { !$0.isNumber })
        let digits = groups.joined()
        // "+12 000 000 000 kWh" and "0001" are no telephone numbers.
        let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count < 4
        if number.first == "+" { return fullDigits.contains(digits.count) && !isGrouped ? number : nil }
        let isMobile = ["015", "016", "017"].contains { digits.hasPrefix($0) }
        guard digits.first == "0", digits.dropFirst().first != "0", (10...12).contains(digits.count) else { return nil }
        return isMobile || groups.count > 1 ? number : nil
    }

    /// Words before numbers of books, accounts and files.
    private static let codeWords: Set<String> = [
        "isbn", "issn", "iban", "bic", "nr", "no", "number", "nummer", "az", "aktenzeichen", "reference", "ref", "id",
        "fkz", "item", "doi",
    ]

    /// Digits in groups, with a zero, a plus or a bracket in front and at least six digits.
    private static func number(_ words: [Substring]) -> String? {
        guard let first = words.first?.first, "0+(".contains(first) else { return nil }
        let groups = words.prefix { word in
            word.contains(where: \.isNumber) && word.allSatisfy { $0.isNumber || "+()/-–.,;".contains($0) }
                || ["/", "-", "–"].contains(word)
        }
        let number = groups.joined(separator: " ")
        let count = number.count(where: \.isNumber)
        guard digits.contains(count) else { return nil }
        return String(number.reversed().drop { !$0.isNumber }.reversed())
    }
}
