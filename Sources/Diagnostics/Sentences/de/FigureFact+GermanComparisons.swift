import Quantities

extension FigureFact {
    /// Sentences on figures that were compared with each other.
    var germanComparison: Sentence {
        switch self {
        case .contradictingRow(let key, let printed, let result, let formula):
            Sentence(
                "gedruckt ist \(quoted: key) mit \(printed, unit: "t CO2e/a"), \(formula) ergibt aber \(result, unit: "t CO2e/a")",
                help: "den falschen der gedruckten Werte berichtigen", label: "\(formula) = \(result)")
        case .contradictingTotals(let here, let there):
            Sentence(
                "gedruckt sind hier \(here, unit: "t CO2e/a") und an anderer Stelle \(there, unit: "t CO2e/a")",
                help: "den überholten Wert berichtigen", label: "dieselbe Größe, anderer Wert")
        case .secondInventory(let year, let other, let difference):
            Sentence(
                "zweite Bilanz für \(plain: year) weicht um \(difference, unit: "t CO2e/a") von \(quoted: other) ab",
                help: "eine der beiden behalten oder unter `method` oder `scenario` sagen, worin sie sich unterscheiden"
            )
        case .likelyOverlap(let first, let second, let likeness):
            Sentence(
                "\(quoted: second) könnte dasselbe sein wie \(quoted: first) oder ein Teil davon: \(likeness.german)",
                help: "`part_of` schreiben oder in `decisions` mit `same` entscheiden; sonst beide so lassen",
                label: "zählt für sich")
        case .reductionAboveEmissions(let reduction, let emissions, let sector, let unit):
            Sentence(
                "Minderung um \(reduction, unit: "t CO2e/a") \(Self.above(sector)) von \(emissions, unit: "t CO2e/a")",
                help: unit.map { "die Einheit prüfen: In \(quoted: $0) wäre es möglich" } ?? "Zahl und Einheit prüfen",
                label: "mehr, als es gibt")
        case .cumulativeAsAnnual(let year, let from, let to):
            Sentence(
                "Wert für \(plain: year) ist gleich der Summe von \(plain: from) bis \(plain: to) und damit wohl kein Jahreswert",
                help: "eintragen, was allein im Jahr \(plain: year) eingespart wird", label: "gleich `total`")
        default: Sentence("")
        }
    }
}

extension FigureFact {
    private static func above(_ sector: String?) -> Prose {
        guard let sector else { return "ist höher als der gesamte Ausstoß" }
        return "ist höher als der Ausstoß im Sektor \(quoted: sector)"
    }
}

extension FigureFact.Likeness {
    fileprivate var german: String {
        var words = ["gleicher Sektor"]
        if party { words.append("gleiche Organisation") }
        if location { words.append("gleicher Ort") }
        if title { words.append("ähnlicher Titel") }
        if effect { words.append("gleiche Wirkung") }
        if cost { words.append("gleiche Kosten") }
        return words.joined(separator: ", ")
    }
}
