// Lines that are no fields, or not where they belong.
extension ReadingFact {
    static func germanNoColon(_ written: String?, _ spaces: Int?) -> Sentence {
        let deeper: Prose = spaces.map { "mit \(plain: $0) Leerzeichen einrücken" } ?? "weiter einrücken"
        return Sentence(
            "Zeile ohne Doppelpunkt, wo `Feld: Wert` stehen muss",
            help: written.map { "\(quoted: $0) schreiben" }
                ?? "`Feld: Wert` schreiben; \(deeper), falls die Zeile den Text darüber fortsetzt; löschen oder mit `#` beginnen, falls sie nur eine Anmerkung ist"
        )
    }

    static func germanNoHeading(_ names: [String], _ spaces: Int) -> Sentence {
        let lines = names.map { "\(quoted: $0 + ":")" as Prose }
        let before: Prose = spaces == 0 ? "ohne Leerzeichen davor" : "mit \(plain: spaces) Leerzeichen davor"
        return Sentence(
            "über dieser Zeile fehlt \(lines, between: " oder ")",
            help: "in eine eigene Zeile darüber \(lines, between: " oder ") schreiben, \(before)")
    }

    static func germanValue(_ value: String, before field: String) -> Sentence {
        Sentence(
            "hinter \(quoted: field + ":") steht ein Wert, obwohl darunter die Felder folgen",
            help: "\(quoted: value) löschen oder als eigenes Feld in die Zeilen darunter schreiben")
    }

    static func germanForeign(_ text: String) -> Sentence {
        Sentence(
            "\(quoted: text) ist weder Feld noch Listeneintrag",
            help: "die Zeile löschen oder mit `#` beginnen, wenn sie als Anmerkung bleiben soll")
    }

    static let germanRow = Sentence(
        "Zeile einer Tabelle mit Tabulatoren zwischen den Spalten",
        help: "für jede Spalte ein Feld schreiben, jedes in einer eigenen Zeile als `Feld: Wert`")

    static func germanBullet(_ sign: String) -> Sentence {
        Sentence("\(quoted: sign) steht statt `-` vor einem Listeneintrag", help: "vor jedem Eintrag `- ` schreiben")
    }

    static func germanLongText(_ field: String, _ spaces: Int) -> Sentence {
        Sentence(
            "Text von \(quoted: field) geht ohne `|` über mehrere Zeilen",
            help:
                "hinter \(quoted: field + ":") nur `|` schreiben, den ganzen Text in die Zeilen darunter, jede mit \(plain: spaces) Leerzeichen davor"
        )
    }

    static func germanText(behind sign: String, _ spaces: Int) -> Sentence {
        Sentence(
            "Text beginnt in derselben Zeile wie \(quoted: sign)",
            help:
                "hinter \(quoted: sign) nichts schreiben, den ganzen Text in die Zeilen darunter, jede mit \(plain: spaces) Leerzeichen davor"
        )
    }

    static func germanBraces(_ text: String) -> Sentence {
        Sentence(
            "\(quoted: text) steht in geschweiften Klammern ohne Doppelpunkt",
            help:
                "den Text samt Klammern in Anführungszeichen setzen oder die Klammern weglassen; ist es ein Feld, \(quoted: text + ": Wert") schreiben"
        )
    }

    static func germanMisdecoded(_ text: String, _ written: String) -> Sentence {
        Sentence(
            "\(quoted: text) ist durch eine falsche Zeichenkodierung entstellt",
            help:
                "\(quoted: written) schreiben und alle übrigen Umlaute und Akzente der Datei prüfen, oder die Datei aus der Quelle neu als UTF-8 speichern"
        )
    }

    static let germanMail = Sentence(
        "vor jeder Zeile steht `>`, wie in einer zitierten E-Mail", help: "`> ` am Anfang jeder Zeile löschen")
}
