extension SchemaProblem {
    /// What is wrong with the schema, and what to do.
    var german: Sentence {
        switch self {
        case .missingFile:
            Sentence("Datei ist nicht im Ordner", help: "den Pfad vom Ordner des Vertrags aus angeben")
        case .unreadable: Sentence("weder YAML noch JSON", help: "die Datei mit `ccc validate --schema` prüfen")
        case .danglingReference(let reference):
            Sentence("Verweis \(quoted: reference) führt ins Leere", help: "Dateinamen und Pfad des Verweises prüfen")
        case .remoteReference(let reference):
            Sentence(
                "Verweis \(quoted: reference) führt zu einem Schema, das nicht genannt ist; aus dem Netz wird nichts geladen",
                help: "das Schema als Datei ablegen und mit einem weiteren `--schema` nennen")
        case .endlessReference:
            Sentence("Verweis führt auf sich selbst", help: "auf ein Schema verweisen, das etwas aussagt")
        case .noSchema:
            Sentence(
                "hier steht kein Schema", help: "einen Block von Schlüsselwörtern oder `true` oder `false` schreiben")
        case .invalidKeyword(let keyword, let value):
            Sentence("\(quoted: keyword) kann diesen Wert nicht haben", help: value.german)
        case .unsupportedPattern(let pattern):
            Sentence(
                "Muster \(quoted: pattern) ist nicht lesbar",
                help: "nach ECMAScript schreiben, ohne Rückverweise")
        case .unsupportedDialect(let uri):
            Sentence(
                "\(quoted: uri) ist eine andere Version von JSON Schema",
                help: "das Schema für `https://json-schema.org/draft/2020-12/schema` schreiben")
        case .unsupportedVocabulary(let uri):
            Sentence("Vokabular \(quoted: uri) ist verlangt und unbekannt", help: "darauf verzichten")
        case .duplicateIdentifier(let name):
            Sentence("\(quoted: name) benennt zwei Schemas", help: "jedem Schema einen eigenen Namen geben")
        }
    }
}

extension SchemaProblem.KeywordValue {
    fileprivate var german: Prose {
        switch self {
        case .type(let name?): "\(quoted: name) schreiben"
        case .type(nil):
            "`string`, `number`, `integer`, `boolean`, `array`, `object` oder `null` schreiben, oder eine Liste davon"
        case .list: "eine Liste schreiben, in JSON zwischen `[` und `]`"
        case .block: "einen Block von Namen schreiben, jeder mit dem, was zu ihm gehört"
        case .text: "einen Text schreiben"
        case .number: "eine Zahl schreiben"
        case .positiveNumber: "eine Zahl größer als 0 schreiben"
        case .count: "eine ganze Zahl ab 0 schreiben"
        case .yesOrNo: "`true` oder `false` schreiben"
        case .other: "das Schlüsselwort in JSON Schema 2020-12 nachschlagen"
        }
    }
}
