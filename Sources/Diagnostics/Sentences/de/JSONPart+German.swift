extension ReadingFact.JSONPart {
    /// What must stand at the place, and how to write it.
    var german: Sentence {
        switch self {
        case .value:
            Sentence(
                "hier steht kein JSON-Wert", help: "Text in `\"`, eine Zahl, `true`, `null`, `[` oder `{` schreiben")
        case .key:
            Sentence(
                "hier steht kein Name", help: "den Namen in `\"` schreiben und hinter den letzten Eintrag kein Komma")
        case .colon: Sentence("`:` fehlt hinter dem Namen", help: "`\"Name\": Wert` schreiben")
        case .commaOrBracket:
            Sentence("weder `,` noch `]` hinter einem Eintrag", help: "vor einen weiteren Eintrag `,` schreiben")
        case .commaOrBrace:
            Sentence("weder `,` noch `}` hinter einem Eintrag", help: "vor einen weiteren Eintrag `,` schreiben")
        case .end: Sentence("Text hinter dem Ende des Wertes", help: "löschen; eine JSON-Datei enthält einen Wert")
        case .number:
            Sentence("eine Zahl, die JSON anders schreibt", help: "wie `0.5` schreiben, ohne Nullen oder `+` davor")
        }
    }
}
