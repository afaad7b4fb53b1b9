import Quantities

/// Target, gap and who takes part.
extension GermanWords {
    private func count(_ number: Int) -> String { NumberStyle(.de).text(number) }

    func goal(year: Int, share: String, base: String?) -> String {
        "Bis \(year) \(share) weniger Treibhausgase" + (base.map { " als \($0)." } ?? ".")
    }
    func goalBySector(year: Int) -> String { "Zieljahr \(year), mit einem Ziel je Sektor." }
    func goalWithoutShare(year: Int) -> String { "Zieljahr \(year); um wie viel, ist noch einzutragen." }
    func scenario(_ word: String, year: String) -> String { "im Szenario „\(scenarioName(word))“ für \(year)" }
    func scenarioLabel(_ word: String, year: String) -> String { "\(year) (\(scenarioName(word)))" }
    func requiredAndAllowed(_ required: String, _ allowed: String) -> String {
        "Nötige Minderung: \(required). Übrig bleiben dürfen \(allowed)."
    }
    func partiesSentence(_ count: Int, signed: Int, announced: Int, withdrawn: Int) -> String {
        guard count > 0 else { return "Noch hat niemand einen Beitrag eingereicht." }
        let all = count == 1 ? "1 Organisation" : "\(self.count(count)) Organisationen"
        if signed == count { return all + (count == 1 ? "; sie hat unterzeichnet." : "; alle haben unterzeichnet.") }
        if announced == count {
            return all + (count == 1 ? "; sie hat noch nicht unterzeichnet." : "; noch hat keine unterzeichnet.")
        }
        if withdrawn == count {
            return all + (count == 1 ? "; sie hat" : "; alle haben") + " die Unterschrift zurückgezogen."
        }
        let parts = [
            (signed, "hat unterzeichnet", "haben unterzeichnet"),
            (announced, "ist angekündigt, noch ohne Unterschrift", "sind angekündigt, noch ohne Unterschrift"),
            (withdrawn, "hat die Unterschrift zurückgezogen", "haben die Unterschrift zurückgezogen"),
        ]
        let texts = parts.filter { $0.0 > 0 }.map { "\(self.count($0.0)) \($0.0 == 1 ? $0.1 : $0.2)" }
        return "\(all): " + texts.joined(separator: "; ") + "."
    }
    func measuresSentence(_ count: Int, counted: Int) -> String {
        if count == 0 { return "Noch ist keine Maßnahme eingetragen." }
        if count == 1 { return counted == 1 ? "1 Maßnahme; sie zählt." : "1 Maßnahme; sie zählt noch nicht." }
        let all = "\(self.count(count)) Maßnahmen"
        if counted == count { return "\(all); alle zählen." }
        if counted == 0 { return "\(all); noch zählt keine." }
        return counted == 1 ? "\(all), davon zählt 1." : "\(all), davon zählen \(self.count(counted))."
    }
    func otherPlansSentence(_ count: Int) -> String {
        count == 1
            ? "1 weitere Maßnahme gehört zu anderen Plänen."
            : "\(self.count(count)) weitere Maßnahmen gehören zu anderen Plänen."
    }

    func gapSentence(_ gap: GapState, _ plan: PlanState, _ rest: RestState) -> String {
        let start =
            switch gap {
            case .open(let amount): "Die Lücke beträgt \(amount)"
            case .exceededByOtherPlans(let amount): "Andere Pläne mindern schon \(amount) mehr als nötig"
            case .exceeded(let amount): "Die Emissionen liegen schon \(amount) unter dem zulässigen Wert"
            }
        let middle =
            switch plan {
            case .unknown: "die Wirkung des Plans ist noch nicht bekannt"
            case .brings(let amount): "der Plan bringt \(amount)"
            case .raises(let amount): "der Plan erhöht die Emissionen um \(amount)"
            }
        let end =
            switch rest {
            case .none: "."
            case .covered: " und schließt sie vollständig."
            case .exceeded(let amount): ", das sind \(amount) mehr als nötig."
            case .open(let amount): ". Von keiner Maßnahme gedeckt: \(amount)."
            }
        return "\(start); \(middle)\(end)"
    }
    func gapUnknown(withoutTarget sectors: [String]) -> String {
        "Die Lücke lässt sich noch nicht berechnen: Es fehlt das Ziel für \(sectors.joined(separator: ", "))."
    }
    func gapUndecided(gap: String, plan: String) -> String {
        "Lücke: \(gap). Plan: \(plan). Ob der Plan die Lücke schließt, ist nicht bestimmbar, weil Zahlen fehlen."
    }
    func rowIncludedElsewhere(_ sector: String) -> String {
        "\(sector): Eine Bilanz führt diese Emissionen in einem anderen Sektor. Deshalb hat die Zeile keine eigene"
            + " Minderung und keine eigene Lücke; die Summe hat sie."
    }
    func rowIncomplete(_ sector: String, _ words: String) -> String {
        "\(sector): In einer Bilanz fehlt hier die Zahl (\(words)). Deshalb hat die Zeile noch keine Minderung und"
            + " keine Lücke."
    }
    func planNote(closesGap: Bool) -> String {
        closesGap
            ? "Kohlenstoffbindung zählt als Minderung und schließt die Lücke; Ausgleich gleicht Restemissionen aus. Die "
                + "letzte Spalte zählt beides zusammen, zum Vergleich mit gedruckten Plänen."
            : "Ausgleich und Kohlenstoffbindung gleichen Restemissionen aus; die Lücke schließen sie nicht. Die "
                + "letzte Spalte zählt beides zusammen, zum Vergleich mit gedruckten Plänen."
    }
    func statedFor(_ years: String) -> String { "angegeben für \(years)" }
}
