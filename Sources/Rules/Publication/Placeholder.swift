/// What people leave in a text until they know better.
package enum Placeholder {
    /// Whole texts that say nothing.
    private static let wholeTexts: Set<String> = [
        "tbd", "t.b.d", "tba", "tbc", "todo", "xxx", "xx", "n/a", "n.a", "na", "k.a", "k. a", "placeholder",
        "platzhalter", "text", "beispieltext", "folgt", "text folgt", "wird ergänzt", "wird noch ergänzt",
        "wird nachgereicht", "pending", "",
    ]

    /// Sentences, lines or brackets that say nothing but that something is to follow; the second is a spelling of published
    /// contracts.
    private static let wholeSentences: Set<String> = [
        "to be completed", "to be confirmed", "not yet clarified", "noch zu ergänzen", "noch abzustimmen",
        "text folgt noch", "da completare", "da compilare", "de completat", "a preencher", "por completar",
        "nog in te vullen", "do uzupełnienia", "täydennetään myöhemmin", "να συμπληρωθεί", "angaben folgen",
        "angaben folgen in kürze", "zahlen folgen", "mustertext", "blindtext",
    ]

    /// Words that stand for a text that is not there.
    private static let words: Set<String> = ["tbd", "t.b.d", "tbc", "xxx", "xxxx", "xxxxx"]

    /// The same, in capital letters only: "todo" is Spanish for "all".
    private static let note = "TODO"

    /// Stands for a figure before a unit.
    private static let unknownFigure = "XX"

    /// Words with which a place-holder may begin anywhere.
    package static let anywhere = words.union([note, unknownFigure, TemplateGuidance.demandWord])

    /// Phrases with which a place-holder begins a sentence, line or bracket.
    package static let atStart = wholeTexts.union(wholeSentences).union(sentences)

    /// What a sentence, line or bracket begins behind, beside a new line.
    package static let sentenceMarks: Set<Character> = [".", "!", "?", ":", ";", "(", "[", "<", "*", "–"]

    /// Units behind two X that stand for a figure: "XX kW".
    private static let units: Set<String> = [
        "kw", "mw", "kwp", "mwp", "kwh", "mwh", "gwh", "t", "kt", "eur", "euro", "€", "mio", "mio.", "m", "%", "m²",
        "km",
    ]

    /// Guidance of templates and promises of authors; each begins a sentence, line or bracket.
    private static let sentences =
        TemplateGuidance.beginnings + [
            "ist gerade in der bearbeitung",
            "lorem ipsum", "please describe", "please insert", "please specify", "please fill in", "please add",
            "insert text", "data will be delivered", "bitte ergänzen", "bitte ausfüllen", "bitte beschreiben",
            "bitte einfügen", "bitte eintragen", "hier text", "text einfügen", "daten werden nachgeliefert",
            "wird noch ergänzt", "wird nachgereicht", "hier bitte", "figures to be confirmed",
            "à compléter", "describa aquí",
        ]

    /// The first place-holder of a text.
    static func first(in text: String) -> String? {
        let trimmed = TextWords.bare(text[...].trimmingWhitespace())
        if wholeTexts.contains(trimmed.lowercased()) { return String(text[...].trimmingWhitespace()) }
        return word(in: text) ?? sentence(in: text) ?? demand(in: text) ?? instruction(in: text) ?? omission(in: text)
    }

    /// `TBD`, `xxx`; three large X are also a Roman number.
    private static func word(in text: String) -> String? {
        let all = TextWords(text).words
        for (index, word) in all.enumerated() {
            let bare = TextWords.bare(word)
            if bare == note || words.contains(bare.lowercased()) && bare != "XXX" { return String(bare) }
            guard word == unknownFigure, let unit = all[(index + 1)...].first, units.contains(unit.lowercased()) else {
                continue
            }
            return "\(unknownFigure) \(unit)"
        }
        return nil
    }

    /// A sentence, line or bracket that begins with a phrase of the list.
    private static func sentence(in text: String) -> String? {
        let starts = text.split { $0.isNewline || sentenceMarks.contains($0) }
        for start in starts {
            let content = start.trimmingWhitespace()
            let lower = simplified(content)
            if wholeSentences.contains(String(TextWords.bare(lower[...]))) { return String(TextWords.bare(content)) }
            if let phrase = sentences.first(where: { lower.hasPrefix($0) && !lower.dropFirst($0.count).startsWord }) {
                return String(content.prefix(phrase.count))
            }
        }
        return nil
    }

    /// What a template says that a module should contain.
    private static func demand(in text: String) -> String? {
        let lower = simplified(text[...])
        for word in TextWords(lower).words where word == TemplateGuidance.demandWord {
            let rest = lower[word.startIndex...]
            guard let demand = TemplateGuidance.demands.first(where: rest.hasPrefix) else { continue }
            let start = lower.distance(from: lower.startIndex, to: word.startIndex)
            return String(text.dropFirst(start).prefix(demand.count))
        }
        return nil
    }

    /// In small letters, with plain apostrophes.
    private static func simplified(_ text: Substring) -> String {
        String(text.lowercased().map { $0 == "’" ? "'" : $0 })
    }

    /// `[...]` outside a quotation, where it would mark an omission.
    private static func omission(in text: String) -> String? {
        guard !text.contains(where: { "\"„“”«»‚‘’'".contains($0) }) else { return nil }
        return ["[...]", "[…]", "[xxx]"].first { text.contains($0) }
    }
}

extension Placeholder {
    /// `[insert the name]`, `[Name of city]`: what a template asks for, in brackets.
    private static func instruction(in text: String) -> String? {
        for part in text.split(separator: "[", omittingEmptySubsequences: false).dropFirst() {
            guard let end = part.firstIndex(of: "]") else { continue }
            let content = part[..<end].lowercased()
            guard
                ["insert ", "enter ", "your ", "name of ", "name der ", "name des "].contains(where: content.hasPrefix)
                    || content.hasSuffix(" einfügen")
                    || content.hasSuffix(" eintragen")
            else { continue }
            return "[\(part[...end])"
        }
        return nil
    }
}

extension Substring {
    /// Without white space at both ends.
    fileprivate func trimmingWhitespace() -> Substring {
        var result = drop { $0.isWhitespace }
        while let last = result.last, last.isWhitespace { result = result.dropLast() }
        return result
    }
}

extension StringProtocol {
    /// Whether it begins in the middle of a word.
    fileprivate var startsWord: Bool { first?.isLetter ?? false }
}
