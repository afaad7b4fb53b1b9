/// Looks for people who are named: with a salutation, with a title, or as the one to contact.
package enum NameSearch {
    /// A name, and the word that it was guessed from.
    typealias Found = (name: String, salutation: String)

    private static let salutations: Set<String> = [
        "Herr", "Herrn", "Frau", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Mme", "Mme.", "Sra", "Sra.", "Sig.",
        "Sig.ra", "sig.", "sig.ra", "Hr.",
    ]

    private static let titles: Set<String> = [
        "Dr.", "Prof.", "Dr", "Prof", "Dipl.-Ing.", "Mag.", "Ing.", "ing.", "Dott.", "dott.",
    ]

    private static let contacts: Set<String> = [
        "ansprechpartner", "ansprechpartnerin", "ansprechperson", "kontaktperson",
    ]

    /// With "contact" before it.
    private static let person = "person"

    /// Words without one of which no name is found.
    package static let hints = salutations.union(titles).union(contacts).union([person])

    /// Most titles before one name that are passed over: "Univ.-Prof. Dr. Dr. h. c. mult.".
    private static let titleLimit = 6

    /// The first name of a person.
    static func first(in text: String) -> Found? {
        let words = TextWords(text).words
        for (index, word) in words.enumerated() {
            let opened = word.drop { "(\"„“[".contains($0) }
            let before = index > 0 ? TextWords.bare(words[index - 1]).lowercased() : ""
            let found: Found? =
                if salutations.contains(String(opened)) {
                    addressed(opened, isQuoted: opened.count < word.count, before, words[(index + 1)...])
                } else if titles.contains(String(opened)) {
                    fullName(words[(index + 1)...], from: opened)
                } else if isContact(word, after: before) {
                    fullName(words[(index + 1)...], from: TextWords.bare(word))
                } else {
                    nil
                }
            if let found { return found }
        }
        return nil
    }

    /// "Ms Sample", "Herrn Prof. Dr. Muster".
    private static func addressed(
        _ salutation: Substring, isQuoted: Bool, _ before: String, _ following: ArraySlice<Substring>
    ) -> Found? {
        guard !GeneralName.before.contains(before) else { return nil }
        let marks = following.prefix(titleLimit).prefix(while: isTitle)
        let rest = following.dropFirst(marks.count)
        let names = run(of: rest)
        guard let last = names.first, !isPlace(names, in: rest) else { return nil }
        // „Frau Holle“ in quotation marks is what something is called.
        guard !isQuoted || !"\"“”".contains(names.last?.last ?? " ") else { return nil }
        guard !GeneralName.known.contains("\(salutation) \(TextWords.bare(last))".lowercased()) else { return nil }
        let name = ([salutation] + marks + [TextWords.bare(last)]).joined(separator: " ")
        return (name, String(salutation))
    }

    /// At least two names in a row, as in "Dr. Jo Sample": one alone is also that of a company.
    private static func fullName(_ following: ArraySlice<Substring>, from word: Substring) -> Found? {
        let marks = following.prefix(titleLimit).prefix { isTitle($0) || ["is", "ist"].contains($0) }
        let rest = following.dropFirst(marks.count)
        let names = run(of: rest)
        guard names.count >= 2, !isPlace(names, in: rest) else { return nil }
        guard !names.contains(where: { GeneralName.isOffice(TextWords.bare($0).lowercased()) }) else { return nil }
        return (names.map { String(TextWords.bare($0)) }.joined(separator: " "), String(word))
    }

    /// "Contact person:" or "Ansprechpartnerin ist".
    private static func isContact(_ word: Substring, after before: String) -> Bool {
        let bare = TextWords.bare(word).lowercased()
        return contacts.contains(bare) || bare == person && before == "contact"
    }

    /// A title, or its field: "Dr. med.".
    private static func isTitle(_ word: Substring) -> Bool {
        titles.contains(String(word)) || word.count < 7 && word.last == "." && word.first?.isLowercase ?? false
    }

    /// Names up to a mark of punctuation, at most four.
    private static func run(of words: ArraySlice<Substring>) -> ArraySlice<Substring> {
        var names = words.prefix(4).prefix(while: isName)
        if let end = names.firstIndex(where: { !($0.last?.isLetter ?? true) }) { names = names[...end] }
        return names
    }

    /// Whether a street, building or company is named after a person.
    private static func isPlace(_ names: ArraySlice<Substring>, in words: ArraySlice<Substring>) -> Bool {
        let isClosed = names.last.map { !($0.last?.isLetter ?? true) } ?? false
        let next = isClosed ? nil : words.dropFirst(names.count).first
        return (names + [next].compactMap(\.self)).contains { word in
            let parts = TextWords.bare(word).lowercased().split(separator: "-")
            return parts.last.map { GeneralName.places.contains(String($0)) } ?? false
        }
    }

    /// A capital letter and small letters, and no function.
    private static func isName(_ word: Substring) -> Bool {
        let bare = TextWords.bare(word)
        guard bare.count > 1, let first = bare.first, first.isUppercase,
            bare.dropFirst().contains(where: \.isLowercase),
            bare.allSatisfy({ $0.isLetter || "-'’".contains($0) })
        else { return false }
        return !GeneralName.isFunction(bare.lowercased())
    }
}
