import Quantities

extension SchemaFact {
    var english: Sentence {
        switch self {
        case .unknownKey(let key, let suggestion, let allowed): Self.unknownField(key, suggestion, allowed)
        case .keyElsewhere(let key, let homes, let move): Self.englishElsewhere(key, homes, move)
        case .keyOfOthers(let key, let homes, let allowed): Self.englishOfOthers(key, homes, allowed)
        case .otherName(let key, let name):
            Sentence(
                "\(quoted: key) is not a field of this block", help: "write \(quoted: name) instead of \(quoted: key)")
        case .nameAsField(let key, let fields):
            Sentence(
                "\(quoted: key) is not a field of this block",
                help: "write a field for each value: \(fields.map { "\(quoted: $0)" }, between: ", then ")")
        case .withoutBlock(let keys, let block): Self.englishWithoutBlock(keys, block)
        case .notIndented(let keys, let line, let spaces, let dash): Self.notIndented(keys, line, spaces, dash)
        case .surplusHeading(let key, let spaces):
            Sentence(
                "\(quoted: key) is not a field of this block",
                help:
                    "delete the line \(quoted: key + ":") and indent all lines below it by \(plain: spaces) spaces less"
            )
        case .missingKeys(let keys, let holder, let choices, let value, let gap):
            Self.englishMissing(keys, holder, choices, value, gap)
        case .keyNotAllowed(let key, let other?):
            Sentence(
                "\(quoted: key) cannot stand beside this \(quoted: other)",
                help: "keep one of the two, and delete or change the other")
        case .keyNotAllowed(let key, nil):
            Sentence(
                "\(quoted: key) may not stand in this block", help: "delete \(quoted: key) and what belongs to it")
        case .missingBeside(let keys, let key, let gap): Self.englishBeside(keys, key, gap)
        case .missingOneOf(let keys, let holder, let gap): Self.englishOneOf(keys, holder, gap)
        case .keyPattern(let key, let patterns):
            Sentence(
                "\(quoted: key) is not the name of a field here",
                help: "write a name that matches \(oneOf: patterns), or delete the field")
        case .wrongType(let found, let text, let expected, let instead): Self.wrongKind(found, text, expected, instead)
        case .emptyValue(let key, let choices, let isRequired): Self.empty(key, choices, isRequired)
        case .emptyFigure(let key, let units, let isRequired): Self.emptyFigure(key, units, isRequired)
        case .notOneOf(let word, let suggestion, let allowed, let home, let list):
            Self.unknownWord(word, suggestion, allowed, home, list)
        case .severalWords(let text, let words, let several): Self.englishSeveral(text, words, several)
        case .noReference(let text, let reference): Self.englishReference(text, reference)
        case .form(let text, let form, let suggestions):
            Sentence(
                "\(quoted: text) is not \(form.english.what)",
                help: suggestions.isEmpty ? "write \(form.english.how)" : Self.oneOf(suggestions))
        case .outOfRange(let text, let minimum, let maximum): Self.range(text, minimum, maximum)
        case .outOfBound(let text, let side, let bound): Self.englishBound(text, side, bound)
        case .notAbove(let text, let bound):
            Sentence(
                "\(quoted: text) is not greater than \(bound.description)", help: "write more than \(bound.description)"
            )
        case .notBelow(let text, let bound):
            Sentence(
                "\(quoted: text) is not less than \(bound.description)", help: "write less than \(bound.description)")
        case .tooFewFit(let count, let minimum):
            Sentence(
                "number of fitting entries is \(count) instead of at least \(minimum)",
                help: "add entries that fit the description of the field")
        case .tooManyFit(let count, let maximum):
            Sentence(
                "number of fitting entries is \(count) instead of at most \(maximum)",
                help: "keep \(maximum) of the entries that fit the description of the field")
        case .emptyList(let key):
            Sentence("\(quoted: key) has no entries", help: "delete the line, or write entries below it")
        case .tooFew(let count, let minimum):
            Sentence(
                "\(Self.entries(count)) instead of at least \(minimum)",
                help: "add \(Self.entries(minimum - count))")
        case .tooMany(let count, let maximum):
            Sentence(
                "\(Self.entries(count)) instead of at most \(maximum)",
                help: "delete \(Self.entries(count - maximum))")
        case .tooLong(let count, let maximum): Self.tooLongText(count, maximum)
        case .tooShort(let count, let minimum): Self.tooShortText(count, minimum)
        case .duplicateItem(let item):
            Sentence("\(quoted: item) stands twice in the list", help: "delete one of the two", label: "second time")
        case .unknownKind(let kind, let suggestion, let allowed): Self.noKind(kind, suggestion, allowed)
        case .otherKind(let kind, let other):
            Sentence(
                "fields of a file of the kind \(quoted: other) below \(quoted: "kind: \(kind)")",
                help: "write \(quoted: "kind: \(other)")")
        case .unknownVersion(let version):
            Sentence(
                "version \(quoted: version) of the format is not known",
                help: "write `ccc: 1`, or install a newer version of this program")
        case .refused(let text):
            Sentence(
                "\(quoted: text) is not what may stand here",
                help: "read the description of the field, or ask who wrote it")
        case .notMultiple(let text, let steps):
            Sentence(
                "\(quoted: text) is not a multiple of \(oneOf: steps)", help: "write a multiple of \(oneOf: steps)")
        case .noneOfForms(let text, let forms):
            Sentence(
                "\(quoted: text) has none of the forms that are asked for",
                help: "write \(forms.map(\.english.how), between: ", or ")")
        case .severalFit(let text, let count):
            Sentence(
                "\(quoted: text) fits \(count) descriptions of which only one may fit",
                help: "write it so that only one of them fits")
        case .unusableSchema(let path, let problem, let place): Self.unusable(path, problem, place)
        }
    }

    private static func unknownField(_ key: String, _ suggestion: String?, _ allowed: [FormatWord]) -> Sentence {
        let help: Prose =
            if let suggestion {
                "did you mean \(quoted: suggestion)?"
            } else if allowed.isEmpty {
                "delete the line"
            } else {
                "use one of these fields: \(words: allowed, limit: 24)"
            }
        return Sentence("\(quoted: key) is not a field of this block", help: help)
    }

    private static func notIndented(_ keys: [String], _ line: String, _ spaces: Int, _ dash: Dash?) -> Sentence {
        let lines: Prose = keys.count == 1 ? "the line" : "the lines"
        let help: Prose =
            if let dash {
                "write \(quoted: dash.line) with \(plain: dash.spaces) spaces before it\(dash.linesBelow ? below(spaces) : "")"
            } else {
                "indent \(lines) by \(plain: spaces) more spaces"
            }
        return Sentence(
            "\(all: keys) \(keys.count == 1 ? "stands" : "stand") beside \(quoted: line) instead of below it",
            help: help, label: "belongs to \(quoted: line)")
    }

    private static func below(_ spaces: Int) -> Prose {
        ", and indent the lines below it by \(plain: spaces) more spaces"
    }

    private static func unusable(_ path: String, _ problem: SchemaProblem, _ place: SchemaProblem.Place?) -> Sentence {
        let sentence = problem.english
        return Sentence(
            "schema \(quoted: place?.description ?? path) cannot be used: \(sentence.message)", help: sentence.help)
    }

    private static func unknownWord(
        _ word: String, _ suggestion: String?, _ allowed: [FormatWord], _ home: String?, _ list: String?
    ) -> Sentence {
        let choice = choice(suggestion, allowed, list)
        let other = home.map { "\(quoted: word) belongs to \(quoted: $0)" as Prose }
        let isWords = ([word] + allowed.map(\.id)).allSatisfy { $0.first?.isLetter ?? false }
        return Sentence(
            "\(quoted: word) is not one of the \(isWords ? "words" : "values") for this field",
            help: other.map { other in choice.map { "\($0)\(suggestion == nil ? ";" : "") \(other)" } ?? other }
                ?? choice)
    }

    private static func noKind(_ kind: String, _ suggestion: String?, _ allowed: [String]) -> Sentence {
        Sentence("\(quoted: kind) is not a kind of file", help: choice(suggestion, allowed.map { FormatWord($0) }))
    }

    private static func choice(_ suggestion: String?, _ allowed: [FormatWord], _ list: String? = nil) -> Prose? {
        if let suggestion { return "did you mean \(quoted: suggestion)?" }
        guard !allowed.isEmpty else { return nil }
        let all: Prose = allowed.count > 9 ? list.map { "; \(quoted: "ccc explain \($0)") lists all" } ?? "" : ""
        return "write \(oneOf: allowed, limit: 8)\(all)"
    }

    private static func empty(_ key: String?, _ choices: [FormatWord], _ isRequired: Bool) -> Sentence {
        guard let key else {
            return Sentence(
                "entry without a value", help: "write a value, or delete the line", label: "nothing stands here")
        }
        let value: Prose = choices.isEmpty ? "a value" : "\(oneOf: choices, limit: 24)"
        return Sentence(
            "\(quoted: key) has no value", help: "write \(value) behind the colon\(isRequired ? "" : orDelete)",
            label: "nothing stands here")
    }

    private static func emptyFigure(_ key: String, _ units: [String], _ isRequired: Bool) -> Sentence {
        Sentence(
            "\(quoted: key) has no value",
            help: "\(FigureProblem.englishFigure(units))\(isRequired ? "" : orDelete)", label: "nothing stands here")
    }

    private static let orDelete: Prose = ", or delete the line"

    private static func wrongKind(
        _ found: ValueKind, _ text: String?, _ expected: [ValueKind], _ instead: Instead?
    ) -> Sentence {
        let wanted = expected.map(\.english).joined(separator: " or ")
        let other: Prose? =
            switch (found, expected.first) {
            case (.list, .block): "write the fields without `- ` in front, each as `field: value`"
            case (.list, _): "write the value behind the colon, without `- ` or `[ ]`"
            case (_, let kind): kind?.englishHelp(for: text)
            }
        let help = instead.map(\.english) ?? other
        guard let text else { return Sentence("\(found.english) where \(wanted) is expected", help: help) }
        return Sentence("\(quoted: text) is \(found.english) where \(wanted) is expected", help: help)
    }

    private static func range(_ text: String, _ minimum: Decimal?, _ maximum: Decimal?) -> Sentence {
        switch (minimum, maximum) {
        case (let minimum?, let maximum?):
            Sentence(
                "\(quoted: text) is not between \(minimum.description) and \(maximum.description)",
                help: "write a number from \(minimum.description) to \(maximum.description)")
        case (let minimum?, nil):
            Sentence(
                "\(quoted: text) is less than \(minimum.description)", help: "write \(minimum.description) or more")
        case (nil, let maximum?):
            Sentence(
                "\(quoted: text) is more than \(maximum.description)", help: "write \(maximum.description) or less")
        case (nil, nil): Sentence("\(quoted: text) is not a number for this field")
        }
    }

    private static func oneOf(_ texts: [String]) -> Prose {
        texts.count == 1 ? "write \(oneOf: texts)" : "write \(oneOf: texts), whichever is meant"
    }

    private static func tooLongText(_ count: Int, _ maximum: Int) -> Sentence {
        Sentence(
            "text of \(characters(count)) instead of at most \(maximum)",
            help: "shorten it by \(characters(count - maximum))")
    }

    private static func tooShortText(_ count: Int, _ minimum: Int) -> Sentence {
        Sentence(
            "text of \(characters(count)) instead of at least \(minimum)",
            help: "write \(minimum - count) more")
    }

    private static func entries(_ count: Int) -> Prose { count == 1 ? "1 entry" : "\(count) entries" }

    private static func characters(_ count: Int) -> Prose { count == 1 ? "1 character" : "\(count) characters" }
}
