extension ReadingFact {
    var german: Sentence {
        switch self {
        case .notUTF8(let likely): Self.encoding(likely)
        case .mergeConflict(let first, let last): Self.conflict(first, last)
        case .tabInIndentation(let first, let last, let spaces): Self.tabs(first, last, spaces)
        case .spaceLookalike(let spaces): Self.lookalike(spaces)
        case .unclosedQuote(let mark, let other): Self.unclosed(quote: mark, other)
        case .badEscape(let sequence): Self.escape(sequence)
        case .textNeedsQuotes(let trap, let written): trap.german(written)
        case .duplicateKey(let key, let values): Self.twice(key, values)
        case .duplicateKeys(let keys):
            Sentence(
                "\(all: keys) stehen zweimal in einem Block",
                help: "den zweiten Eintrag mit `- ` beginnen oder die überzähligen Zeilen löschen",
                label: "zum zweiten Mal")
        case .mergeKey: Self.mergeKeySentence
        case .severalDocuments(let count): Self.documents(count)
        case .unknownAlias(let name): Self.alias(name)
        case .customTag(let tag): Self.tag(tag)
        case .commaInFlowText(let part): Self.comma(part)
        case .limit(let limit): limit.german
        case .indentation(let spaces, let beside): Self.wrongIndentation(spaces, beside)
        case .missingColon(let written, let spaces): Self.germanNoColon(written, spaces)
        case .missingHeading(let names, let spaces): Self.germanNoHeading(names, spaces)
        case .valueBeforeBlock(let field, let value): Self.germanValue(value, before: field)
        case .foreignLine(let text): Self.germanForeign(text)
        case .tableRow: Self.germanRow
        case .bullet(let sign): Self.germanBullet(sign)
        case .textOverLines(let field, let spaces): Self.germanLongText(field, spaces)
        case .textBehindSign(let sign, let spaces): Self.germanText(behind: sign, spaces)
        case .bracesAroundText(let text): Self.germanBraces(text)
        case .misdecoded(let text, let written): Self.germanMisdecoded(text, written)
        case .quotedMail: Self.germanMail
        case .fieldOnSameLine(let field, let holder, let spaces): Self.sameLine(field, holder, spaces)
        case .dashAsValue(let key):
            Sentence(
                "`-` ist kein Wert",
                help:
                    "hinter \(quoted: key + ":") den Wert schreiben, bei einer Zahl, die noch kommt, `pending`, oder die Zeile löschen"
            )
        case .dashBehindField(let key, let written):
            Sentence(
                "`-` hinter \(quoted: key + ":"), wo kein Listeneintrag stehen kann",
                help:
                    "\(quoted: written) schreiben, wenn es ein Text ist, sonst den Eintrag in eine eigene Zeile darunter"
            )
        case .codeFence:
            Sentence(
                "drei Gravis-Zeichen, wie sie in einem Chat um eine Datei stehen",
                help: "die Zeile löschen, ebenso die gleiche am Ende der Datei")
        case .entryWithoutDash(let line, let spaces):
            Sentence(
                "hier beginnt ein neuer Eintrag der Liste ohne `- `",
                help: "\(quoted: line) schreiben, mit \(plain: spaces) Leerzeichen davor")
        case .missingSpaceAfterColon: Self.noSpaceAfterColon
        case .keyTooLong: Self.longKey
        case .textAfterQuote(let rest, let written): Self.afterQuote(rest, written)
        case .misplacedListItem(let beside): Self.strayListItem(beside)
        case .missingDash: Self.noDash
        case .missingSpaceAfterDash: Self.noSpaceAfterDash
        case .unexpectedBracket(let bracket): Self.stray(bracket: bracket)
        case .missingComma: Self.noComma
        case .unexpectedComma: Self.strayComma
        case .blockAsKey: Self.bracketsAsField
        case .emptyBlockText(let sign): Self.emptyBlock(sign)
        case .unclosedBracket(let bracket): Self.unclosed(bracket: bracket)
        case .controlCharacter(let hex): Self.control(hex)
        case .syntax(let words): Self.unreadable(words)
        case .json(let part): part.german
        case .emptyFile: Self.nothing
        case .missingFirstLine: Self.noFirstLine
        case .ambiguousText(let text): Self.ambiguous(text)
        case .figure(let text, let problem, let units): problem.german(text, units)
        case .missingTextFile(let path): Self.textFile(path)
        case .misreadElsewhere(let text, let reading): Self.misread(text, reading)
        }
    }

    private static func tabs(_ first: Int, _ last: Int, _ spaces: [Indentation]) -> Sentence {
        guard first < last else {
            return Sentence(
                "Tabulator in der Einrückung",
                help: "statt mit dem Tabulator mit Leerzeichen einrücken, hier wohl mit \(plain: spaces[0].spaces)",
                label: "Tabulator")
        }
        return Sentence(
            "Tabulatoren in der Einrückung, Zeilen \(plain: first)–\(plain: last)",
            help: "statt mit Tabulatoren mit Leerzeichen einrücken, \(indentations(spaces, upTo: last))",
            label: "Tabulator")
    }

    /// „Zeile 3 wohl mit 4, Zeilen 4–6 mit 6“.
    private static func indentations(_ all: [Indentation], upTo last: Int) -> Prose {
        let each = all.enumerated().map { index, lines -> Prose in
            let probably: Prose = index == 0 ? "wohl " : ""
            return lines.firstLine == lines.lastLine
                ? "Zeile \(plain: lines.firstLine) \(probably)mit \(plain: lines.spaces)"
                : "Zeilen \(plain: lines.firstLine)–\(plain: lines.lastLine) \(probably)mit \(plain: lines.spaces)"
        }
        let rest: [Prose] = (all.last?.lastLine ?? 0) < last ? ["die anderen passend dazu"] : []
        return "\(each + rest, between: ", ")"
    }

    private static func lookalike(_ spaces: Int) -> Sentence {
        let keys: Prose = spaces == 1 ? "1-mal" : "\(plain: spaces)-mal"
        return Sentence(
            "geschütztes Leerzeichen in der Einrückung, es sieht nur aus wie ein Leerzeichen",
            help: "alles Leere am Anfang der Zeile löschen und \(keys) die Leertaste drücken",
            label: "kein gewöhnliches Leerzeichen")
    }

    private static let mergeKeySentence = Sentence(
        "`<<` gehört nicht zum Format", help: "die Felder ausschreiben")

    private static func wrongIndentation(_ spaces: Int, _ beside: Neighbour) -> Sentence {
        let many: Prose = beside.spaces == 0 ? "nicht einrücken" : "mit \(plain: beside.spaces) Leerzeichen einrücken"
        return Sentence(
            "Zeile ist mit \(plain: spaces) Leerzeichen eingerückt und passt zu keiner Zeile darüber",
            help: "wie \(quoted: beside.text) darüber \(many), falls sie zu demselben Block gehört")
    }

    private static func sameLine(_ field: String, _ holder: String?, _ spaces: Int) -> Sentence {
        let below: Prose = holder.map { " unter \(quoted: $0 + ":")" } ?? ""
        return Sentence(
            "zwei Felder in einer Zeile",
            help: "\(quoted: field) in eine eigene Zeile\(below) schreiben, mit \(plain: spaces) Leerzeichen davor")
    }

    private static let noSpaceAfterColon = Sentence(
        "kein Leerzeichen hinter dem Doppelpunkt", help: "`Feld: Wert` mit Leerzeichen hinter dem Doppelpunkt schreiben"
    )

    private static let longKey = Sentence(
        "Text ist zu lang für den Namen eines Feldes",
        help: "`Feld: Wert` schreiben oder einen Text mit Doppelpunkt in Anführungszeichen setzen")

    private static func strayListItem(_ beside: Neighbour?) -> Sentence {
        let title: Prose = "`-` steht, wo kein Listeneintrag stehen kann"
        guard let beside else {
            return Sentence(
                title,
                help: "den Eintrag in eine eigene Zeile unter sein Feld setzen, eingerückt wie die Einträge darüber")
        }
        return Sentence(
            title,
            help:
                "wie den Eintrag \(quoted: beside.text) darüber mit \(plain: beside.spaces) Leerzeichen einrücken, falls er zu derselben Liste gehört"
        )
    }

    private static let noDash = Sentence(
        "Listeneintrag ohne `-`",
        help: "`- ` davor schreiben oder die Zeile weiter einrücken, wenn sie zum Eintrag darüber gehört")

    private static let noSpaceAfterDash = Sentence(
        "kein Leerzeichen hinter dem Strich `-`", help: "ein Leerzeichen hinter `-` schreiben")

    private static let noComma = Sentence(
        "Komma fehlt zwischen zwei Einträgen in Klammern",
        help: "ein Komma schreiben oder jeden Eintrag in eine eigene Zeile")

    private static let strayComma = Sentence(
        "Komma ohne etwas davor", help: "das Komma löschen oder davor schreiben, was fehlt")

    private static let bracketsAsField = Sentence(
        "Klammern stehen, wo der Name eines Feldes hingehört",
        help: "den Text in Anführungszeichen setzen, wenn er Klammern enthält")

    private static func afterQuote(_ rest: String, _ written: String) -> Sentence {
        Sentence(
            "\(quoted: rest) steht hinter dem schließenden Anführungszeichen",
            help: "den ganzen Text so schreiben: \(ends: written)")
    }

    private static func stray(bracket: String) -> Sentence {
        Sentence(
            "Klammer \(quoted: bracket) schließt nichts", help: "löschen oder den Text in Anführungszeichen setzen")
    }

    private static func emptyBlock(_ sign: String) -> Sentence {
        Sentence(
            "\(quoted: sign) kündigt einen Text über mehrere Zeilen an, es folgt aber keiner",
            help: "den Wert in Anführungszeichen setzen, wenn er mit \(quoted: sign) beginnen soll")
    }

    private static let nothing = Sentence(
        "Datei ist leer", help: "mit `ccc: 1` und `kind: commitment` beginnen oder die Datei löschen")

    private static let noFirstLine = Sentence(
        "erste Zeile `ccc: 1` fehlt",
        help: "`ccc: 1` ganz oben ergänzen oder die Datei in `.ccc.yaml` ausnehmen, falls sie nicht zum Vertrag gehört")

    private static func encoding(_ likely: String?) -> Sentence {
        let help: Prose = "die Datei mit der Zeichenkodierung UTF-8 neu speichern"
        guard let likely else { return Sentence("Text ist nicht als UTF-8 gespeichert", help: help) }
        return Sentence("Text ist als \(likely) gespeichert, nicht als UTF-8", help: help)
    }

    private static func conflict(_ first: Int, _ last: Int) -> Sentence {
        let lines: Prose = first == last ? "Zeile \(plain: first)" : "Zeilen \(plain: first)–\(plain: last)"
        return Sentence(
            "ungelöster Merge-Konflikt, \(lines)",
            help: "eine der beiden Fassungen behalten und die Zeilen mit `<<<<<<<`, `=======` und `>>>>>>>` löschen")
    }

    private static func unclosed(quote mark: String, _ other: String?) -> Sentence {
        let instead: Prose = other.map { " statt \(quoted: $0)" } ?? ""
        return Sentence(
            "Anführungszeichen \(quoted: mark) ist nicht geschlossen",
            help: "am Ende des Textes \(quoted: mark)\(instead) schreiben")
    }

    private static func unclosed(bracket: String) -> Sentence {
        let close = bracket == "{" ? "}" : "]"
        return Sentence(
            "Klammer \(quoted: bracket) ist nicht geschlossen",
            help: "am Ende \(quoted: close) schreiben oder die Klammer löschen")
    }

    private static func escape(_ sequence: String) -> Sentence {
        Sentence(
            "\(quoted: sequence) hat zwischen doppelten Anführungszeichen keine Bedeutung",
            help: #"den Text in einfache Anführungszeichen setzen oder für den Schrägstrich `\\` schreiben"#)
    }

    private static func twice(_ key: String, _ values: RepeatedValues) -> Sentence {
        let line = key + ":"
        let help: Prose =
            switch values {
            case .lists:
                "die Einträge beider Listen unter ein \(quoted: line) setzen und nur die überzählige Zeile löschen"
            case .blocks:
                "die Felder beider Blöcke unter ein \(quoted: line) setzen und nur die überzählige Zeile löschen"
            case .others: "prüfen, welche der beiden Angaben gilt, und die andere löschen"
            }
        return Sentence("\(quoted: key) steht zweimal in einem Block", help: help, label: "zum zweiten Mal")
    }

    private static func documents(_ count: Int) -> Sentence {
        Sentence(
            "Datei enthält \(count) Dokumente",
            help: "jedes Dokument in eine eigene Datei schreiben und die Zeilen `---` dazwischen löschen")
    }

    private static func alias(_ name: String) -> Sentence {
        Sentence(
            "\(quoted: "*\(name)") verweist auf \(quoted: "&\(name)"), das nicht darüber steht",
            help: "den Text in Anführungszeichen setzen, falls er mit `*` beginnen soll")
    }

    private static func tag(_ tag: String) -> Sentence {
        Sentence(
            "\(quoted: tag) hat im Format keine Bedeutung",
            help: "löschen, oder den Text in Anführungszeichen setzen, falls er mit `!` beginnen soll")
    }

    private static func comma(_ part: String) -> Sentence {
        Sentence(
            "Komma zerschneidet den Text: \(quoted: part) wurde zum Feld",
            help: "den Text in Anführungszeichen setzen oder jedes Feld in eine eigene Zeile schreiben",
            label: "als Feld gelesen")
    }

    private static func control(_ hex: String) -> Sentence {
        Sentence("unsichtbares Steuerzeichen \(codePoint: hex)", help: "das Zeichen löschen")
    }

    private static func unreadable(_ words: String) -> Sentence {
        Sentence(
            "Aufbau der Datei bricht hier ab (YAML: \(quoted: words))",
            help: "Einrückung, Doppelpunkte und Anführungszeichen mit den Zeilen darüber vergleichen")
    }

    private static func ambiguous(_ text: String) -> Sentence {
        Sentence(
            "\(quoted: text) kann Zahl oder Text sein",
            help: "\(quoted: "\"\(text)\"") schreiben, falls ein Text gemeint ist")
    }

    private static func misread(_ text: String, _ reading: OtherReading) -> Sentence {
        let other = reading == .yesOrNo ? "Ja oder Nein" : "eine Zahl"
        return Sentence(
            "andere Programme lesen \(quoted: text) als \(other)", help: "in Anführungszeichen setzen: `\"\(text)\"`",
            label: "nur in YAML 1.2 ein Text")
    }

    private static func textFile(_ path: String) -> Sentence {
        Sentence(
            "Textdatei \(quoted: path) ist nicht lesbar",
            help: "den Pfad prüfen, der im Ordner dieser Datei beginnt, und den Text als UTF-8 speichern")
    }
}

extension ReadingFact.TextTrap {
    fileprivate func german(_ written: String) -> Sentence {
        let help: Prose = "den Text in gerade Anführungszeichen setzen: \(ends: written)"
        return switch self {
        case .colon:
            Sentence(
                "Doppelpunkt mit Leerzeichen in einem Text ohne gerade Anführungszeichen", help: help,
                label: "ein Doppelpunkt leitet einen Wert ein")
        case .hash(let lost):
            Sentence(
                "\(quoted: lost) geht verloren: Leerzeichen und `#` leiten einen Kommentar ein", help: help,
                label: "der Text endet vor `#`")
        case .firstCharacter(let character):
            Sentence("\(quoted: character) kann keinen Text ohne Anführungszeichen beginnen", help: help)
        }
    }
}

extension ReadingFact.ReadingLimit {
    fileprivate var german: Sentence {
        switch self {
        case .size(let megabytes):
            Sentence("Datei ist größer als \(megabytes) MB", help: "auf mehrere Dateien verteilen")
        case .depth(let levels):
            Sentence("mehr als \(levels) Ebenen der Einrückung", help: "die Datei mit weniger Ebenen schreiben")
        case .nodes(let count):
            Sentence(
                "mehr als \(count) Werte in einer Datei",
                help: "die Datei aufteilen und weniger Blöcke mit `*` wiederholen")
        }
    }
}
