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
        case .nameOfTwoParties(let id, let other):
            Sentence(
                "Organisationen \(quoted: id) und \(quoted: other) heißen gleich",
                help: "überall denselben Kurznamen verwenden, falls es eine ist, sonst die Namen unterscheidbar machen",
                label: "heißt wie \(quoted: other)")
        case .unknown(let id, let subject, let suggestion, let known, let words):
            Sentence(
                "\(subject.german) \(quoted: id) gibt es nicht",
                help: subject.germanChoice(suggestion, known, words), label: "nicht vorhanden")
        case .bindingLanguage(let language, let languages):
            Sentence(
                "verbindliche Sprache \(quoted: language) ist keine Sprache des Vertrags",
                help: "\(oneOf: languages) schreiben oder \(quoted: language) unter `languages` ergänzen",
                label: "fehlt unter `languages`")
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
        case .contradictingWhole(let measure, let decided, let written):
            Sentence(
                "\(quoted: measure) ist Teil von \(quoted: written), nicht von \(quoted: decided)",
                help: "eines von beiden behalten und mit der Organisation klären", label: "ein anderes Ganzes")
        case .unusedOrganisation(let id):
            Sentence(
                "Organisation \(quoted: id) wird nirgends genannt",
                help: "dort nennen, wo sie mitwirkt (verantwortlich, als Partner oder als Geldgeber), oder löschen",
                label: "nicht verwendet")
        case .dependsOnCancelled(let id):
            Sentence(
                "Maßnahme setzt \(quoted: id) voraus, die abgebrochen ist",
                help: "angeben, was sie jetzt voraussetzt, oder auch sie abbrechen", label: "abgebrochen")
        case .possibleDuplicate(let id, let other, let evidence):
            Sentence(
                "\(quoted: id) ist vielleicht dieselbe Maßnahme wie \(quoted: other)",
                help: "in einer Datei `decisions` mit `same` oder `part-of` klären; sind es zwei, so lassen",
                label: "vermutet wegen: \(evidence.map(\.german).joined(separator: ", "))")
        case .ownerAsPartner(let id):
            Sentence(
                "\(quoted: id) ist für die Maßnahme verantwortlich und zugleich Partner",
                help: "unter `partners` streichen oder die Organisation nennen, die gemeint war",
                label: "verantwortet diese Maßnahme")
        case .secondContract(let used):
            Sentence(
                "im Ordner liegen zwei Dateien der Art `contract`, verwendet wird \(quoted: used)",
                help: "was gebraucht wird, nach \(quoted: used) übernehmen und diese Datei löschen",
                label: "nicht verwendet")
        case .keptMeasureNotCounted(let kept, let dropped, let obstacle):
            Sentence(
                "Zahlen von \(quoted: dropped) gehen verloren: \(quoted: kept) \(obstacle.german)",
                help: "stattdessen \(quoted: dropped) behalten oder mit der Entscheidung warten",
                label: "zählt nicht")
        }
    }
}

extension ReferenceFact.Obstacle {
    fileprivate var german: String {
        switch self {
        case .status: "ist weder geplant noch begonnen noch abgeschlossen"
        case .signature: "ist nicht unterzeichnet"
        case .programme: "steht in einem Programm, das nirgends zählt"
        case .partOfDropped: "ist ein Teil davon"
        }
    }
}

extension ReferenceFact.Evidence {
    var german: String {
        switch self {
        case .sameTitle: "gleicher Titel"
        case .similarTitle: "ähnlicher Titel"
        case .sharedParty: "gemeinsame Beteiligte"
        case .sameCost: "gleiche Kosten"
        case .sameEffect: "gleiche Wirkung"
        case .samePlace: "gleicher Ort"
        case .closeAmounts: "fast gleiche Kosten und Wirkung"
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
        case .template: "Vorlage"
        case .contract: "Vertrag"
        case .counted: "Maßnahme, Zeile oder Bilanz"
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
        case .template: "Vorlagen"
        case .contract: "Verträge"
        case .counted: "Maßnahmen, Zeilen oder Bilanzen"
        }
    }

    /// What to write instead of a short name that nothing has.
    fileprivate func germanChoice(_ suggestion: String?, _ known: [String], _ words: [FormatWord]) -> Prose {
        if let word = words.first(where: { $0.id == suggestion }) {
            return "ist \(quoted: word) gemeint? Sonst \(germanAccusative) ergänzen"
        }
        if let suggestion { return "ist \(quoted: suggestion) gemeint?" }
        if !words.isEmpty {
            let ids: Prose = known.isEmpty ? "" : "\(oneOf: known, limit: 6) oder "
            return "\(ids)eine Gruppe schreiben: \(oneOf: words); sonst \(germanAccusative) ergänzen"
        }
        return known.isEmpty
            ? "die Schreibweise prüfen oder \(germanAccusative) ergänzen"
            : "\(oneOf: known, limit: 6) schreiben oder \(germanAccusative) ergänzen"
    }

    var germanAccusative: String {
        switch self {
        case .commitment, .priority, .contract: "den \(german)"
        case .measure, .inventory, .organisation, .level, .template, .counted: "die \(german)"
        case .programme, .target: "das \(german)"
        }
    }
}
