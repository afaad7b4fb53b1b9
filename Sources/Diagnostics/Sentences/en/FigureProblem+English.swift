import Quantities

extension FigureProblem {
    /// What is wrong with an author's text that is no figure; `units` are those that the field takes.
    func english(_ text: String, _ units: [String]) -> Sentence {
        let write: Prose? = readings.isEmpty ? nil : "write \(oneOf: readings)"
        return switch reason {
        case .decimalComma:
            Sentence(
                "\(quoted: text) has a comma before the decimals", help: write ?? "write a dot before the decimals")
        case .groupSeparator:
            Sentence(
                "\(quoted: text) does not separate the thousands with spaces",
                help: write ?? "separate the thousands with spaces, such as `1 200 000`")
        case .ambiguousSeparator: englishAmbiguity(text, write)
        case .mixedSeparators:
            Sentence(
                "\(quoted: text) mixes dots and commas", help: write ?? "separate the thousands with spaces")
        case .minusSign:
            Sentence(
                "\(quoted: text) has a minus sign",
                help: "\(write ?? "leave out the sign"); the field or its `kind` tells the direction")
        case .approximation(let word):
            Sentence(
                "\(quoted: word) stands before the figure",
                help: "\(write ?? "write the number and its unit"), and how sure it is under `quality`")
        case .range:
            Sentence(
                "\(quoted: text) is a range and not one figure", help: "write one figure, and the range under `note`")
        case .missingUnit, .unknownUnit, .otherDimension, .unexpectedPerYear: englishUnit(text, units)
        case .spelling where readings == [Self.withPlainSpaces(text)]:
            Sentence("\(quoted: text) has a no-break space in it", help: "write plain spaces: \(oneOf: readings)")
        case .spelling:
            Sentence(
                "\(quoted: text) is not how the format spells a figure",
                help: write ?? "write number, space and unit, such as \(quoted: Self.example(units))")
        case .absenceSpelling(let word): Self.englishAbsence(word)
        case .noNumber: Self.englishNoNumber(text, units)
        case .tooPrecise:
            Sentence(
                "\(quoted: text) has too many digits or is too large",
                help: "check the unit, and write at most 15 digits, 6 of them decimals")
        }
    }

    private func englishAmbiguity(_ text: String, _ write: Prose?) -> Sentence {
        let numbers = numbers
        guard numbers.count == 2 else {
            return Sentence(
                "\(quoted: text) can mean thousands or decimals",
                help: write ?? "separate thousands with spaces, or write fewer than three decimals")
        }
        return Sentence("\(quoted: text) can mean \(numbers[0]) or \(numbers[1])", help: write)
    }

    private func englishUnit(_ text: String, _ units: [String]) -> Sentence {
        let choice: Prose? = units.isEmpty ? nil : "write \(oneOf: units) behind the number"
        return switch reason {
        case .unknownUnit(let unit):
            Sentence("\(quoted: unit) is not a unit of this field", help: choice)
        case .otherDimension(let unit):
            Sentence("\(quoted: unit) is not a unit of this field", help: choice)
        case .unexpectedPerYear:
            Sentence(
                "\(quoted: text) is an amount per year in a field for the whole amount",
                help: "write the whole amount, without `/a`")
        default:
            Sentence("\(quoted: text) has no unit", help: choice ?? "write the unit behind the number")
        }
    }

    private static func englishAbsence(_ word: String) -> Sentence {
        let help: Prose =
            """
            write `pending` if the figure will come, `not-estimated` if nobody has worked it out, \
            else `confidential`, `not-occurring` or `included-elsewhere`
            """
        if word.isEmpty { return Sentence("figure is missing", help: help, label: "nothing stands here") }
        return Sentence("\(quoted: word) does not say why the figure is missing", help: help)
    }

    private static func englishNoNumber(_ text: String, _ units: [String]) -> Sentence {
        Sentence(
            "\(quoted: text) is not a figure",
            help: """
                write number and unit, such as \(quoted: Self.example(units)), \
                or `pending` or `not-estimated` as long as there is none
                """)
    }
}
