import Quantities

extension FigureProblem {
    /// What is wrong with an author's text that is no figure; `units` are those that the field takes.
    func german(_ text: String, _ units: [String]) -> Sentence {
        let write: Prose? = readings.isEmpty ? nil : "\(oneOf: readings) schreiben"
        return switch reason {
        case .decimalComma:
            Sentence(
                "\(quoted: text) hat ein Dezimalkomma",
                help: write ?? "vor die Nachkommastellen einen Punkt schreiben")
        case .groupSeparator:
            Sentence(
                "\(quoted: text) trennt Tausender nicht durch Leerzeichen",
                help: write ?? "Tausender durch Leerzeichen trennen, etwa `1 200 000`")
        case .ambiguousSeparator: germanAmbiguity(text, write)
        case .mixedSeparators:
            Sentence(
                "\(quoted: text) mischt Punkt und Komma", help: write ?? "Tausender durch Leerzeichen trennen")
        case .minusSign:
            Sentence(
                "\(quoted: text) hat ein Minuszeichen",
                help: "\(write ?? "das Vorzeichen weglassen"); die Richtung ergibt sich aus dem Feld oder aus `kind`")
        case .approximation(let word):
            Sentence(
                "\(quoted: word) steht vor der Angabe",
                help: "\(write ?? "Zahl und Einheit schreiben"), und wie sicher sie ist, unter `quality` angeben")
        case .range:
            Sentence(
                "\(quoted: text) ist eine Spanne und keine einzelne Angabe",
                help: "eine Zahl schreiben und die Spanne unter `note` angeben")
        case .missingUnit, .unknownUnit, .otherDimension, .unexpectedPerYear: germanUnit(text, units)
        case .spelling where readings == [Self.withPlainSpaces(text)]:
            Sentence(
                "\(quoted: text) enthält ein geschütztes Leerzeichen",
                help: "einfache Leerzeichen schreiben: \(oneOf: readings)")
        case .spelling:
            Sentence(
                "\(quoted: text) ist nicht die Schreibweise des Formats",
                help: write ?? "Zahl, Leerzeichen und Einheit schreiben, etwa \(quoted: Self.example(units))")
        case .absenceSpelling(let word): Self.germanAbsence(word)
        case .noNumber:
            Sentence(
                "\(quoted: text) ist keine Zahlenangabe",
                help: """
                    Zahl und Einheit schreiben, etwa \(quoted: Self.example(units)), \
                    oder `pending` oder `not-estimated`, solange es keine gibt
                    """)
        case .tooPrecise:
            Sentence(
                "\(quoted: text) hat zu viele Stellen oder ist zu groß",
                help: "die Einheit prüfen und höchstens 15 Stellen schreiben, davon 6 Nachkommastellen")
        }
    }

    private func germanAmbiguity(_ text: String, _ write: Prose?) -> Sentence {
        let numbers = numbers
        guard numbers.count == 2 else {
            return Sentence(
                "\(quoted: text) kann Tausender oder Nachkommastellen meinen",
                help: write ?? "Tausender durch Leerzeichen trennen oder weniger als drei Nachkommastellen schreiben")
        }
        return Sentence("\(quoted: text) kann \(numbers[0]) oder \(numbers[1]) heißen", help: write)
    }

    private func germanUnit(_ text: String, _ units: [String]) -> Sentence {
        let choice: Prose? = units.isEmpty ? nil : "\(oneOf: units) hinter die Zahl schreiben"
        return switch reason {
        case .unknownUnit(let unit):
            Sentence("\(quoted: unit) ist keine Einheit für dieses Feld", help: choice)
        case .otherDimension(let unit):
            Sentence("\(quoted: unit) ist keine Einheit für dieses Feld", help: choice)
        case .unexpectedPerYear:
            Sentence(
                "\(quoted: text) ist ein Betrag pro Jahr in einem Feld für den ganzen Betrag",
                help: "den ganzen Betrag schreiben, ohne `/a`")
        default:
            Sentence("\(quoted: text) hat keine Einheit", help: choice ?? "die Einheit hinter die Zahl schreiben")
        }
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
}
