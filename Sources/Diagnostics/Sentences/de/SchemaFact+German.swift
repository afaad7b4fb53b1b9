import Quantities

extension SchemaFact {
    var german: Sentence {
        switch self {
        case .unknownKey(let key, let suggestion, let allowed): Self.unknownField(key, suggestion, allowed)
        case .keyElsewhere(let key, let homes, let move): Self.germanElsewhere(key, homes, move)
        case .keyOfOthers(let key, let homes, let allowed): Self.germanOfOthers(key, homes, allowed)
        case .otherName(let key, let name):
            Sentence(
                "\(quoted: key) ist kein Feld dieses Blocks",
                help: "\(quoted: name) statt \(quoted: key) schreiben")
        case .nameAsField(let key, let fields):
            Sentence(
                "\(quoted: key) ist kein Feld dieses Blocks",
                help: "für jede Angabe ein Feld schreiben: \(fields.map { "\(quoted: $0)" }, between: ", dann ")")
        case .withoutBlock(let keys, let block): Self.germanWithoutBlock(keys, block)
        case .notIndented(let keys, let line, let spaces, let dash): Self.notIndented(keys, line, spaces, dash)
        case .surplusHeading(let key, let spaces):
            Sentence(
                "\(quoted: key) ist kein Feld dieses Blocks",
                help:
                    "die Zeile \(quoted: key + ":") löschen und alle Zeilen darunter um \(plain: spaces) Leerzeichen weniger einrücken"
            )
        case .missingKeys(let keys, let holder, let choices, let value, let gap):
            Self.germanMissing(keys, holder, choices, value, gap)
        case .keyNotAllowed(let key, let other?):
            Sentence(
                "\(quoted: key) kann neben diesem \(quoted: other) nicht stehen",
                help: "eines von beiden behalten, das andere löschen oder ändern")
        case .keyNotAllowed(let key, nil):
            Sentence(
                "\(quoted: key) darf in diesem Block nicht stehen", help: "\(quoted: key) und was dazugehört löschen")
        case .missingBeside(let keys, let key, let gap): Self.germanBeside(keys, key, gap)
        case .missingOneOf(let keys, let holder, let gap): Self.germanOneOf(keys, holder, gap)
        case .keyPattern(let key, let patterns):
            Sentence(
                "\(quoted: key) ist hier kein Name eines Feldes",
                help: "einen Namen schreiben, der auf \(oneOf: patterns) passt, oder das Feld löschen")
        case .wrongType(let found, let text, let expected, let instead): Self.wrongKind(found, text, expected, instead)
        case .emptyValue(let key, let choices, let isRequired): Self.empty(key, choices, isRequired)
        case .emptyFigure(let key, let units, let isRequired): Self.emptyFigure(key, units, isRequired)
        case .notOneOf(let word, let suggestion, let allowed, let home, let list):
            Self.unknownWord(word, suggestion, allowed, home, list)
        case .severalWords(let text, let words, let several): Self.germanSeveral(text, words, several)
        case .noReference(let text, let reference): Self.germanReference(text, reference)
        case .form(let text, let form, let suggestions):
            Sentence(
                "\(quoted: text) ist \(form.german.what)",
                help: suggestions.isEmpty ? form.german.how : Self.oneOf(suggestions))
        case .outOfRange(let text, let minimum, let maximum): Self.range(text, minimum, maximum)
        case .outOfBound(let text, let side, let bound): Self.germanBound(text, side, bound)
        case .notAbove(let text, let bound):
            Sentence(
                "\(quoted: text) ist nicht größer als \(bound.description)",
                help: "mehr als \(bound.description) schreiben")
        case .notBelow(let text, let bound):
            Sentence(
                "\(quoted: text) ist nicht kleiner als \(bound.description)",
                help: "weniger als \(bound.description) schreiben")
        case .tooFewFit(let count, let minimum):
            Sentence(
                "Zahl der passenden Einträge ist \(count) statt mindestens \(minimum)",
                help: "Einträge ergänzen, die zur Beschreibung des Feldes passen")
        case .tooManyFit(let count, let maximum):
            Sentence(
                "Zahl der passenden Einträge ist \(count) statt höchstens \(maximum)",
                help: "von den Einträgen, die zur Beschreibung des Feldes passen, nur \(maximum) behalten")
        case .emptyList(let key):
            Sentence("\(quoted: key) hat keine Einträge", help: "die Zeile löschen oder darunter Einträge schreiben")
        case .tooFew(let count, let minimum):
            Sentence(
                "\(Self.entries(count)) statt mindestens \(minimum)",
                help: "\(Self.entries(minimum - count)) ergänzen")
        case .tooMany(let count, let maximum):
            Sentence(
                "\(Self.entries(count)) statt höchstens \(maximum)",
                help: "\(Self.entries(count - maximum)) löschen")
        case .tooLong(let count, let maximum): Self.tooLongText(count, maximum)
        case .tooShort(let count, let minimum): Self.tooShortText(count, minimum)
        case .duplicateItem(let item):
            Sentence(
                "\(quoted: item) steht zweimal in der Liste", help: "einen der beiden Einträge löschen",
                label: "zum zweiten Mal")
        case .unknownKind(let kind, let suggestion, let allowed): Self.noKind(kind, suggestion, allowed)
        case .otherKind(let kind, let other):
            Sentence(
                "unter \(quoted: "kind: \(kind)") stehen Felder einer Datei der Art \(quoted: other)",
                help: "\(quoted: "kind: \(other)") schreiben")
        case .unknownVersion(let version):
            Sentence(
                "Version \(quoted: version) des Formats ist unbekannt",
                help: "`ccc: 1` schreiben oder eine neuere Version dieses Programms installieren")
        case .refused(let text):
            Sentence(
                "\(quoted: text) ist nicht das, was hier stehen darf",
                help: "die Beschreibung des Feldes lesen oder nachfragen, wer sie geschrieben hat")
        case .notMultiple(let text, let steps):
            Sentence(
                "\(quoted: text) ist kein Vielfaches von \(oneOf: steps)",
                help: "ein Vielfaches von \(oneOf: steps) schreiben")
        case .noneOfForms(let text, let forms):
            Sentence(
                "\(quoted: text) hat keine der Formen, die hier verlangt sind",
                help: "\(forms.map(\.german.how), between: " oder ")")
        case .severalFit(let text, let count):
            Sentence(
                "auf \(quoted: text) passen \(count) Beschreibungen, von denen nur eine passen darf",
                help: "so schreiben, dass nur eine davon passt")
        case .unusableSchema(let path, let problem, let place): Self.unusable(path, problem, place)
        }
    }

    private static func unknownField(_ key: String, _ suggestion: String?, _ allowed: [FormatWord]) -> Sentence {
        let help: Prose =
            if let suggestion {
                "ist \(quoted: suggestion) gemeint?"
            } else if allowed.isEmpty {
                "die Zeile löschen"
            } else {
                "eines dieser Felder verwenden: \(words: allowed, limit: 24)"
            }
        return Sentence("\(quoted: key) ist kein Feld dieses Blocks", help: help)
    }

    private static func notIndented(_ keys: [String], _ line: String, _ spaces: Int, _ dash: Dash?) -> Sentence {
        let lines: Prose = keys.count == 1 ? "die Zeile" : "die Zeilen"
        let help: Prose =
            if let dash {
                "\(quoted: dash.line) mit \(plain: dash.spaces) Leerzeichen davor schreiben\(dash.linesBelow ? below(spaces) : "")"
            } else {
                "\(lines) um \(plain: spaces) Leerzeichen weiter einrücken"
            }
        return Sentence(
            "\(all: keys) \(keys.count == 1 ? "steht" : "stehen") neben \(quoted: line) statt darunter",
            help: help, label: "gehört zu \(quoted: line)")
    }

    private static func below(_ spaces: Int) -> Prose {
        " und die Zeilen darunter um \(plain: spaces) Leerzeichen weiter einrücken"
    }

    private static func unusable(_ path: String, _ problem: SchemaProblem, _ place: SchemaProblem.Place?) -> Sentence {
        let sentence = problem.german
        return Sentence(
            "Schema \(quoted: place?.description ?? path) ist nicht verwendbar: \(sentence.message)",
            help: sentence.help)
    }

    private static func unknownWord(
        _ word: String, _ suggestion: String?, _ allowed: [FormatWord], _ home: String?, _ list: String?
    ) -> Sentence {
        let choice = choice(suggestion, allowed, list)
        let other = home.map { "\(quoted: word) gehört zu \(quoted: $0)" as Prose }
        let isWords = ([word] + allowed.map(\.id)).allSatisfy { $0.first?.isLetter ?? false }
        return Sentence(
            "\(quoted: word) gehört nicht zu den \(isWords ? "Wörtern" : "Werten") für dieses Feld",
            help: other.map { other in choice.map { "\($0)\(suggestion == nil ? ";" : "") \(other)" } ?? other }
                ?? choice)
    }

    private static func noKind(_ kind: String, _ suggestion: String?, _ allowed: [String]) -> Sentence {
        Sentence("\(quoted: kind) ist keine Art von Datei", help: choice(suggestion, allowed.map { FormatWord($0) }))
    }

    private static func choice(_ suggestion: String?, _ allowed: [FormatWord], _ list: String? = nil) -> Prose? {
        if let suggestion { return "ist \(quoted: suggestion) gemeint?" }
        guard !allowed.isEmpty else { return nil }
        let all: Prose = allowed.count > 9 ? list.map { "; alle nennt \(quoted: "ccc explain \($0)")" } ?? "" : ""
        return "\(oneOf: allowed, limit: 8) schreiben\(all)"
    }

    private static func empty(_ key: String?, _ choices: [FormatWord], _ isRequired: Bool) -> Sentence {
        guard let key else {
            return Sentence(
                "Eintrag ohne Wert", help: "einen Wert angeben oder die Zeile löschen", label: "hier steht nichts")
        }
        let value: Prose =
            choices.isEmpty ? "einen Wert angeben" : "\(oneOf: choices, limit: 24) schreiben"
        return Sentence(
            "\(quoted: key) hat keinen Wert", help: "hinter dem Doppelpunkt \(value)\(isRequired ? "" : orDelete)",
            label: "hier steht nichts")
    }

    private static func emptyFigure(_ key: String, _ units: [String], _ isRequired: Bool) -> Sentence {
        Sentence(
            "\(quoted: key) hat keinen Wert",
            help: "\(FigureProblem.germanFigure(units))\(isRequired ? "" : ", oder die Zeile löschen")",
            label: "hier steht nichts")
    }

    private static let orDelete: Prose = " oder die Zeile löschen"

    private static func wrongKind(
        _ found: ValueKind, _ text: String?, _ expected: [ValueKind], _ instead: Instead?
    ) -> Sentence {
        let wanted = expected.map(\.german).joined(separator: " oder ")
        let other: Prose? =
            switch (found, expected.first) {
            case (.list, .block): "die Felder ohne `- ` davor schreiben, jedes als `Feld: Wert`"
            case (.list, _): "den Wert hinter den Doppelpunkt schreiben, ohne `- ` und ohne `[ ]`"
            case (_, let kind): kind?.germanHelp(for: text)
            }
        let help = instead.map(\.german) ?? other
        let must = expected == [.nothing] ? "darf" : "muss"
        guard let text else { return Sentence("\(found.german), wo \(wanted) stehen \(must)", help: help) }
        return Sentence("\(quoted: text) ist \(found.german), wo \(wanted) stehen \(must)", help: help)
    }

    private static func range(_ text: String, _ minimum: Decimal?, _ maximum: Decimal?) -> Sentence {
        switch (minimum, maximum) {
        case (let minimum?, let maximum?):
            Sentence(
                "\(quoted: text) liegt nicht zwischen \(minimum.description) und \(maximum.description)",
                help: "eine Zahl von \(minimum.description) bis \(maximum.description) schreiben")
        case (let minimum?, nil):
            Sentence(
                "\(quoted: text) ist kleiner als \(minimum.description)",
                help: "\(minimum.description) oder mehr schreiben")
        case (nil, let maximum?):
            Sentence(
                "\(quoted: text) ist größer als \(maximum.description)",
                help: "\(maximum.description) oder weniger schreiben")
        case (nil, nil): Sentence("\(quoted: text) ist keine Zahl für dieses Feld")
        }
    }

    private static func oneOf(_ texts: [String]) -> Prose {
        texts.count == 1 ? "\(oneOf: texts) schreiben" : "\(oneOf: texts) schreiben, je nachdem, was gemeint ist"
    }

    private static func tooLongText(_ count: Int, _ maximum: Int) -> Sentence {
        Sentence(
            "Text mit \(count) Zeichen statt höchstens \(maximum)",
            help: "den Text um \(count - maximum) Zeichen kürzen")
    }

    private static func tooShortText(_ count: Int, _ minimum: Int) -> Sentence {
        Sentence(
            "Text mit \(count) Zeichen statt mindestens \(minimum)",
            help: "noch \(minimum - count) Zeichen schreiben")
    }

    private static func entries(_ count: Int) -> Prose { count == 1 ? "1 Eintrag" : "\(count) Einträge" }
}
