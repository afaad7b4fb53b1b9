// Texts that name several things, or something by another name than its short one.
extension SchemaFact {
    static func germanSeveral(_ text: String, _ words: [FormatWord], _ several: Several) -> Sentence {
        switch several {
        case .inEntry:
            Sentence(
                "\(quoted: text) sind \(words.count) Angaben in einem Eintrag",
                help:
                    "für jede eine eigene Zeile schreiben: \(words.map { "\(quoted: "- " + $0.id)" }, between: ", dann ")"
            )
        case .inField:
            Sentence(
                "\(quoted: text) sind \(words.count) Angaben, wo nur eine stehen kann",
                help: "nur eine davon schreiben: \(oneOf: words)")
        case .sharedName:
            Sentence(
                "\(quoted: text) gehört nicht zu den Wörtern für dieses Feld",
                help: "\(oneOf: words) schreiben, je nachdem, was gemeint ist")
        }
    }

    static func germanReference(_ text: String, _ reference: Reference) -> Sentence {
        guard reference.isSeveral else {
            return Sentence("\(quoted: text) ist kein Kurzname", help: reference.german)
        }
        let others: Prose = reference.others.map { ", weitere unter \(quoted: $0)" } ?? ""
        return Sentence(
            "\(quoted: text) sind \(reference.meant.count) Angaben, wo nur eine stehen kann",
            help: "nur eine davon schreiben: \(oneOf: reference.meant)\(others)")
    }
}

extension SchemaFact.Reference {
    fileprivate var german: Prose {
        if meant.count > 1 { return "\(oneOf: meant) schreiben, je nachdem, was gemeint ist" }
        if let meant = meant.first {
            return words.contains(meant)
                ? "\(quoted: meant) schreiben oder \(subject.germanShortName)" : "\(quoted: meant) schreiben"
        }
        if !words.isEmpty {
            return "eine Gruppe schreiben: \(oneOf: words); oder \(subject.germanShortName)"
        }
        if known.isEmpty { return "\(subject.germanShortName) schreiben, \(subject.germanPlace)" }
        return subject == .template
            ? "\(oneOf: known, limit: 6) schreiben"
            : "\(oneOf: known, limit: 6) schreiben oder \(subject.germanAccusative) ergänzen"
    }
}

extension ReferenceFact.Subject {
    /// What names one, in the accusative.
    fileprivate var germanShortName: Prose {
        switch self {
        case .organisation: "den Kurznamen der Organisation"
        case .inventory: "den Kurznamen der Bilanz"
        case .level: "den Kurznamen der Stufe"
        case .priority: "den Kurznamen des Schwerpunkts"
        case .measure: "den Kurznamen der Maßnahme"
        case .counted: "den Kurznamen der Maßnahme, Zeile oder Bilanz"
        case .template: "den Kurznamen der Vorlage"
        case .programme: "den Kurznamen des Programms"
        case .target: "den Kurznamen des Ziels"
        case .commitment: "den Kurznamen des Beitrags"
        case .contract: "den Kurznamen des Vertrags"
        }
    }

    /// Where the name is found.
    fileprivate var germanPlace: Prose {
        switch self {
        case .level: "der im Vertrag unter `levels` steht"
        case .priority: "der im Vertrag unter `priorities` steht"
        case .measure, .counted: "bei einer fremden mit dem des Beitrags davor wie `stadt/solardaecher`"
        case .organisation, .inventory: "der in ihrer Datei unter `id` steht"
        case .programme, .target, .commitment, .contract: "der in seiner Datei unter `id` steht"
        case .template: "etwa `nzc-v3`"
        }
    }
}
