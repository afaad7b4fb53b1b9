import Quantities

extension SchemaFact.TextForm {
    /// What a text of the form is, behind "ist", and what to do.
    var german: (what: Prose, how: Prose) {
        switch self {
        case .id: ("kein Kurzname", "nur Kleinbuchstaben, Ziffern und Bindestriche verwenden, etwa `solardaecher`")
        case .reference:
            (
                "kein Kurzname",
                "einen Kurznamen schreiben wie `solardaecher` oder zwei mit Schrägstrich wie `stadt/solardaecher`"
            )
        case .place:
            (
                "weder Kurzname noch Datei",
                "einen Kurznamen wie `stadt/solardaecher` oder eine Datei wie `beitraege/stadt.yaml` angeben"
            )
        case .language: ("kein Sprachkürzel", "ein Kürzel wie `de`, `en` oder `pt-BR` schreiben")
        case .text: ("kein Text", "mindestens ein Wort schreiben")
        case .name: ("kein Name", "mindestens ein Wort schreiben, ohne Leerzeichen davor")
        case .date: ("kein Datum", "Jahr, Monat oder Tag als `JJJJ`, `JJJJ-MM` oder `JJJJ-MM-TT` schreiben")
        case .day(let month):
            (
                "kein Datum",
                "einen Tag von 01 bis \(month.latest % 100) schreiben: der \(date: month) hat \(month.latest % 100) Tage"
            )
        case .month: ("kein Datum", "einen Monat von 01 bis 12 schreiben")
        case .year: ("keine Jahreszahl", "vier Ziffern schreiben, etwa `2030`")
        case .url: ("keine Webadresse", "mit `https://` oder `http://` beginnen")
        case .email: ("keine E-Mail-Adresse", "eine Adresse wie `klima@example.org` schreiben")
        case .phone: ("keine Telefonnummer", "eine Nummer wie `+49 231 000000` schreiben")
        case .country: ("kein Länderkürzel", "die zwei Buchstaben nach ISO 3166 schreiben, etwa `DE`")
        case .currency:
            (
                "kein Währungskürzel",
                "ein Kürzel nach ISO 4217 schreiben, etwa `EUR`; alle nennt `ccc explain currencies`"
            )
        case .nuts: ("kein NUTS-Code", "den Code der Region schreiben, etwa `DEA52`")
        case .lau:
            ("kein Gemeindeschlüssel", "den amtlichen Schlüssel in Anführungszeichen setzen, etwa `\"05913000\"`")
        case .code: ("kein Code eines Befunds", "einen Code wie `CCC601` schreiben")
        case .gpc: ("keine GPC-Nummer", "eine Nummer wie `I.1.2` oder `II.1` schreiben")
        case .extensionKey:
            (
                "kein eigenes Feld der Stadt",
                "mit `x_` beginnen, dann Kleinbuchstaben, Ziffern und Unterstriche, etwa `x_stadtteil`"
            )
        case .section(let names):
            (
                "kein Name eines Abschnitts",
                "einen dieser Namen schreiben: \(list: names, limit: 24); oder einen eigenen aus Kleinbuchstaben, Ziffern und Bindestrichen"
            )
        case .oneURL: ("mehr als eine Webadresse", "nur eine Adresse schreiben")
        case .urlNotEmail:
            (
                "keine Webadresse",
                "eine Adresse angeben, die mit `https://` beginnt; eine E-Mail-Adresse gehört zu `contact`, `email`"
            )
        case .pattern(let pattern):
            ("kein Text der verlangten Form", "einen Text schreiben, auf den \(quoted: pattern) passt")
        case .format(let format):
            ("nicht vom Format \(quoted: format)", "so schreiben, wie die Normen \(quoted: format) beschreiben")
        case .described(let words):
            (
                "nicht in der Form, die dieses Feld verlangt",
                "so schreiben, wie das Feld beschrieben ist: \(quoted: words)"
            )
        case .other(let example?):
            ("nicht in der Form, die dieses Feld verlangt", "die Angabe wie \(quoted: example) schreiben")
        case .other(nil):
            ("nicht in der Form, die dieses Feld verlangt", "in der Beschreibung des Feldes nachsehen")
        }
    }
}
