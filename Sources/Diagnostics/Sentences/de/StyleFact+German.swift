extension StyleFact {
    var german: Sentence {
        switch self {
        case .firstKey(let key, let later):
            Sentence(
                "\(quoted: key) steht vor \(all: later)",
                help: "`ccc` und `kind` zuerst schreiben, damit alle sehen, was die Datei ist",
                label: "davor gehören `ccc` und `kind`")
        case .trailingSpace(let lines):
            Sentence(
                lines == 1 ? "eine Zeile endet mit Leerzeichen" : "\(lines) Zeilen enden mit Leerzeichen",
                help: "die Leerzeichen am Ende löschen",
                label: lines == 1 ? "Leerzeichen" : "die erste von \(lines) Zeilen")
        case .mixedLineEnds(let lines, let others):
            Sentence(
                lines == 1
                    ? "eine Zeile endet anders als die übrigen, die mit \(others.rawValue) enden"
                    : "\(lines) Zeilen enden anders als die übrigen, die mit \(others.rawValue) enden",
                help: "alle Zeilen mit \(others.rawValue) beenden",
                label: lines == 1 ? nil : "die erste von \(lines) Zeilen")
        case .tabInLine(let lines):
            Sentence(
                "Tabulator zwischen Feld, Wert oder Kommentar in \(lines == 1 ? "einer Zeile" : "\(lines) Zeilen")",
                help: "Leerzeichen statt Tabulatoren schreiben",
                label: lines == 1 ? "Tabulator" : "die erste von \(lines) Zeilen")
        case .missingFinalLineEnd:
            Sentence(
                "letzte Zeile hat kein Zeilenende",
                help: "die letzte Zeile abschließen, wie es andere Programme erwarten", label: "hier endet die Datei")
        }
    }
}
