import Quantities

extension PublicationFact {
    var german: Sentence {
        switch self {
        case .privateContact(let domain):
            Sentence(
                "Kontakt sieht nach einem privaten Postfach aus: \(quoted: domain)",
                help: "ein Funktionspostfach der Organisation angeben, falls es eines gibt",
                label: "vermutet wegen des E-Mail-Anbieters")
        case .contactInText(let text, .email):
            Sentence(
                "persönliche E-Mail-Adresse \(quoted: text) in einem Text, der veröffentlicht wird",
                help: "löschen; Ansprechpersonen gehören unter `contact`, das in öffentlichen Berichten fehlt",
                label: "E-Mail-Adresse \(quoted: text)")
        case .contactInText(let text, .phone):
            Sentence(
                "Telefonnummer \(quoted: text) in einem Text, der veröffentlicht wird",
                help: "löschen; Ansprechpersonen gehören unter `contact`, das in öffentlichen Berichten fehlt",
                label: "Telefonnummer \(quoted: text)")
        case .nameInText(let name, let salutation):
            Sentence(
                "\(quoted: name) sieht nach dem Namen einer Person aus, in einem Text, der veröffentlicht wird",
                help: "stattdessen die Funktion nennen, zum Beispiel Amtsleitung",
                label: "vermutet wegen \(quoted: salutation)")
        case .placeholderText(let text):
            Sentence(
                "\(quoted: text) ist im Text stehen geblieben", help: "den Text schreiben oder das Feld weglassen",
                label: "\(quoted: text) steht anstelle eines Textes")
        case .missingTranslations(let count, let languages):
            Sentence(
                "\(count) \(count == 1 ? "Text fehlt" : "Texte fehlen") in einer Sprache des Vertrags: \(list: languages)",
                help: "die fehlenden Sprachen ergänzen; wer sie liest, sieht hier die erste Sprache des Vertrags",
                label: "der erste davon")
        case .legalFormDiffers(let form, let ending):
            Sentence(
                "Rechtsform \(quoted: form) passt nicht zu einem Namen, der auf \(quoted: ending) endet",
                help: "die Rechtsform oder den Namen berichtigen", label: "vermutet wegen der Endung \(quoted: ending)")
        case .confidentialRevealed:
            Sentence(
                "gedruckte Summe verrät den einzigen vertraulichen Wert, den sie enthält",
                help: "diese Summe weglassen oder einen zweiten ihrer Werte vertraulich machen",
                label: "Summe minus die anderen Werte ergibt den vertraulichen")
        case .confidentialPayment:
            Sentence(
                "Kosten und die anderen Zahlenden verraten den einzigen vertraulichen Betrag",
                help: "die Kosten oder einen zweiten Betrag unter `payers` vertraulich machen",
                label: "Kosten minus die anderen Beträge ergeben den vertraulichen")
        case .onlyOneInTotals:
            Sentence(
                "nur für diesen Beitrag gilt „nur in Summen“: Berichte würden seine Zahlen einzeln zeigen",
                help: "nachfragen, ob das in Ordnung ist, oder nur die Art der Organisation nennen (`type-only`)",
                label: "kein zweiter Beitrag, mit dem er zusammen stehen könnte")
        case .hiddenName(let name):
            Sentence(
                "\(quoted: name) soll nicht genannt werden, steht aber in einem Text, der veröffentlicht wird",
                help: "die Art der Organisation nennen oder bei ihr nachfragen, ob ihr Name erscheinen darf",
                label: "hier genannt")
        case .unreachableLink(let address):
            Sentence(
                "wer den Bericht liest, kann \(quoted: address) nicht öffnen",
                help: "eine öffentliche Adresse angeben oder das Dokument mit Titel und Datum nennen",
                label: "geht nur auf einem Rechner oder in einem Netz auf")
        case .otherLanguage(let found, let instead, let words):
            Sentence(
                "Text liest sich wie \(found.german), gilt aber als \(instead.german)",
                help: "übersetzen oder unter seine Sprache stellen, `\(found.rawValue):`",
                label: "vermutet wegen \(list: words)")
        case .sameInLanguages(let first, let second):
            Sentence(
                "derselbe Text unter \(quoted: first) und \(quoted: second)",
                help: "übersetzen oder die Sprache weglassen, in der er nicht geschrieben ist",
                label: "Wort für Wort gleich")
        }
    }
}

extension Language {
    fileprivate var german: String {
        switch self {
        case .en: "Englisch"
        case .de: "Deutsch"
        }
    }
}
