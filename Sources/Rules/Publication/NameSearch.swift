/// Looks for people who are named with a salutation.
enum NameSearch {
    private static let salutations: Set<String> = ["Herr", "Herrn", "Frau", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms."]

    private static let titles: Set<String> = ["Dr.", "Prof.", "Dr", "Prof", "Dipl.-Ing.", "Mag.", "Ing."]

    /// Words before "Frau" or "Herr" that show that no one person is meant.
    private static let generalWords: Set<String> = [
        "und", "oder", "jede", "jeder", "jeden", "eine", "einer", "ein", "einen", "keine", "pro", "mann", "and", "or",
    ]

    /// Endings of functions: "Frau Oberbürgermeisterin", "Mr Mayor".
    private static let functionEndings = [
        "meister", "meisterin", "minister", "ministerin", "präsident", "präsidentin", "direktor", "direktorin", "rat",
        "rätin", "vorsitzende", "vorsitzender", "leiter", "leiterin", "kanzler", "kanzlerin", "sekretär", "sekretärin",
        "dezernent", "dezernentin", "professor", "professorin", "doktor", "mayor", "minister", "president", "chair",
        "secretary", "director", "beauftragte", "beauftragter",
    ]

    /// The first name with its salutation.
    static func first(in text: String) -> (name: String, salutation: String)? {
        let words = TextWords(text).words
        for (index, word) in words.enumerated() {
            let opened = word.drop { "(\"„“[".contains($0) }
            guard salutations.contains(String(opened)) else { continue }
            if index > 0, generalWords.contains(words[index - 1].lowercased()) { continue }
            let following = words[(index + 1)...]
            let marks = following.prefix { titles.contains(String($0)) }
            guard let last = following.dropFirst(marks.count).first, isName(last) else { continue }
            let name = ([opened] + marks + [TextWords.bare(last)]).joined(separator: " ")
            return (name, String(opened))
        }
        return nil
    }

    /// A capital letter and small letters, and no function.
    private static func isName(_ word: Substring) -> Bool {
        let bare = TextWords.bare(word)
        guard bare.count > 1, let first = bare.first, first.isUppercase,
            bare.dropFirst().contains(where: \.isLowercase),
            bare.allSatisfy({ $0.isLetter || "-'’".contains($0) })
        else { return false }
        let lower = bare.lowercased()
        return !functionEndings.contains { lower.hasSuffix($0) }
    }
}
