extension ReferenceFact {
    var german: Sentence {
        switch self {
        case .duplicateID(let id, let subject):
            Sentence(
                "\(quoted: id) bezeichnet zwei \(subject.germanPlural)",
                help: "einem der beiden einen anderen Kurznamen geben",
                label: "zweites Vorkommen von \(quoted: id)")
        case .partyDefinedTwice(let id):
            Sentence(
                "Organisation \(quoted: id) ist an zwei Stellen beschrieben",
                help: "eine Beschreibung behalten; überall sonst genügt der Kurzname",
                label: "noch einmal beschrieben")
        case .unknown(let id, let subject, let suggestion?):
            Sentence(
                "\(subject.german) \(quoted: id) gibt es nicht", help: "ist \(quoted: suggestion) gemeint?",
                label: "nicht vorhanden")
        case .unknown(let id, let subject, nil):
            Sentence(
                "\(subject.german) \(quoted: id) gibt es nicht",
                help: "die Schreibweise prüfen oder \(subject.germanAccusative) ergänzen", label: "nicht vorhanden")
        case .ambiguous(let id, let candidates):
            Sentence(
                "\(quoted: id) passt zu \(candidates.count) Maßnahmen", help: "\(oneOf: candidates) schreiben",
                label: "welche?")
        case .cycle(let key, let ids):
            Sentence(
                "\(quoted: key) führt im Kreis: \(list: ids)",
                help: "das \(quoted: key) löschen, das nicht hierher gehört")
        case .contradictingDecisions(let measure):
            Sentence(
                "Entscheidungen zu \(quoted: measure) widersprechen sich", help: "nur eine Entscheidung dazu behalten",
                label: "zweite Entscheidung")
        }
    }
}

extension ReferenceFact.Subject {
    fileprivate var german: String {
        switch self {
        case .commitment: "Beitrag"
        case .measure: "Maßnahme"
        case .programme: "Programm"
        case .inventory: "Bilanz"
        case .organisation: "Organisation"
        case .target: "Ziel"
        case .priority: "Schwerpunkt"
        case .level: "Stufe"
        case .contract: "Vertrag"
        }
    }

    fileprivate var germanPlural: String {
        switch self {
        case .commitment: "Beiträge"
        case .measure: "Maßnahmen"
        case .programme: "Programme"
        case .inventory: "Bilanzen"
        case .organisation: "Organisationen"
        case .target: "Ziele"
        case .priority: "Schwerpunkte"
        case .level: "Stufen"
        case .contract: "Verträge"
        }
    }

    fileprivate var germanAccusative: String {
        switch self {
        case .commitment, .priority, .contract: "den \(german)"
        case .measure, .inventory, .organisation, .level: "die \(german)"
        case .programme, .target: "das \(german)"
        }
    }
}
