import Quantities

extension MoneyFact {
    var german: Sentence {
        switch self {
        case .fundingExceedsCost(let funding, let cost):
            Sentence(
                "Förderung übersteigt die Kosten um \(money: funding.excess(over: cost))",
                help: "den Betrag senken oder `cost.capex` erhöhen, falls die Kosten gestiegen sind",
                label: "Förderung beträgt zusammen \(money: funding)")
        case .costNotCovered(let open, let cost):
            Sentence(
                "von den Kosten (\(money: cost)) sind \(money: open) nicht finanziert",
                help: "eine Zeile mit `status: planned` ergänzen, die sagt, woher der Rest kommen soll",
                label: "\(money: open) ohne Quelle")
        case .payersDiffer, .payerSharesBelow: germanPayers
        case .fundingCountedTwice(let first, let second):
            Sentence(
                "dieselbe Quelle steht mit demselben Betrag hier als \(quoted: second) und weiter oben als \(quoted: first)",
                help: "nur eine Zeile mit dem neuesten Stand behalten", label: "doppelt gezählt")
        case .receivedExceedsAmount, .receivedTooEarly, .receivedInPart, .usesExceedAmount: germanLine
        case .outlyingCostPerTonne(let cost, let median, let measures):
            Sentence(
                "\(money: cost) je jährlich eingesparter Tonne; der Median von \(measures) Maßnahmen ist \(money: median)",
                help: "die Einheiten von Kosten und Wirkung prüfen", label: "weit entfernt von den anderen Maßnahmen")
        case .cashCopiedAsNPV(let amount):
            Sentence(
                "Barwert ist genauso hoch wie die Kosten, \(money: amount)",
                help: "den abgezinsten Wert eintragen oder `npv.capex` weglassen", label: "gleich `cost.capex`")
        }
    }

    private var germanPayers: Sentence {
        switch self {
        case .payersDiffer(let payers, let cost):
            Sentence(
                "Zahlende tragen \(money: payers), die Kosten betragen \(money: cost)",
                help: "die Beträge unter `payers` berichtigen oder ergänzen, wer noch zahlt",
                label: "zusammen \(money: payers)")
        case .payerSharesBelow(let sum):
            Sentence(
                "Anteile der Zahlenden ergeben zusammen nur \(sum, unit: "%")",
                help: "die Anteile berichtigen oder ergänzen, wer noch zahlt", label: "zusammen \(sum, unit: "%")")
        default: Sentence("")
        }
    }

    private var germanLine: Sentence {
        switch self {
        case .receivedExceedsAmount(let received, let amount):
            Sentence(
                "\(money: received) erhalten, die Förderung beträgt aber nur \(money: amount)",
                help: "`received` berichtigen oder `amount` erhöhen, falls mehr bewilligt wurde",
                label: "\(money: received.excess(over: amount)) zu viel")
        case .receivedTooEarly(let received, let status):
            Sentence(
                "\(money: received) erhalten aus einer Förderung, die noch \(quoted: status) ist",
                help: "`committed` schreiben, oder `received`, wenn alles gezahlt ist", label: "schon gezahlt")
        case .receivedInPart(let received, let amount):
            Sentence(
                "Förderung ist `received`, gezahlt sind aber erst \(money: received) von \(money: amount)",
                help: "`committed` schreiben, bis alles gezahlt ist", label: "ein Teil")
        case .usesExceedAmount(let uses, let amount):
            Sentence(
                "Verwendungen betragen zusammen \(money: uses), die Zeile aber nur \(money: amount)",
                help: "eine Verwendung senken oder den Betrag erhöhen", label: "zusammen \(money: uses)")
        default: Sentence("")
        }
    }
}
