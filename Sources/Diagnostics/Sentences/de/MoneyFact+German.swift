import Quantities

extension MoneyFact {
    var german: Sentence {
        switch self {
        case .fundingExceedsCost(let funding, let cost):
            Sentence(
                "Förderung übersteigt die Kosten um \(money: funding.excess(over: cost))",
                help:
                    "Kosten und Förderbeträge mit den eigenen Unterlagen vergleichen, mindestens ein Betrag stimmt nicht",
                label: "Förderung beträgt zusammen \(money: funding)")
        case .costNotCovered(let open, let cost):
            Sentence(
                "von den Kosten (\(money: cost)) sind \(money: open) nicht finanziert",
                help: "eine Zeile mit `status: planned` ergänzen, die sagt, woher der Rest kommen soll",
                label: "\(money: open) ohne Quelle")
        case .payersDiffer(let payers, let cost): Self.germanPayersDiffer(payers, cost)
        case .payerSharesBelow(let sum): Self.germanPayerSharesBelow(sum)
        case .fundingCountedTwice(let first, let second, _):
            Sentence(
                "dieselbe Quelle steht mit demselben Betrag hier als \(quoted: second) und weiter oben als \(quoted: first)",
                help: "nur eine Zeile mit dem neuesten Stand behalten", label: "doppelt gezählt")
        case .receivedExceedsAmount(let received, let amount): Self.germanReceivedExceedsAmount(received, amount)
        case .receivedTooEarly(let received, let status): Self.germanReceivedTooEarly(received, status)
        case .receivedInPart(let received, let amount): Self.germanReceivedInPart(received, amount)
        case .usesExceedAmount(let uses, let amount): Self.germanUsesExceedAmount(uses, amount)
        case .outlyingCostPerTonne(let cost, let median, let measures):
            Sentence(
                "\(money: cost) je jährlich eingesparter Tonne; der Median von \(measures) Maßnahmen ist \(money: median)",
                help: "die Einheiten von Kosten und Wirkung prüfen", label: "weit entfernt von den anderen Maßnahmen")
        case .cashCopiedAsNPV(let amount):
            Sentence(
                "Barwert ist genauso hoch wie die Kosten, \(money: amount)",
                help: "den abgezinsten Wert eintragen oder `npv.capex` weglassen", label: "gleich `cost.capex`")
        case .yearsDiffer(let years, let cost):
            Sentence(
                "Jahre ergeben zusammen \(money: years), die Kosten betragen \(money: cost)",
                help: "ein Jahr oder `cost.capex` berichtigen: `by_year` ist dieselbe Investition, auf Jahre verteilt",
                label: "zusammen \(money: years)")
        case .ownFundsExceedPayment(let own, let payment, let payer):
            Sentence(
                "\(quoted: payer) bringt \(money: own) eigene Mittel ein, muss aber nur \(money: payment) zahlen",
                help: "die Förderzeile oder den Betrag unter `payers` berichtigen: beide teilen dieselben Kosten auf",
                label: "mehr, als zu zahlen ist")
        }
    }

    private static func germanPayersDiffer(_ payers: Money, _ cost: Money) -> Sentence {
        Sentence(
            "Zahlende tragen \(money: payers), die Kosten betragen \(money: cost)",
            help: "die Beträge unter `payers` berichtigen oder ergänzen, wer noch zahlt",
            label: "zusammen \(money: payers)")
    }

    private static func germanPayerSharesBelow(_ sum: Decimal) -> Sentence {
        Sentence(
            "Anteile der Zahlenden ergeben zusammen nur \(sum, unit: "%")",
            help: "die Anteile berichtigen oder ergänzen, wer noch zahlt", label: "zusammen \(sum, unit: "%")")
    }

    private static func germanReceivedExceedsAmount(_ received: Money, _ amount: Money) -> Sentence {
        Sentence(
            "\(money: received) erhalten, die Förderung beträgt aber nur \(money: amount)",
            help: "`received` berichtigen oder `amount` erhöhen, falls mehr bewilligt wurde",
            label: "\(money: received.excess(over: amount)) zu viel")
    }

    private static func germanReceivedTooEarly(_ received: Money, _ status: String) -> Sentence {
        Sentence(
            "\(money: received) erhalten aus einer Förderung, die noch \(quoted: status) ist",
            help: "`committed` schreiben, oder `received`, wenn alles gezahlt ist", label: "schon gezahlt")
    }

    private static func germanReceivedInPart(_ received: Money, _ amount: Money) -> Sentence {
        Sentence(
            "Förderung ist `received`, gezahlt sind aber erst \(money: received) von \(money: amount)",
            help: "`committed` schreiben, bis alles gezahlt ist", label: "ein Teil")
    }

    private static func germanUsesExceedAmount(_ uses: Money, _ amount: Money) -> Sentence {
        Sentence(
            "Verwendungen betragen zusammen \(money: uses), die Zeile aber nur \(money: amount)",
            help: "eine Verwendung senken oder den Betrag erhöhen", label: "zusammen \(money: uses)")
    }
}
