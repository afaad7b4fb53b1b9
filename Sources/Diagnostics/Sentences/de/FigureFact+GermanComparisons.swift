import Quantities

/// Sentences on figures that were compared with each other.
extension FigureFact {
    static func germanContradictingRow(_ key: String, _ printed: Decimal, _ result: Decimal, _ formula: String)
        -> Sentence
    {
        Sentence(
            "gedruckt ist \(quoted: key) mit \(printed, unit: "t CO2e/a"), \(formula) ergibt aber \(result, unit: "t CO2e/a")",
            help: "den falschen der gedruckten Werte berichtigen", label: "\(formula) = \(result)")
    }

    static func germanContradictingTotals(_ here: Decimal, _ there: Decimal) -> Sentence {
        Sentence(
            "gedruckt sind hier \(here, unit: "t CO2e/a") und an anderer Stelle \(there, unit: "t CO2e/a")",
            help: "den überholten Wert berichtigen", label: "dieselbe Größe, anderer Wert")
    }

    static func germanSecondInventory(_ year: Int, _ other: String, _ difference: Decimal) -> Sentence {
        Sentence(
            "zweite Bilanz für \(plain: year) weicht um \(difference, unit: "t CO2e/a") von \(quoted: other) ab",
            help: "eine der beiden behalten oder unter `method` oder `scenario` sagen, worin sie sich unterscheiden"
        )
    }

    static func germanLikelyOverlap(
        _ first: String, _ second: String, _ evidence: [ReferenceFact.Evidence]
    ) -> Sentence {
        let likeness = evidence.map(\.german).joined(separator: ", ")
        return Sentence(
            "\(quoted: second) könnte dasselbe sein wie \(quoted: first) oder ein Teil davon: gleicher Sektor, \(likeness)",
            help: "`part_of` schreiben oder in `decisions` mit `same` entscheiden; sonst beide so lassen",
            label: "zählt für sich")
    }

    static func germanReductionAboveEmissions(
        _ reduction: Decimal, _ emissions: Decimal, _ sector: FormatWord?, _ unit: String?
    ) -> Sentence {
        Sentence(
            "Minderung um \(reduction, unit: "t CO2e/a") \(Self.above(sector)) von \(emissions, unit: "t CO2e/a")",
            help: unit.map { "die Einheit prüfen: In \(quoted: $0) wäre es möglich" } ?? "Zahl und Einheit prüfen",
            label: "mehr, als es gibt")
    }

    static func germanCumulativeAsAnnual(_ year: Int, _ from: Int, _ to: Int) -> Sentence {
        Sentence(
            "Wert für \(plain: year) ist gleich der Summe von \(plain: from) bis \(plain: to) und damit wohl kein Jahreswert",
            help: "eintragen, was allein im Jahr \(plain: year) eingespart wird", label: "gleich `total`")
    }
}

extension FigureFact {
    private static func above(_ sector: FormatWord?) -> Prose {
        guard let sector else { return "ist höher als der gesamte Ausstoß" }
        return "ist höher als der Ausstoß im Sektor \(quoted: sector)"
    }
}
