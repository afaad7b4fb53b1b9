extension SchemaFact.ValueKind {
    /// A value of the kind, with its article.
    var german: String {
        switch self {
        case .text: "ein Text"
        case .number: "eine Zahl"
        case .wholeNumber: "eine ganze Zahl"
        case .yesOrNo: "`true` oder `false`"
        case .list: "eine Liste"
        case .block: "ein Block von Feldern"
        case .nothing: "nichts"
        }
    }

    /// How to write one instead of a text.
    func germanHelp(for text: String?) -> Prose {
        if let meant = value(meantBy: text ?? "") {
            return meant == text ? "\(quoted: meant) ohne Anführungszeichen schreiben" : "\(quoted: meant) schreiben"
        }
        return switch self {
        case .text: "Wörter schreiben, in Anführungszeichen, wenn sie wie eine Zahl aussehen"
        case .number: "eine Zahl in Ziffern schreiben, ohne Einheit und ohne Anführungszeichen"
        case .wholeNumber: "eine ganze Zahl in Ziffern schreiben, ohne Anführungszeichen"
        case .yesOrNo: "`true` oder `false` schreiben"
        case .list: "jeden Eintrag in einer eigenen Zeile mit `- ` beginnen"
        case .block: "die Felder darunter als eingerückte Zeilen schreiben, jede als `Feld: Wert`"
        case .nothing: "den Wert löschen"
        }
    }
}
