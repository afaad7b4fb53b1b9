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
        case .invalidKeyword(let keyword):
            Sentence(
                "\(quoted: keyword) kann diesen Wert nicht haben",
                help: "das Schlüsselwort in JSON Schema 2020-12 nachschlagen")
        case .unsupportedPattern(let pattern):
            Sentence(
                "Muster \(quoted: pattern) ist nicht lesbar",
                help: "nach ECMAScript schreiben, ohne Rückverweise und ohne Umschau")
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
