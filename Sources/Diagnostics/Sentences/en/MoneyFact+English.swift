extension MoneyFact {
    var english: Sentence {
        switch self {
        case .fundingExceedsCost(let funding, let cost):
            Sentence(
                "funding exceeds cost by \(money: funding.excess(over: cost))",
                help: "lower the amount, or raise `cost.capex` if the cost has grown",
                label: "funding adds up to \(money: funding)")
        }
    }
}
