extension ReferenceFact {
    var english: Sentence {
        switch self {
        case .duplicateID(let id, let subject):
            Sentence(
                "\(quoted: id) names two \(subject.englishPlural)", help: "give one of the two another short name",
                label: "second \(quoted: id)")
        case .partyDefinedTwice(let id):
            Sentence(
                "organisation \(quoted: id) is described in two places",
                help: "keep one description; its short name is enough everywhere else",
                label: "described again")
        case .nameOfTwoParties(let id, let other):
            Sentence(
                "organisations \(quoted: id) and \(quoted: other) have the same name",
                help: "use one short name everywhere if they are one, else make the names tell them apart",
                label: "same name as \(quoted: other)")
        case .unknown(let id, let subject, let suggestion, let known, let words):
            Sentence(
                "\(subject.english) \(quoted: id) does not exist",
                help: subject.englishChoice(suggestion, known, words), label: "no such \(subject.english)")
        case .bindingLanguage(let language, let languages):
            Sentence(
                "binding language \(quoted: language) is none of the contract's languages",
                help: "write \(oneOf: languages), or add \(quoted: language) to `languages`",
                label: "not in `languages`")
        case .ambiguous(let id, let candidates):
            Sentence(
                "\(quoted: id) fits \(candidates.count) measures", help: "write \(oneOf: candidates)",
                label: "which one?")
        case .cycle(let key, let ids):
            Sentence(
                "\(quoted: key) goes round in a circle: \(list: ids)",
                help: "delete the \(quoted: key) that does not belong")
        case .contradictingDecisions(let measure):
            Sentence(
                "decisions on \(quoted: measure) contradict each other", help: "keep one decision on it",
                label: "second decision")
        case .contradictingWhole(let measure, let decided, let written):
            Sentence(
                "\(quoted: measure) is part of \(quoted: written), not of \(quoted: decided)",
                help: "keep one of the two, and settle it with the party", label: "another whole")
        case .unusedOrganisation(let id):
            Sentence(
                "nothing names organisation \(quoted: id)",
                help: "name it where it takes part, as owner, partner, payer or funder, or delete it",
                label: "not used")
        case .dependsOnCancelled(let id):
            Sentence(
                "measure depends on \(quoted: id), which is cancelled",
                help: "say what it depends on now, or cancel it too", label: "cancelled")
        case .possibleDuplicate(let id, let other, let evidence):
            Sentence(
                "\(quoted: id) may be the same measure as \(quoted: other)",
                help: "settle it in a `decisions` file with `same` or `part-of`, or leave it if they are two measures",
                label: "guessed from \(evidence.map(\.english).joined(separator: ", "))")
        case .ownerAsPartner(let id):
            Sentence(
                "\(quoted: id) is owner and partner of the same measure",
                help: "delete it under `partners`, or name the organisation that was meant", label: "owns this measure")
        case .secondContract(let used):
            Sentence(
                "the folder has two files of the kind `contract`, and \(quoted: used) is used",
                help: "move what is needed into \(quoted: used), and delete this file", label: "not used")
        case .keptMeasureNotCounted(let kept, let dropped, let obstacle):
            Sentence(
                "figures of \(quoted: dropped) vanish: \(quoted: kept) \(obstacle.english)",
                help: "keep \(quoted: dropped) instead, or wait with the decision", label: "does not count")
        }
    }
}

extension ReferenceFact.Obstacle {
    fileprivate var english: String {
        switch self {
        case .status: "is neither planned, ongoing nor completed"
        case .signature: "is not signed"
        case .programme: "is in a programme that counts nowhere"
        case .partOfDropped: "is a part of it"
        }
    }
}

extension ReferenceFact.Evidence {
    var english: String {
        switch self {
        case .sameTitle: "equal title"
        case .similarTitle: "similar title"
        case .sharedParty: "shared party"
        case .sameCost: "equal cost"
        case .sameEffect: "equal effect"
        case .samePlace: "equal place"
        case .closeAmounts: "nearly equal cost and effect"
        }
    }
}

extension ReferenceFact.Subject {
    fileprivate var english: String { rawValue }

    /// What to write instead of a short name that nothing has.
    fileprivate func englishChoice(_ suggestion: String?, _ known: [String], _ words: [FormatWord]) -> Prose {
        if let word = words.first(where: { $0.id == suggestion }) {
            return "did you mean \(quoted: word)? Else add the \(english)"
        }
        if let suggestion { return "did you mean \(quoted: suggestion)?" }
        let ids: Prose = known.isEmpty ? "" : "\(oneOf: known, limit: 6), or "
        if !words.isEmpty { return "write \(ids)a class: \(oneOf: words); else add the \(english)" }
        return known.isEmpty ? "check the spelling, or add the \(english)" : "write \(ids)add the \(english)"
    }

    fileprivate var englishPlural: String {
        switch self {
        case .commitment, .measure, .programme, .organisation, .target, .level, .contract, .template:
            rawValue + "s"
        case .inventory: "inventories"
        case .priority: "priorities"
        case .counted: "measures, rows or inventories"
        }
    }
}
