extension ReadingFact {
    var german: Sentence {
        switch self {
        case .notUTF8(let likely): Self.encoding(likely)
        case .mergeConflict(let first, let last): Self.conflict(first, last)
        case .tabInIndentation(let first, let last, let spaces): Self.tabs(first, last, spaces)
        case .spaceLookalike: Self.lookalike
        case .unclosedQuote(let mark): Self.unclosed(quote: mark)
        case .badEscape(let sequence): Self.escape(sequence)
        case .textNeedsQuotes(let trap): trap.german
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
        case .indentation: Self.wrongIndentation
        case .missingColon: Self.noColon
        case .missingSpaceAfterColon: Self.noSpaceAfterColon
        case .keyTooLong: Self.longKey
        case .textAfterQuote(let rest): Self.afterQuote(rest)
        case .misplacedListItem: Self.strayListItem
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

    private static func tabs(_ first: Int, _ last: Int, _ spaces: Int) -> Sentence {
        guard first < last else {
            return Sentence(
                "Tabulator in der Einrückung",
                help: "statt mit dem Tabulator mit Leerzeichen einrücken, hier wohl mit \(plain: spaces)",
                label: "Tabulator")
        }
        return Sentence(
            "Tabulatoren in der Einrückung, Zeilen \(plain: first)–\(plain: last)",
            help:
                "statt mit Tabulatoren mit Leerzeichen einrücken, Zeile \(plain: first) wohl mit \(plain: spaces), die anderen passend dazu",
            label: "Tabulator")
    }

    private static let lookalike = Sentence(
        "geschütztes Leerzeichen in der Einrückung, es sieht nur aus wie ein Leerzeichen",
        help: "alles vor dem ersten Wort der Zeile löschen und mit der Leertaste neu einrücken",
        label: "kein gewöhnliches Leerzeichen")

    private static let mergeKeySentence = Sentence(
        "`<<` gehört nicht zum Format", help: "die Felder ausschreiben")

    private static let wrongIndentation = Sentence(
        "Einrückung passt zu keinem Block darüber",
        help: "die Zeile so weit einrücken wie die anderen Zeilen ihres Blocks")

    private static let noColon = Sentence(
        "Zeile ohne Doppelpunkt, wo `Feld: Wert` stehen muss",
        help: "`Feld: Wert` schreiben oder die Zeile einrücken, falls sie den Text darüber fortsetzt")

    private static let noSpaceAfterColon = Sentence(
        "kein Leerzeichen hinter dem Doppelpunkt", help: "`Feld: Wert` mit Leerzeichen hinter dem Doppelpunkt schreiben"
    )

    private static let longKey = Sentence(
        "Text ist zu lang für den Namen eines Feldes",
        help: "`Feld: Wert` schreiben oder einen Text mit Doppelpunkt in Anführungszeichen setzen")

    private static let strayListItem = Sentence(
        "`-` steht, wo kein Listeneintrag stehen kann",
        help: "den Eintrag in eine eigene Zeile unter sein Feld setzen, eingerückt wie die Einträge darüber")

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

    private static func afterQuote(_ rest: String) -> Sentence {
        Sentence(
            "\(quoted: rest) steht hinter dem schließenden Anführungszeichen",
            help: "den ganzen Text in die anderen Anführungszeichen setzen: `'…'` um `\"`, `\"…\"` um `'`")
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

    private static func unclosed(quote mark: String) -> Sentence {
        Sentence(
            "Anführungszeichen \(quoted: mark) ist nicht geschlossen",
            help: "am Ende des Textes \(quoted: mark) schreiben")
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
    fileprivate var german: Sentence {
        switch self {
        case .colon:
            Sentence(
                "Doppelpunkt mit Leerzeichen in einem Text ohne Anführungszeichen",
                help: "den Text in Anführungszeichen setzen", label: "ein Doppelpunkt leitet einen Wert ein")
        case .hash(let lost):
            Sentence(
                "\(quoted: lost) geht verloren: Leerzeichen und `#` leiten einen Kommentar ein",
                help: "den Text in Anführungszeichen setzen", label: "hier endet der Text")
        case .firstCharacter(let character):
            Sentence(
                "\(quoted: character) kann keinen Text ohne Anführungszeichen beginnen",
                help: "den Text in Anführungszeichen setzen")
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
