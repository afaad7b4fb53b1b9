extension SchemaFact.ValueKind {
    /// A value of the kind, with its article.
    var german: String {
        switch self {
        case .text: "ein Text"
        case .number: "eine Zahl"
        case .wholeNumber: "eine ganze Zahl"
        case .yesOrNo: "Ja oder Nein"
        case .list: "eine Liste"
        case .block: "ein Block von Feldern"
        case .nothing: "nichts"
        }
    }

    /// How to write one.
    var germanHelp: Prose {
        switch self {
        case .text: "Wörter schreiben, in Anführungszeichen, wenn sie wie eine Zahl aussehen"
        case .number: "eine Zahl ohne Einheit und ohne Anführungszeichen schreiben, etwa `12.5`"
        case .wholeNumber: "eine ganze Zahl ohne Anführungszeichen schreiben, etwa `2030`"
        case .yesOrNo: "`true` oder `false` schreiben"
        case .list: "jeden Eintrag in einer eigenen Zeile mit `- ` beginnen"
        case .block: "die Felder darunter als eingerückte Zeilen schreiben, jede als `Feld: Wert`"
        case .nothing: "den Wert löschen"
        }
    }
}
