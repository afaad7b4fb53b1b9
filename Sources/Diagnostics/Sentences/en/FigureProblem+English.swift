import Quantities

extension FigureProblem {
    /// What is wrong with an author's text that is no figure; `units` are those that the field takes.
    func english(_ text: String, _ units: [String]) -> Sentence {
        switch reason {
        case .decimalComma, .groupSeparator, .ambiguousSeparator, .mixedSeparators: englishSeparator(text)
        case .minusSign, .removal: englishSign(text)
        case .remainderBelowZero:
            Sentence(
                "\(quoted: text) has a minus sign",
                help:
                    "write `0 t CO2e/a`, for less than nothing does not remain; give what is taken out of the air as a measure with `kind: sequestration`"
            )
        case .approximation, .range, .severalNumbers: englishApproximation(text)
        case .missingUnit, .unknownUnit, .otherDimension: englishUnit(text, units)
        case .unexpectedPerYear, .missingPerYear, .partOfYear: englishPeriod(text, units)
        case .repeatedUnit(let table):
            Sentence(
                "\(quoted: text) has a unit of its own, although that of the table stands above (`unit: \(table)`)",
                help: write ?? "write the number alone, in the unit of the table")
        case .otherUnit(let unit, let table): Self.englishTable(unit, table)
        case .exchangeRate(let from, let to):
            Sentence(
                "\(quoted: text) is not a rate written as a number",
                help: write ?? "write the number alone: how many \(quoted: to) one \(quoted: from) is worth")
        case .foreword(let words):
            Sentence(
                "\(quoted: words) stands before the figure", help: "\(alone), and the rest, if it matters, under `note`"
            )
        case .remark(let words):
            Sentence(
                "\(quoted: words) stands behind the figure",
                help: "\(alone), and the rest, if it matters, under `note`")
        case .spelling where readings == [Self.withPlainSpaces(text)]:
            Sentence("\(quoted: text) has a no-break space in it", help: "write plain spaces: \(oneOf: readings)")
        case .spelling:
            Sentence(
                "\(quoted: text) is not how the format spells a figure",
                help: choice
                    ?? (units.isEmpty ? "write the number alone" : "write number, space and unit: \(oneOf: units)"))
        case .absenceSpelling(let word): englishAbsence(word)
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

    private var choice: Prose? { readings.count > 1 ? write.map { "\($0), whichever is meant" } : write }

    private var alone: Prose { choice ?? "write the figure alone" }

    private func englishSeparator(_ text: String) -> Sentence {
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
                help: "\(write ?? "write one figure"), and how it is made up under `note`")
        default:
            Sentence(
                "\(quoted: text) is a range and not one figure", help: "write one figure, and the range under `note`")
        }
    }

    private func englishUnit(_ text: String, _ units: [String]) -> Sentence {
        switch reason {
        case .unknownUnit(let unit), .otherDimension(let unit):
            Sentence("\(quoted: unit) is not a unit of this field", help: write ?? Self.englishConversion(unit, units))
        default:
            Sentence(
                "\(quoted: text) has no unit",
                help: numbers.count > 1
                    ? choice
                    : units.isEmpty ? "write the unit behind the number" : "write \(oneOf: units) behind the number")
        }
    }

    /// What to do with a figure in a unit that the field does not take.
    private static func englishConversion(_ unit: String, _ units: [String]) -> Prose {
        switch (unit.hasPrefix("%"), units.isEmpty) {
        case (true, true): "write the number instead of the share, and behind it what is counted"
        case (true, false): "work out the amount from the share, and write it in \(oneOf: units)"
        case (false, true): "write the number in digits, and behind it what is counted"
        case (false, false): "write the amount in \(oneOf: units), converted if need be"
        }
    }

    private func englishPeriod(_ text: String, _ units: [String]) -> Sentence {
        switch reason {
        case .partOfYear where !readings.isEmpty || units.contains(where: { $0.hasSuffix("/a") }):
            Sentence(
                "\(quoted: text) is not an amount per year",
                help: readings.isEmpty
                    ? "write the amount of a whole year" : "write the amount of a whole year: \(oneOf: readings)")
        case .missingPerYear:
            Sentence(
                "\(quoted: text) is not an amount per year",
                help: """
                    \(write ?? "write `/a` behind the currency") if it is the amount of one year, \
                    else the sum under `value` with `from` and `to`
                    """)
        default:
            Sentence(
                reason == .partOfYear
                    ? "\(quoted: text) is a recurring amount in a field for the whole amount"
                    : "\(quoted: text) is an amount per year in a field for the whole amount",
                help: units.contains("EUR")
                    ? "write the whole amount, without `/a`; what a measure costs every year belongs to `opex`"
                    : "write the whole amount, without `/a`")
        }
    }

    private static func englishTable(_ unit: String, _ table: String) -> Sentence {
        guard !table.isEmpty else {
            return Sentence(
                "\(quoted: unit) is not a unit of this field",
                help: "write the whole number in digits, without a unit behind it")
        }
        return Sentence(
            "\(quoted: unit) is not the unit of this table (\(quoted: table))",
            help: table == "t"
                ? "write the amount in \(quoted: table), without the unit"
                : "write the amount in \(quoted: table), without the unit: that stands above in `unit:`")
    }

    private func englishAbsence(_ word: String) -> Sentence {
        if readings.count == 1 {
            return Sentence("\(quoted: word) is not how the format spells it", help: write)
        }
        let meanings = Self.absences.filter { readings.contains($0.id) }.map { "\(quoted: $0.id) \($0.when)" as Prose }
        let help: Prose =
            meanings.isEmpty
            ? """
            write `pending` if the figure will come, `not-estimated` if nobody has worked it out, \
            else `confidential`, `not-occurring` or `included-elsewhere`
            """ : "write one of these words: \(meanings, between: "; ")"
        if word.isEmpty { return Sentence("figure is missing", help: help, label: "nothing stands here") }
        return Sentence("\(quoted: word) does not say why the figure is missing", help: help)
    }

    private static let absences: [(id: String, when: Prose)] = [
        ("pending", "if the figure will come"), ("not-estimated", "if nobody has worked it out"),
        ("confidential", "if it must not be published"), ("not-occurring", "if there is none"),
        ("included-elsewhere", "if it is part of another figure"),
    ]

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
