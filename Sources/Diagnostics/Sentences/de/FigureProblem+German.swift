import Quantities

extension FigureProblem {
    /// What is wrong with an author's text that is no figure; `units` are those that the field takes.
    func german(_ text: String, _ units: [String]) -> Sentence {
        switch reason {
        case .decimalComma, .groupSeparator, .ambiguousSeparator, .mixedSeparators: germanSeparator(text)
        case .minusSign, .removal: germanSign(text)
        case .remainderBelowZero:
            Sentence(
                "\(quoted: text) hat ein Minuszeichen",
                help:
                    "`0 t CO2e/a` schreiben, denn weniger als nichts bleibt nicht; was der Luft entzogen wird, als Maßnahme mit `kind: sequestration` angeben"
            )
        case .approximation, .range, .severalNumbers: germanApproximation(text)
        case .missingUnit, .unknownUnit, .otherDimension: germanUnit(text, units)
        case .unexpectedPerYear, .missingPerYear, .partOfYear: germanPeriod(text, units)
        case .repeatedUnit(let table):
            Sentence(
                "\(quoted: text) hat eine eigene Einheit, obwohl die der Tabelle oben steht (`unit: \(table)`)",
                help: write ?? "nur die Zahl schreiben, in der Einheit der Tabelle")
        case .otherUnit(let unit, let table): Self.germanTable(unit, table)
        case .exchangeRate(let from, let to):
            Sentence(
                "\(quoted: text) ist kein Kurs in Form einer Zahl",
                help: write ?? "nur die Zahl schreiben: wie viele \(quoted: to) ein \(quoted: from) wert ist")
        case .foreword(let words):
            Sentence(
                "\(quoted: words) steht vor der Angabe",
                help: "\(alone), den Rest, falls er wichtig ist, unter `note` angeben")
        case .remark(let words):
            Sentence(
                "\(quoted: words) steht hinter der Angabe",
                help: "\(alone), den Rest, falls er wichtig ist, unter `note` angeben")
        case .spelling where readings == [Self.withPlainSpaces(text)]:
            Sentence(
                "\(quoted: text) enthält ein geschütztes Leerzeichen",
                help: "einfache Leerzeichen schreiben: \(oneOf: readings)")
        case .spelling:
            Sentence(
                "\(quoted: text) ist nicht die Schreibweise des Formats",
                help: choice
                    ?? (units.isEmpty
                        ? "nur die Zahl schreiben" : "Zahl, Leerzeichen und Einheit schreiben: \(oneOf: units)"))
        case .absenceSpelling(let word): germanAbsence(word)
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

    private var choice: Prose? { readings.count > 1 ? write.map { "\($0), je nachdem, was gemeint ist" } : write }

    private var alone: Prose { choice ?? "nur die Angabe selbst schreiben" }

    private func germanSeparator(_ text: String) -> Sentence {
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
                help: write.map { "\($0) und unter `note` angeben, wie sich der Betrag ergibt" }
                    ?? "eine Zahl schreiben und unter `note` angeben, wie sie zustande kommt")
        default:
            Sentence(
                "\(quoted: text) ist eine Spanne und keine einzelne Angabe",
                help: "eine Zahl schreiben und die Spanne unter `note` angeben")
        }
    }

    private func germanUnit(_ text: String, _ units: [String]) -> Sentence {
        switch reason {
        case .unknownUnit(let unit), .otherDimension(let unit):
            Sentence(
                "\(quoted: unit) ist keine Einheit für dieses Feld", help: write ?? Self.germanConversion(unit, units))
        default:
            Sentence(
                "\(quoted: text) hat keine Einheit",
                help: numbers.count > 1
                    ? choice
                    : units.isEmpty
                        ? "die Einheit hinter die Zahl schreiben" : "\(oneOf: units) hinter die Zahl schreiben")
        }
    }

    /// What to do with a figure in a unit that the field does not take.
    private static func germanConversion(_ unit: String, _ units: [String]) -> Prose {
        switch (unit.hasPrefix("%"), units.isEmpty) {
        case (true, true): "statt des Anteils die Zahl schreiben und dahinter, was gezählt wird"
        case (true, false): "den Anteil umrechnen und den Wert in \(oneOf: units) schreiben"
        case (false, true): "die Zahl in Ziffern schreiben und dahinter, was gezählt wird"
        case (false, false): "den Wert in \(oneOf: units) schreiben, wenn nötig umgerechnet"
        }
    }

    private func germanPeriod(_ text: String, _ units: [String]) -> Sentence {
        switch reason {
        case .partOfYear where !readings.isEmpty || units.contains(where: { $0.hasSuffix("/a") }):
            Sentence(
                "\(quoted: text) ist kein Betrag pro Jahr",
                help: readings.isEmpty
                    ? "den Betrag eines ganzen Jahres schreiben"
                    : "den Betrag eines ganzen Jahres schreiben: \(oneOf: readings)")
        case .missingPerYear:
            Sentence(
                "\(quoted: text) ist kein Betrag pro Jahr",
                help: """
                    \(write ?? "`/a` hinter die Währung schreiben"), wenn das der Betrag eines Jahres ist, \
                    sonst die Summe unter `value` mit `from` und `to` angeben
                    """)
        default:
            Sentence(
                reason == .partOfYear
                    ? "\(quoted: text) ist ein wiederkehrender Betrag in einem Feld für den ganzen Betrag"
                    : "\(quoted: text) ist ein Betrag pro Jahr in einem Feld für den ganzen Betrag",
                help: units.contains("EUR")
                    ? "den ganzen Betrag schreiben, ohne `/a`; was eine Maßnahme jedes Jahr kostet, gehört zu `opex`"
                    : "den ganzen Betrag schreiben, ohne `/a`")
        }
    }

    private static func germanTable(_ unit: String, _ table: String) -> Sentence {
        guard !table.isEmpty else {
            return Sentence(
                "\(quoted: unit) ist keine Einheit für dieses Feld",
                help: "die ganze Zahl in Ziffern schreiben, ohne Einheit dahinter")
        }
        return Sentence(
            "\(quoted: unit) ist nicht die Einheit dieser Tabelle (\(quoted: table))",
            help: table == "t"
                ? "den Wert in \(quoted: table) und ohne Einheit schreiben"
                : "den Wert in \(quoted: table) und ohne Einheit schreiben: Sie steht oben in `unit:`")
    }

    private func germanAbsence(_ word: String) -> Sentence {
        if readings.count == 1 {
            return Sentence("\(quoted: word) ist nicht die Schreibweise des Formats", help: write)
        }
        let meanings = Self.absences.filter { readings.contains($0.id) }.map { "\(quoted: $0.id), \($0.when)" as Prose }
        let help: Prose =
            meanings.isEmpty
            ? """
            `pending` schreiben, wenn die Angabe folgt, `not-estimated`, wenn niemand sie geschätzt hat, \
            sonst `confidential`, `not-occurring` oder `included-elsewhere`
            """ : "eines dieser Wörter schreiben: \(meanings, between: "; ")"
        if word.isEmpty { return Sentence("Zahlenangabe fehlt", help: help, label: "hier steht nichts") }
        return Sentence("\(quoted: word) sagt nicht, warum die Angabe fehlt", help: help)
    }

    private static let absences: [(id: String, when: Prose)] = [
        ("pending", "wenn die Angabe folgt"), ("not-estimated", "wenn niemand sie geschätzt hat"),
        ("confidential", "wenn sie nicht veröffentlicht werden soll"), ("not-occurring", "wenn es hier nichts gibt"),
        ("included-elsewhere", "wenn sie in einer anderen Zahl steckt"),
    ]

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
