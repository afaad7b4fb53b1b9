/// What people leave in a text until they know better.
enum Placeholder {
    /// Whole texts that say nothing.
    static let wholeTexts: Set<String> = [
        "tbd", "t.b.d", "tba", "tbc", "todo", "xxx", "xx", "n/a", "n.a", "na", "k.a", "placeholder", "platzhalter",
        "text",
        "beispieltext", "folgt", "text folgt", "wird ergänzt", "wird noch ergänzt", "wird nachgereicht", "pending", "",
    ]

    /// Words that stand for a text that is not there.
    private static let words: Set<String> = ["tbd", "t.b.d", "xxx", "xxxx", "xxxxx"]

    /// Guidance of templates and promises of authors; each begins a sentence.
    static let sentences = [
        "lorem ipsum", "please describe", "please insert", "please specify", "please fill in", "please add",
        "insert text", "data will be delivered", "bitte ergänzen", "bitte ausfüllen", "bitte beschreiben",
        "bitte einfügen", "bitte eintragen", "hier text", "text einfügen", "daten werden nachgeliefert",
        "wird noch ergänzt", "wird nachgereicht",
    ]

    /// The first place-holder of a text.
    static func first(in text: String) -> String? {
        let trimmed = TextWords.bare(text[...].trimmingWhitespace())
        if wholeTexts.contains(trimmed.lowercased()) { return String(text[...].trimmingWhitespace()) }
        return word(in: text) ?? sentence(in: text) ?? omission(in: text)
    }

    /// `TBD`, `xxx`; three large X are also a Roman number.
    private static func word(in text: String) -> String? {
        for word in TextWords(text).words {
            let bare = TextWords.bare(word)
            guard words.contains(bare.lowercased()), bare != "XXX" else { continue }
            return String(bare)
        }
        return nil
    }

    /// A sentence, line or bracket that begins with a phrase of the list.
    private static func sentence(in text: String) -> String? {
        let starts = text.split { $0.isNewline || ".!?:;([<*–".contains($0) }
        for start in starts {
            let content = start.trimmingWhitespace()
            let lower = content.lowercased()
            if let phrase = sentences.first(where: { lower.hasPrefix($0) && !lower.dropFirst($0.count).startsWord }) {
                return String(content.prefix(phrase.count))
            }
        }
        return nil
    }

    /// `[...]` outside a quotation, where it would mark an omission.
    private static func omission(in text: String) -> String? {
        guard !text.contains(where: { "\"„“”«»‚‘’'".contains($0) }) else { return nil }
        return ["[...]", "[…]", "[xxx]"].first { text.contains($0) } ?? instruction(in: text)
    }
}

extension Placeholder {
    /// `[insert the name]`: what a template asks for, in brackets.
    private static func instruction(in text: String) -> String? {
        for part in text.split(separator: "[", omittingEmptySubsequences: false).dropFirst() {
            guard let end = part.firstIndex(of: "]") else { continue }
            let content = part[..<end].lowercased()
            guard
                ["insert ", "enter ", "your "].contains(where: content.hasPrefix) || content.hasSuffix(" einfügen")
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
