import Quantities

/// Sentences on figures that were compared with each other.
extension FigureFact {
    static func englishContradictingRow(_ key: String, _ printed: Decimal, _ result: Decimal, _ formula: String)
        -> Sentence
    {
        Sentence(
            "printed \(quoted: key) is \(printed, unit: "t CO2e/a"), but \(formula) gives \(result, unit: "t CO2e/a")",
            help: "correct the printed figure that is wrong", label: "\(formula) = \(result)")
    }

    static func englishContradictingTotals(_ here: Decimal, _ there: Decimal) -> Sentence {
        Sentence(
            "printed as \(here, unit: "t CO2e/a") here and as \(there, unit: "t CO2e/a") elsewhere",
            help: "correct the figure that is out of date", label: "same quantity, other figure")
    }

    static func englishSecondInventory(_ year: Int, _ other: String, _ difference: Decimal) -> Sentence {
        Sentence(
            "second inventory of \(plain: year) differs from \(quoted: other) by \(difference, unit: "t CO2e/a")",
            help: "keep one of the two, or say under `method` or `scenario` in what they differ")
    }

    static func englishLikelyOverlap(
        _ first: String, _ second: String, _ evidence: [ReferenceFact.Evidence]
    ) -> Sentence {
        let likeness = evidence.map(\.english).joined(separator: ", ")
        return Sentence(
            "\(quoted: second) may be the same as \(quoted: first) or a part of it: same sector, \(likeness)",
            help: "write `part_of`, or decide with `same` in a `decisions` file; else leave both",
            label: "counted on its own")
    }

    static func englishReductionAboveEmissions(
        _ reduction: Decimal, _ emissions: Decimal, _ sector: FormatWord?, _ unit: String?
    ) -> Sentence {
        Sentence(
            "reduction of \(reduction, unit: "t CO2e/a") exceeds \(Self.total(sector)) of \(emissions, unit: "t CO2e/a")",
            help: unit.map { "check the unit: in \(quoted: $0) it would be possible" } ?? "check number and unit",
            label: "more than there is")
    }

    static func englishCumulativeAsAnnual(_ year: Int, _ from: Int, _ to: Int) -> Sentence {
        Sentence(
            "figure of \(plain: year) is the total of \(plain: from) to \(plain: to), so it looks cumulative",
            help: "write what is saved in \(plain: year) alone", label: "same as `total`")
    }
}

extension FigureFact {
    private static func total(_ sector: FormatWord?) -> Prose {
        guard let sector else { return "the emissions" }
        return "the emissions in sector \(quoted: sector)"
    }
}
