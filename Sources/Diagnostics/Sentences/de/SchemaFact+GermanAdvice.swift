// Where fields go, and what values look like.
extension SchemaFact {
    static func germanElsewhere(_ key: String, _ homes: [Home], _ move: Move?) -> Sentence {
        let title: Prose = "\(quoted: key) ist kein Feld dieses Blocks"
        guard let move, let holder = homes.first?.holder else {
            let places = homes.map { home -> Prose in
                guard let holder = home.holder else { return "ganz nach außen, ohne Einrückung" }
                return home.isList ? "in einen Eintrag von \(quoted: holder)" : "unter \(quoted: holder)"
            }
            return Sentence(title, help: "\(quoted: key) gehört \(places, between: " oder ")")
        }
        let lines: Prose = move.hasLinesBelow ? "die Zeile mit allen darunter" : "die Zeile"
        let entry: Prose =
            move.entry.map { "des Eintrags \(quoted: $0) von \(quoted: holder)" }
            ?? "eines Eintrags von \(quoted: holder)"
        return Sentence(
            title,
            help:
                "\(lines) ans Ende \(entry) verschieben, \(quoted: key) mit \(plain: move.spaces) Leerzeichen eingerückt"
        )
    }

    static func germanOfOthers(_ key: String, _ homes: [Home], _ allowed: [FormatWord]) -> Sentence {
        let places = homes.map { home -> Prose in
            guard let holder = home.holder else { return "ganz außen" }
            return home.isList ? "in den Einträgen von \(quoted: holder)" : "unter \(quoted: holder)"
        }
        let other: Prose = "\(quoted: key) gibt es nur \(places, between: " und ")"
        return Sentence(
            "\(quoted: key) ist kein Feld dieses Blocks",
            help: allowed.isEmpty ? other : "eines dieser Felder verwenden: \(words: allowed, limit: 24); \(other)")
    }

    static func germanWithoutBlock(_ keys: [String], _ block: NewBlock) -> Sentence {
        let line = block.holder + ":"
        let title: Prose =
            "\(all: keys) \(keys.count == 1 ? "steht" : "stehen") hier, ohne dass \(quoted: line) darübersteht"
        guard let field = block.firstField else {
            let indentation: Prose =
                block.spaces == 0 ? "ohne Leerzeichen davor" : "mit \(plain: block.spaces) Leerzeichen davor"
            return Sentence(title, help: "in eine Zeile darüber \(quoted: line) schreiben, \(indentation)")
        }
        let first = block.isList ? "- " + field : field
        let rest: Prose =
            keys.count == 1
            ? "" : ", die übrigen mit \(plain: block.isList ? block.spaces + 2 : block.spaces)"
        return Sentence(
            title,
            help:
                "in eine Zeile darüber \(quoted: line) schreiben, dann \(quoted: first) mit \(plain: block.spaces) Leerzeichen davor\(rest)"
        )
    }

    static func germanMissing(
        _ keys: [String], _ holder: String?, _ choices: [FormatWord], _ value: String?, _ gap: Gap
    ) -> Sentence {
        let verb = keys.count == 1 ? "fehlt" : "fehlen"
        let name = keys.first ?? ""
        let line = gap.field(name, value)
        let (before, after) = gap.german
        let isLine = gap.isLine
        let help: Prose =
            if keys.count > 1 {
                isLine
                    ? "\(before)für jedes davon eine Zeile ergänzen, etwa \(quoted: line)\(after)"
                    : "\(before)jedes davon ergänzen, etwa \(quoted: line)"
            } else if choices.isEmpty {
                "\(before)\(isLine ? "eine Zeile " : "")\(quoted: line) ergänzen\(after)"
            } else {
                "\(before)\(isLine ? "eine Zeile " : "")\(quoted: line) ergänzen\(after); hinter dem Doppelpunkt \(oneOf: choices, limit: 8)"
            }
        guard let holder else { return Sentence("\(all: keys) \(verb)", help: help) }
        return Sentence("in \(quoted: holder) \(verb) \(all: keys)", help: help)
    }
}

extension SchemaFact {
    static func germanBeside(_ keys: [String], _ key: String, _ gap: Gap) -> Sentence {
        let lines = keys.map { gap.field($0, nil) }
        return Sentence(
            "neben \(quoted: key) \(keys.count == 1 ? "muss" : "müssen") auch \(all: keys) stehen",
            help: "\(gap.german.before)\(all: lines) ergänzen\(gap.german.after)")
    }

    static func germanOneOf(_ keys: [[String]], _ holder: String?, _ gap: Gap) -> Sentence {
        let groups = keys.map { group -> Prose in "\(all: group)" }
        let title: Prose =
            holder.map { "in \(quoted: $0) fehlt \(groups, between: " oder ")" } ?? "\(groups, between: " oder ") fehlt"
        let lines = keys.map { group -> Prose in "\(all: group.map { gap.field($0, nil) })" }
        return Sentence(
            title, help: "\(gap.german.before)\(lines, between: " oder ") ergänzen\(gap.german.after)")
    }

    static func germanBound(_ text: String, _ side: Bound, _ bound: String) -> Sentence {
        switch side {
        case .atLeast: Sentence("\(quoted: text) ist kleiner als \(bound)", help: "\(bound) oder mehr schreiben")
        case .above: Sentence("\(quoted: text) ist nicht größer als \(bound)", help: "mehr als \(bound) schreiben")
        case .atMost: Sentence("\(quoted: text) ist größer als \(bound)", help: "\(bound) oder weniger schreiben")
        case .below: Sentence("\(quoted: text) ist nicht kleiner als \(bound)", help: "weniger als \(bound) schreiben")
        }
    }
}

extension SchemaFact.Gap {
    fileprivate var german: (before: Prose, after: Prose) {
        switch self {
        case .anywhere: ("", "")
        case .behind(let number, 0): ("nach Zeile \(plain: number) ", ", ohne Leerzeichen davor")
        case .behind(let number, let spaces):
            ("nach Zeile \(plain: number) ", ", mit \(plain: spaces) Leerzeichen davor")
        case .inBraces: ("zwischen den geschweiften Klammern ", "")
        }
    }
}

extension SchemaFact.Instead {
    var german: Prose {
        switch self {
        case .noDashes(1): "statt `- ` zwei Leerzeichen schreiben"
        case .noDashes: "statt jedem `- ` zwei Leerzeichen schreiben"
        case .entry(let line, 0): "\(quoted: line) schreiben"
        case .entry(let line, _):
            "\(quoted: line) schreiben und die Zeilen darunter um zwei Leerzeichen weiter einrücken"
        case .namedEntry(let name, let field, 1):
            "\(quoted: "- \(field): \(name)") statt \(quoted: name + ":") schreiben"
        case .namedEntry(let name, let field, _):
            "\(quoted: "- \(field): \(name)") statt \(quoted: name + ":") schreiben, ebenso bei jedem weiteren Eintrag"
        case .entries(let lines, let holder?):
            "unter \(quoted: holder + ":") schreiben, jeden Eintrag in einer eigenen Zeile: \(list: lines)"
        case .entries(let lines, nil): "jeden Eintrag in einer eigenen Zeile schreiben: \(list: lines)"
        case .field(let field, let holder?):
            "\(quoted: field) in eine eigene Zeile unter \(quoted: holder + ":") schreiben, um zwei Leerzeichen weiter eingerückt"
        case .field(let field, nil): "\(quoted: field) schreiben"
        case .noLine(let line): "die Zeile \(quoted: line) löschen"
        case .jsonList: "die Einträge zwischen `[` und `]` schreiben, mit Kommas dazwischen"
        case .jsonBlock: "die Felder zwischen `{` und `}` schreiben, jedes als `\"Feld\": Wert`"
        }
    }
}
