import Quantities

extension FigureProblem {
    /// What is wrong with an author's text that is no figure; `units` are those that the field takes.
    func german(_ text: String, _ units: [String]) -> Sentence {
        switch reason {
        case .decimalComma, .groupSeparator, .ambiguousSeparator, .mixedSeparators: germanSeparator(text)
        case .minusSign, .removal: germanSign(text)
        case .approximation, .range, .severalNumbers: germanApproximation(text)
        case .missingUnit, .unknownUnit, .otherDimension, .unexpectedPerYear, .missingPerYear: germanUnit(text, units)
        case .repeatedUnit(let table):
            Sentence(
                "\(quoted: text) hat eine eigene Einheit, obwohl die der Tabelle oben steht (`unit: \(table)`)",
                help: write ?? "nur die Zahl schreiben, in der Einheit der Tabelle")
        case .otherUnit(let unit, let table): Self.germanTable(unit, table)
        case .remark(let words):
            Sentence(
                "\(quoted: words) steht hinter der Angabe",
                help:
                    "\(write ?? "nur die Angabe selbst schreiben"), den Rest, falls er wichtig ist, unter `note` angeben"
            )
        case .spelling where readings == [Self.withPlainSpaces(text)]:
            Sentence(
                "\(quoted: text) enthält ein geschütztes Leerzeichen",
                help: "einfache Leerzeichen schreiben: \(oneOf: readings)")
        case .spelling:
            Sentence(
                "\(quoted: text) ist nicht die Schreibweise des Formats",
                help: write
                    ?? (units.isEmpty
                        ? "nur die Zahl schreiben" : "Zahl, Leerzeichen und Einheit schreiben: \(oneOf: units)"))
        case .absenceSpelling(let word): Self.germanAbsence(word)
        case .yesOrNo:
            Sentence(
                "\(quoted: text) ist kein Betrag",
                help: "den Betrag selbst schreiben; solange es keinen gibt, die Zeile löschen")
        case .noNumber: Self.germanNoNumber(text, units)
        case .tooPrecise:
            Sentence(
                "\(quoted: text) hat zu viele Stellen oder ist zu groß",
                help: "die Einheit prüfen und höchstens 15 Stellen schreiben, davon 6 Nachkommastellen")
        }
    }

    private var write: Prose? { readings.isEmpty ? nil : "\(oneOf: readings) schreiben" }

    private func germanSeparator(_ text: String) -> Sentence {
        let choice = readings.count > 1 ? write.map { "\($0), je nachdem, was gemeint ist" } : write
        let numbers = numbers
        return switch reason {
        case .decimalComma:
            Sentence(
                "\(quoted: text) hat ein Dezimalkomma", help: choice ?? "vor die Nachkommastellen einen Punkt schreiben"
            )
        case .groupSeparator:
            Sentence(
                "\(quoted: text) trennt Tausender nicht durch Leerzeichen",
                help: choice ?? "Tausender durch Leerzeichen trennen")
        case .mixedSeparators:
            Sentence("\(quoted: text) mischt Punkt und Komma", help: write ?? "Tausender durch Leerzeichen trennen")
        default:
            Sentence(
                numbers.count == 2
                    ? "\(quoted: text) kann \(numbers[0]) oder \(numbers[1]) heißen"
                    : "\(quoted: text) kann Tausender oder Nachkommastellen meinen",
                help: write ?? "Tausender durch Leerzeichen trennen oder weniger als drei Nachkommastellen schreiben")
        }
    }

    private func germanSign(_ text: String) -> Sentence {
        let direction: Prose =
            reason == .removal
            ? "was der Luft entzogen wird, gehört zu `removals`"
            : "die Richtung ergibt sich aus dem Feld oder aus `kind`"
        return Sentence(
            "\(quoted: text) hat ein Minuszeichen", help: "\(write ?? "das Vorzeichen weglassen"); \(direction)")
    }

    private func germanApproximation(_ text: String) -> Sentence {
        switch reason {
        case .approximation(let word):
            Sentence(
                "\(quoted: word) steht vor der Angabe",
                help: "\(write ?? "Zahl und Einheit schreiben"), und wie sicher sie ist, unter `quality` angeben")
        case .severalNumbers:
            Sentence(
                "\(quoted: text) ist mehr als eine Zahl",
                help: "eine Zahl schreiben und unter `note` angeben, wie sie zustande kommt")
        default:
            Sentence(
                "\(quoted: text) ist eine Spanne und keine einzelne Angabe",
                help: "eine Zahl schreiben und die Spanne unter `note` angeben")
        }
    }

    private func germanUnit(_ text: String, _ units: [String]) -> Sentence {
        let choice: Prose? = units.isEmpty ? nil : "\(oneOf: units) hinter die Zahl schreiben"
        return switch reason {
        case .unknownUnit(let unit):
            Sentence("\(quoted: unit) ist keine Einheit für dieses Feld", help: write ?? choice)
        case .otherDimension(let unit): Sentence("\(quoted: unit) ist keine Einheit für dieses Feld", help: choice)
        case .unexpectedPerYear:
            Sentence(
                "\(quoted: text) ist ein Betrag pro Jahr in einem Feld für den ganzen Betrag",
                help: units.contains("EUR")
                    ? "den ganzen Betrag schreiben, ohne `/a`; was eine Maßnahme jedes Jahr kostet, gehört zu `opex`"
                    : "den ganzen Betrag schreiben, ohne `/a`")
        case .missingPerYear:
            Sentence(
                "\(quoted: text) ist kein Betrag pro Jahr",
                help: """
                    \(write ?? "`/a` hinter die Währung schreiben"), wenn das der Betrag eines Jahres ist, \
                    sonst die Summe unter `value` mit `from` und `to` angeben
                    """)
        default:
            Sentence(
                "\(quoted: text) hat keine Einheit",
                help: numbers.count > 1
                    ? write.map { "\($0), je nachdem, was gemeint ist" }
                    : choice ?? "die Einheit hinter die Zahl schreiben")
        }
    }

    private static func germanTable(_ unit: String, _ table: String) -> Sentence {
        guard !table.isEmpty else {
            return Sentence("\(quoted: unit) ist keine Einheit für dieses Feld", help: "nur die Zahl schreiben")
        }
        return Sentence(
            "\(quoted: unit) ist nicht die Einheit dieser Tabelle (\(quoted: table))",
            help: table == "t"
                ? "den Wert in \(quoted: table) und ohne Einheit schreiben"
                : "den Wert in \(quoted: table) und ohne Einheit schreiben: Sie steht oben in `unit:`")
    }

    private static func germanAbsence(_ word: String) -> Sentence {
        let help: Prose =
            """
            `pending` schreiben, wenn die Angabe folgt, `not-estimated`, wenn niemand sie geschätzt hat, \
            sonst `confidential`, `not-occurring` oder `included-elsewhere`
            """
        if word.isEmpty { return Sentence("Zahlenangabe fehlt", help: help, label: "hier steht nichts") }
        return Sentence("\(quoted: word) sagt nicht, warum die Angabe fehlt", help: help)
    }

    private static func germanNoNumber(_ text: String, _ units: [String]) -> Sentence {
        Sentence("\(quoted: text) ist keine Zahlenangabe", help: germanFigure(Self.units(units, meantBy: text)))
    }

    /// What to write where a figure is missing.
    static func germanFigure(_ units: [String]) -> Prose {
        let figure: Prose =
            units.isEmpty ? "die Zahl in Ziffern schreiben" : "die Zahl mit \(oneOf: units) dahinter schreiben"
        return "\(figure) oder `pending`, wenn sie noch folgt, `not-estimated`, wenn niemand sie geschätzt hat"
    }
}
