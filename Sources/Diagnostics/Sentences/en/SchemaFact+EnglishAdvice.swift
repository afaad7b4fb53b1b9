// Where fields go, and what values look like.
extension SchemaFact {
    static func englishElsewhere(_ key: String, _ homes: [Home], _ move: Move?) -> Sentence {
        let title: Prose = "\(quoted: key) is not a field of this block"
        guard let move, let holder = homes.first?.holder else {
            let places = homes.map { home -> Prose in
                guard let holder = home.holder else { return "to the file itself, without indentation" }
                return home.isList ? "to an entry of \(quoted: holder)" : "below \(quoted: holder)"
            }
            return Sentence(title, help: "\(quoted: key) belongs \(places, between: " or ")")
        }
        let lines: Prose = move.hasLinesBelow ? "the line and those below it" : "the line"
        let entry: Prose =
            move.entry.map { "the entry \(quoted: $0) of \(quoted: holder)" } ?? "an entry of \(quoted: holder)"
        return Sentence(
            title,
            help: "move \(lines) to the end of \(entry), \(quoted: key) with \(plain: move.spaces) spaces before it")
    }

    static func englishOfOthers(_ key: String, _ homes: [Home], _ allowed: [FormatWord]) -> Sentence {
        let places = homes.map { home -> Prose in
            guard let holder = home.holder else { return "the file itself" }
            return home.isList ? "an entry of \(quoted: holder)" : "\(quoted: holder)"
        }
        let other: Prose = "\(quoted: key) is a field of \(places, between: " or ")"
        return Sentence(
            "\(quoted: key) is not a field of this block",
            help: allowed.isEmpty ? other : "use one of these fields: \(words: allowed, limit: 24); \(other)")
    }

    static func englishWithoutBlock(_ keys: [String], _ block: NewBlock) -> Sentence {
        let line = block.holder + ":"
        let title: Prose = "\(all: keys) \(keys.count == 1 ? "stands" : "stand") here without \(quoted: line) above"
        guard let field = block.firstField else {
            let indentation: Prose =
                block.spaces == 0 ? "with no spaces before it" : "with \(plain: block.spaces) spaces before it"
            return Sentence(title, help: "write \(quoted: line) on a line above, \(indentation)")
        }
        let first = block.isList ? "- " + field : field
        let rest: Prose =
            keys.count == 1
            ? "" : ", and the others with \(plain: block.isList ? block.spaces + 2 : block.spaces)"
        return Sentence(
            title,
            help:
                "write \(quoted: line) on a line above, then \(quoted: first) with \(plain: block.spaces) spaces before it\(rest)"
        )
    }

    static func englishMissing(
        _ keys: [String], _ holder: String?, _ choices: [FormatWord], _ value: String?, _ gap: Gap
    ) -> Sentence {
        let name = keys.first ?? ""
        let line = gap.field(name, value)
        let place = gap.english
        let isLine = gap.isLine
        let help: Prose =
            if keys.count > 1 {
                "\(isLine ? "add a line for each of them" : "add each of them"), such as \(quoted: line)\(place)"
            } else if choices.isEmpty {
                "add \(isLine ? "a line " : "")\(quoted: line)\(place)"
            } else {
                "add \(isLine ? "a line " : "")\(quoted: line)\(place), and write \(oneOf: choices, limit: 8) behind the colon"
            }
        guard let holder else {
            return Sentence("\(all: keys) \(keys.count == 1 ? "is" : "are") missing", help: help)
        }
        return Sentence("\(quoted: holder) lacks \(all: keys)", help: help)
    }
}

extension SchemaFact {
    static func englishBeside(_ keys: [String], _ key: String, _ gap: Gap) -> Sentence {
        let lines = keys.map { gap.field($0, nil) }
        return Sentence(
            "beside \(quoted: key), \(all: keys) \(keys.count == 1 ? "is" : "are") needed",
            help: "add \(all: lines)\(gap.english)")
    }

    static func englishOneOf(_ keys: [[String]], _ holder: String?, _ gap: Gap) -> Sentence {
        let groups = keys.map { group -> Prose in "\(all: group)" }
        let title: Prose =
            holder.map { "\(quoted: $0) lacks \(groups, between: " or ")" } ?? "\(groups, between: " or ") is missing"
        let lines = keys.map { group -> Prose in "\(all: group.map { gap.field($0, nil) })" }
        return Sentence(title, help: "add \(lines, between: " or ")\(gap.english)")
    }

    static func englishBound(_ text: String, _ side: Bound, _ bound: String) -> Sentence {
        switch side {
        case .atLeast: Sentence("\(quoted: text) is less than \(bound)", help: "write \(bound) or more")
        case .above: Sentence("\(quoted: text) is not greater than \(bound)", help: "write more than \(bound)")
        case .atMost: Sentence("\(quoted: text) is more than \(bound)", help: "write \(bound) or less")
        case .below: Sentence("\(quoted: text) is not less than \(bound)", help: "write less than \(bound)")
        }
    }
}

extension SchemaFact.Gap {
    fileprivate var english: Prose {
        switch self {
        case .anywhere: ""
        case .behind(let number, 0): " after line \(plain: number), without spaces before it"
        case .behind(let number, let spaces):
            " after line \(plain: number), with \(plain: spaces) \(spaces == 1 ? "space" : "spaces") before it"
        case .inBraces: " between the braces"
        }
    }
}

extension SchemaFact.Instead {
    var english: Prose {
        switch self {
        case .noDashes(1): "write two spaces instead of `- `"
        case .noDashes: "write two spaces instead of each `- `"
        case .entry(let line, 0): "write \(quoted: line)"
        case .entry(let line, _): "write \(quoted: line), and indent the lines below by two spaces more"
        case .namedEntry(let name, let field, 1):
            "write \(quoted: "- \(field): \(name)") instead of \(quoted: name + ":")"
        case .namedEntry(let name, let field, _):
            "write \(quoted: "- \(field): \(name)") instead of \(quoted: name + ":"), and the same for each entry"
        case .entries(let lines, let holder?):
            "write below \(quoted: holder + ":"), each on a line of its own: \(list: lines)"
        case .entries(let lines, nil): "write each on a line of its own: \(list: lines)"
        case .field(let field, let holder?):
            "write \(quoted: field) on a line of its own below \(quoted: holder + ":"), indented by two spaces more"
        case .field(let field, nil): "write \(quoted: field)"
        case .noLine(let line): "delete the line \(quoted: line)"
        case .jsonList: "write the entries between `[` and `]`, with a comma between them"
        case .jsonBlock: "write the fields between `{` and `}`, each as `\"field\": value`"
        }
    }
}
