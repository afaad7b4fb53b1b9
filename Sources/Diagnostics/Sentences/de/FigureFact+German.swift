import Quantities

extension FigureFact {
    var german: Sentence {
        switch self {
        case .declaredTotalDiffers(let declared, let computed, let tolerance, let addends, let unit):
            Self.germanTotal(declared, computed, tolerance, addends, unit)
        case .mistakenUnit(let printed, let computed, let unit):
            Sentence(
                "Bilanz ergibt \(computed, unit: "t CO2e/a"), gedruckt sind \(printed, unit: "t CO2e/a")",
                help: "die Einheit der Tabelle prüfen: in \(quoted: unit) stimmen die Summen überein",
                label: "Einheit aller Zeilen")
        case .partsExceedWhole(let parts, let whole, let unit, let measure):
            Sentence(
                "Teile übersteigen die ganze Maßnahme \(quoted: measure) um \(parts - whole, unit: unit)",
                help: "einen der Teile senken oder die Angabe von \(quoted: measure) erhöhen",
                label: "Teile ergeben zusammen \(parts, unit: unit)")
        case .sectorWithoutRow(let sector, let choices):
            Sentence(
                "Sektor \(quoted: sector) hat keine Zeile in den Bilanzen des Ziels",
                help: choices.isEmpty
                    ? "eine Zeile \(quoted: sector) in den Bilanzen ergänzen"
                    : "stattdessen \(oneOf: choices) schreiben",
                label: "keine Zeile für diesen Sektor")
        case .overlappingRows(let first, let second) where first == second:
            Sentence(
                "Sektor \(quoted: first) hat zwei Zeilen in einer Bilanz", help: "beide zu einer Zeile zusammenfassen",
                label: "zweite Zeile")
        case .overlappingRows(let first, let second):
            Sentence(
                "Zeilen \(quoted: first) und \(quoted: second) überschneiden sich",
                help: "eine der beiden Zeilen behalten oder die größere so teilen, dass nichts doppelt zählt",
                label: "doppelt gezählt")
        case .noExchangeRate(let from, let to, let inverse):
            Sentence(
                inverse == nil
                    ? "kein Wechselkurs von \(from) in \(to)"
                    : "kein Wechselkurs von \(from) in \(to), nur umgekehrt",
                help: inverse.map { "den Kurs als `from: \(from)`, `to: \(to)`, `rate: \($0.description)` schreiben" }
                    ?? "den Kurs mit Datum und Quelle unter `exchange_rates` in `contract.yaml` ergänzen",
                label: "fehlt in den Summen in \(to)")
        case .sharesExceedWhole(let sum):
            Sentence(
                "Anteile ergeben zusammen \(sum, unit: "%") und damit mehr als 100 %",
                help: "alle Anteile mit den eigenen Unterlagen vergleichen", label: "zusammen \(sum, unit: "%")")
        case .contradictingRow(let key, let printed, let result, let formula):
            Self.germanContradictingRow(key, printed, result, formula)
        case .contradictingTotals(let here, let there):
            Self.germanContradictingTotals(here, there)
        case .secondInventory(let year, let other, let difference):
            Self.germanSecondInventory(year, other, difference)
        case .likelyOverlap(let first, let second, let evidence):
            Self.germanLikelyOverlap(first, second, evidence)
        case .reductionAboveEmissions(let reduction, let emissions, let sector, let unit, _):
            Self.germanReductionAboveEmissions(reduction, emissions, sector, unit)
        case .savingAboveEnergyUse(let saved, let use, let unit):
            Sentence(
                "Einsparung von \(saved, unit: unit) ist höher als der Verbrauch der Stadt von \(use, unit: unit)",
                help: "Zahl und Einheit prüfen", label: "mehr, als es gibt")
        case .cumulativeAsAnnual(let year, let from, let to):
            Self.germanCumulativeAsAnnual(year, from, to)
        case .zeroEffect:
            Sentence(
                "Wirkung ist 0, ohne dass eine Notiz sagt, warum",
                help: "Unbekanntes ist `pending` oder `not-estimated`; eine echte 0 in einer `note` begründen",
                label: "zählt als bekannt")
        case .zeroCost:
            Sentence(
                "Investition ist 0, ohne dass eine Notiz sagt, warum",
                help: "Unbekanntes ist `pending` oder `not-estimated`; eine echte 0 in einer `note` begründen",
                label: "zählt als bekannt")
        case .invertedRate(let from, let to, let rate, let inverse):
            Sentence(
                "Wechselkurs ist verkehrt herum: 1 \(from) ist mit \(rate, unit: to) angegeben",
                help: "schreiben, wie viel 1 \(from) in \(to) wert ist, etwa `\(inverse.description)`",
                label: "so viel ist 1 \(to) in \(from) wert")
        case .contradictingRates(let from, let to, let back):
            Sentence(
                "Kurse von \(from) in \(to) und zurück widersprechen sich: aus 1 \(from) wird \(back, unit: from)",
                help: "beide Kurse prüfen; `rate` sagt, wie viel eine Einheit von `from` in `to` wert ist",
                label: "einer von beiden ist falsch")
        }
    }

    private static func germanTotal(
        _ declared: Decimal, _ computed: Decimal, _ tolerance: Decimal, _ addends: Int, _ unit: String
    ) -> Sentence {
        let difference = (declared - computed).magnitude
        let direction = declared < computed ? "unter" : "über"
        let rounding: Prose =
            tolerance.isZero ? "" : "; Rundung erklärt höchstens \(tolerance, unit: unit)"
        return Sentence(
            "gedruckte Summe liegt um \(difference, unit: unit) \(direction) der berechneten von \(computed, unit: unit)",
            help: "die gedruckte Summe oder die Werte, aus denen sie besteht, berichtigen\(rounding)",
            label: germanSum(computed, addends, unit))
    }

    private static func germanSum(_ computed: Decimal, _ addends: Int, _ unit: String) -> Prose {
        switch addends {
        case 0: "gezählt: \(computed, unit: unit)"
        case 1: "der eine Wert ergibt \(computed, unit: unit)"
        default: "\(addends) Werte ergeben \(computed, unit: unit)"
        }
    }
}
