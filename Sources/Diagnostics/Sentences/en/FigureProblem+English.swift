import Quantities

extension FigureProblem {
    /// What is wrong with an author's text that is no figure; `units` are those that the field takes.
    func english(_ text: String, _ units: [String]) -> Sentence {
        switch reason {
        case .decimalComma, .groupSeparator, .ambiguousSeparator, .mixedSeparators: englishSeparator(text)
        case .minusSign, .removal: englishSign(text)
        case .approximation, .range, .severalNumbers: englishApproximation(text)
        case .missingUnit, .unknownUnit, .otherDimension, .unexpectedPerYear, .missingPerYear: englishUnit(text, units)
        case .repeatedUnit(let table):
            Sentence(
                "\(quoted: text) has a unit of its own, although that of the table stands above (`unit: \(table)`)",
                help: write ?? "write the number alone, in the unit of the table")
        case .otherUnit(let unit, let table): Self.englishTable(unit, table)
        case .remark(let words):
            Sentence(
                "\(quoted: words) stands behind the figure",
                help: "\(write ?? "write the figure alone"), and the rest, if it matters, under `note`")
        case .spelling where readings == [Self.withPlainSpaces(text)]:
            Sentence("\(quoted: text) has a no-break space in it", help: "write plain spaces: \(oneOf: readings)")
        case .spelling:
            Sentence(
                "\(quoted: text) is not how the format spells a figure",
                help: write
                    ?? (units.isEmpty ? "write the number alone" : "write number, space and unit: \(oneOf: units)"))
        case .absenceSpelling(let word): Self.englishAbsence(word)
        case .yesOrNo:
            Sentence(
                "\(quoted: text) is not an amount",
                help: "write the amount itself; as long as there is none, delete the line")
        case .noNumber: Self.englishNoNumber(text, units)
        case .tooPrecise:
            Sentence(
                "\(quoted: text) has too many digits or is too large",
                help: "check the unit, and write at most 15 digits, 6 of them decimals")
        }
    }

    private var write: Prose? { readings.isEmpty ? nil : "write \(oneOf: readings)" }

    private func englishSeparator(_ text: String) -> Sentence {
        let choice = readings.count > 1 ? write.map { "\($0), whichever is meant" } : write
        let numbers = numbers
        return switch reason {
        case .decimalComma:
            Sentence(
                "\(quoted: text) has a comma before the decimals", help: choice ?? "write a dot before the decimals")
        case .groupSeparator:
            Sentence(
                "\(quoted: text) does not separate the thousands with spaces",
                help: choice ?? "separate the thousands with spaces")
        case .mixedSeparators:
            Sentence("\(quoted: text) mixes dots and commas", help: write ?? "separate the thousands with spaces")
        default:
            Sentence(
                numbers.count == 2
                    ? "\(quoted: text) can mean \(numbers[0]) or \(numbers[1])"
                    : "\(quoted: text) can mean thousands or decimals",
                help: write ?? "separate thousands with spaces, or write fewer than three decimals")
        }
    }

    private func englishSign(_ text: String) -> Sentence {
        let direction: Prose =
            reason == .removal
            ? "what is taken out of the air belongs to `removals`" : "the field or its `kind` tells the direction"
        return Sentence("\(quoted: text) has a minus sign", help: "\(write ?? "leave out the sign"); \(direction)")
    }

    private func englishApproximation(_ text: String) -> Sentence {
        switch reason {
        case .approximation(let word):
            Sentence(
                "\(quoted: word) stands before the figure",
                help: "\(write ?? "write the number and its unit"), and how sure it is under `quality`")
        case .severalNumbers:
            Sentence(
                "\(quoted: text) is more than one number",
                help: "write one figure, and how it is made up under `note`")
        default:
            Sentence(
                "\(quoted: text) is a range and not one figure", help: "write one figure, and the range under `note`")
        }
    }

    private func englishUnit(_ text: String, _ units: [String]) -> Sentence {
        let choice: Prose? = units.isEmpty ? nil : "write \(oneOf: units) behind the number"
        return switch reason {
        case .unknownUnit(let unit): Sentence("\(quoted: unit) is not a unit of this field", help: write ?? choice)
        case .otherDimension(let unit): Sentence("\(quoted: unit) is not a unit of this field", help: choice)
        case .unexpectedPerYear:
            Sentence(
                "\(quoted: text) is an amount per year in a field for the whole amount",
                help: units.contains("EUR")
                    ? "write the whole amount, without `/a`; what a measure costs every year belongs to `opex`"
                    : "write the whole amount, without `/a`")
        case .missingPerYear:
            Sentence(
                "\(quoted: text) is not an amount per year",
                help: """
                    \(write ?? "write `/a` behind the currency") if it is the amount of one year, \
                    else the sum under `value` with `from` and `to`
                    """)
        default:
            Sentence(
                "\(quoted: text) has no unit",
                help: numbers.count > 1
                    ? write.map { "\($0), whichever is meant" } : choice ?? "write the unit behind the number")
        }
    }

    private static func englishTable(_ unit: String, _ table: String) -> Sentence {
        guard !table.isEmpty else {
            return Sentence("\(quoted: unit) is not a unit of this field", help: "write the number alone")
        }
        return Sentence(
            "\(quoted: unit) is not the unit of this table (\(quoted: table))",
            help: table == "t"
                ? "write the amount in \(quoted: table), without the unit"
                : "write the amount in \(quoted: table), without the unit: that stands above in `unit:`")
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
        Sentence("\(quoted: text) is not a figure", help: englishFigure(Self.units(units, meantBy: text)))
    }

    /// What to write where a figure is missing.
    static func englishFigure(_ units: [String]) -> Prose {
        let figure: Prose =
            units.isEmpty ? "write the number in digits" : "write the number with \(oneOf: units) behind it"
        return "\(figure), or `pending` if it will come, `not-estimated` if nobody has worked it out"
    }
}
