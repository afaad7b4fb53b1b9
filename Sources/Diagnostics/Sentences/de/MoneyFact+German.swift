extension MoneyFact {
    var german: Sentence {
        switch self {
        case .fundingExceedsCost(let funding, let cost):
            Sentence(
                "Förderung übersteigt die Kosten um \(money: funding.excess(over: cost))",
                help: "den Betrag senken oder `cost.capex` erhöhen, falls die Kosten gestiegen sind",
                label: "Förderung beträgt zusammen \(money: funding)")
        }
    }
}
