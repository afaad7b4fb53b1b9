// Texts that name several things, or something by another name than its short one.
extension SchemaFact {
    static func englishSeveral(_ text: String, _ words: [FormatWord], _ several: Several) -> Sentence {
        switch several {
        case .inEntry:
            Sentence(
                "\(quoted: text) names \(words.count) things in one entry",
                help: "write a line for each: \(words.map { "\(quoted: "- " + $0.id)" }, between: ", then ")")
        case .inField:
            Sentence(
                "\(quoted: text) names \(words.count) things where only one can stand",
                help: "write one of them: \(oneOf: words)")
        case .sharedName:
            Sentence(
                "\(quoted: text) is not one of the words for this field",
                help: "write \(oneOf: words), whichever is meant")
        }
    }

    static func englishReference(_ text: String, _ reference: Reference) -> Sentence {
        guard reference.isSeveral else {
            return Sentence("\(quoted: text) is not a short name", help: reference.english)
        }
        let others: Prose = reference.others.map { ", others under \(quoted: $0)" } ?? ""
        return Sentence(
            "\(quoted: text) names \(reference.meant.count) things where only one can stand",
            help: "write one of them: \(oneOf: reference.meant)\(others)")
    }
}

extension SchemaFact.Reference {
    fileprivate var english: Prose {
        let name = "the short name of the \(subject.rawValue)"
        if meant.count > 1 { return "write \(oneOf: meant), whichever is meant" }
        if let meant = meant.first {
            return words.contains(meant)
                ? "write \(quoted: meant), or \(name)" : "write \(quoted: meant)"
        }
        if !words.isEmpty { return "write a class: \(oneOf: words); or \(name)" }
        if known.isEmpty { return "write \(name), \(subject.englishPlace)" }
        return subject == .template
            ? "write \(oneOf: known, limit: 6)"
            : "write \(oneOf: known, limit: 6), or add the \(subject.rawValue)"
    }
}

extension ReferenceFact.Subject {
    /// Where the short name is found.
    fileprivate var englishPlace: Prose {
        switch self {
        case .level: "which the contract has under `levels`"
        case .priority: "which the contract has under `priorities`"
        case .measure, .counted: "with that of its commitment before it if it is of another: `city/solar-roofs`"
        case .organisation, .inventory, .programme, .target, .commitment, .contract: "which its file has as `id`"
        case .template: "such as `nzc-v3`"
        }
    }
}
