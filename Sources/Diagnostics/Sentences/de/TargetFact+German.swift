import Quantities

extension TargetFact {
    var german: Sentence {
        switch self {
        case .below80Percent(let share, let inventory, let year):
            Sentence(
                "Ziel liegt nur \(share, unit: "%") statt 80 % unter \(quoted: inventory) (\(plain: year))",
                help:
                    "das Ziel auf 80 % anheben oder begründen, warum mehr als 20 % verbleiben, und den Befund annehmen",
                label: "\(share, unit: "%")")
        case .lowFromStart(let share, let start, let year, let baseline, let baselineShare):
            Sentence(
                "\(baselineShare, unit: "%") gelten gegenüber \(quoted: baseline), gegenüber \(quoted: start) (\(plain: year)) nur \(share, unit: "%")",
                help: "überall, wo das Ziel genannt wird, beide Anteile nennen",
                label: "von hier aus \(share, unit: "%")")
        case .sectorsAgainstWhole(let whole, let sectors):
            Sentence(
                "Ziele der Sektoren ergeben zusammen \(sectors, unit: "%") Minderung statt \(whole, unit: "%")",
                help: "`reduction` oder `by_sector` berichtigen; gerechnet wird mit den Zielen der Sektoren",
                label: "Sektoren ergeben \(sectors, unit: "%")")
        case .sectorsWithoutTarget(let sectors):
            Sentence(
                "\(sectors.count == 1 ? "Ziel" : "Ziele") für \(all: sectors) \(sectors.count == 1 ? "fehlt" : "fehlen"), deshalb lässt sich keine Lücke berechnen",
                help:
                    "hier `reduction` oder `remaining` ergänzen oder neben `by_sector` eine `reduction` für alle Sektoren ohne eigenes Ziel angeben",
                label: "\(sectors.count == 1 ? "ein Sektor fehlt" : "\(sectors.count) Sektoren fehlen")")
        case .planBelowGap(let amount, let gap, let isExact): Self.germanPlanBelowGap(amount, gap, isExact)
        case .planAboveGap(let amount, let gap): Self.germanPlanAboveGap(amount, gap)
        case .sectorBelowTarget(let sector, let amount): Self.germanSectorBelowTarget(sector, amount)
        case .otherPlansInside(let amount): Self.germanOtherPlansInside(amount)
        case .programmeCountsToo(let programme): Self.germanProgrammeCountsToo(programme)
        }
    }

    private static func germanPlanBelowGap(_ amount: Decimal, _ gap: Decimal, _ isExact: Bool) -> Sentence {
        Sentence(
            "Maßnahmen schließen die Lücke nicht, es fehlen \(isExact ? "" : "mindestens ")\(amount, unit: "t CO2e/a")",
            help: "Maßnahmen ergänzen oder den Rest begründen und den Befund annehmen: Er bleibt als Restemission",
            label: "Lücke von \(isExact ? "" : "mindestens ")\(gap, unit: "t CO2e/a")")
    }

    private static func germanPlanAboveGap(_ amount: Decimal, _ gap: Decimal) -> Sentence {
        Sentence(
            "Maßnahmen übersteigen die Lücke um \(amount, unit: "t CO2e/a"), mehr als ein Zehntel von ihr",
            help: "nach doppelt gezählten Wirkungen suchen, etwa nach Teilen ohne `part_of`",
            label: "Lücke von \(gap, unit: "t CO2e/a")")
    }

    private static func germanSectorBelowTarget(_ sector: FormatWord, _ amount: Decimal) -> Sentence {
        Sentence(
            "Maßnahmen im Sektor \(quoted: sector) verfehlen dessen Ziel um \(amount, unit: "t CO2e/a")",
            help: "Maßnahmen in diesem Sektor ergänzen oder einen Teil des Ziels auf einen anderen verlagern",
            label: "es fehlen \(amount, unit: "t CO2e/a")")
    }

    private static func germanOtherPlansInside(_ amount: Decimal) -> Sentence {
        Sentence(
            "Maßnahmen übersteigen die Lücke genau um die \(amount, unit: "t CO2e/a") aus anderen Plänen",
            help: "aus den Maßnahmen herausnehmen, was andere Pläne schon bewirken",
            label: "\(amount, unit: "t CO2e/a") doppelt gezählt")
    }

    private static func germanProgrammeCountsToo(_ programme: String) -> Sentence {
        Sentence(
            "Wirkung zählt hier und im Programm \(quoted: programme) noch einmal als Minderung anderer Pläne",
            help: "eine der beiden Wirkungen streichen oder dem Programm `counts_in: nothing` geben",
            label: "doppelt gezählt")
    }
}
