import Quantities

extension MoneyFact {
    var english: Sentence {
        switch self {
        case .fundingExceedsCost(let funding, let cost):
            Sentence(
                "funding exceeds cost by \(money: funding.excess(over: cost))",
                help: "compare both amounts with the source: one of them is wrong",
                label: "funding adds up to \(money: funding)")
        case .costNotCovered(let open, let cost):
            Sentence(
                "funding leaves \(money: open) of \(money: cost) open",
                help: "add a line with `status: planned` that says where the rest is to come from",
                label: "\(money: open) without a source")
        case .payersDiffer(let payers, let cost): Self.englishPayersDiffer(payers, cost)
        case .payerSharesBelow(let sum): Self.englishPayerSharesBelow(sum)
        case .fundingCountedTwice(let first, let second, _):
            Sentence(
                "same source and amount stands here as \(quoted: second) and above as \(quoted: first)",
                help: "keep one line with the latest state", label: "counted twice")
        case .receivedExceedsAmount(let received, let amount): Self.englishReceivedExceedsAmount(received, amount)
        case .receivedTooEarly(let received, let status): Self.englishReceivedTooEarly(received, status)
        case .receivedInPart(let received, let amount): Self.englishReceivedInPart(received, amount)
        case .usesExceedAmount(let uses, let amount): Self.englishUsesExceedAmount(uses, amount)
        case .outlyingCostPerTonne(let cost, let median, let measures):
            Sentence(
                "\(money: cost) for each tonne a year, where the median of \(measures) measures is \(money: median)",
                help: "check the units of cost and effect", label: "far from the other measures")
        case .cashCopiedAsNPV(let amount):
            Sentence(
                "discounted cost is the cash cost, \(money: amount)",
                help: "write the net present value, or leave `npv.capex` out", label: "same as `cost.capex`")
        case .yearsDiffer(let years, let cost):
            Sentence(
                "years add up to \(money: years) of a cost of \(money: cost)",
                help: "correct a year or `cost.capex`: `by_year` is the same investment, split over the years",
                label: "together \(money: years)")
        case .ownFundsExceedPayment(let own, let payment, let payer):
            Sentence(
                "\(quoted: payer) brings \(money: own) of its own, but has to pay \(money: payment)",
                help: "correct the funding line or the amount under `payers`: both are splits of one cost",
                label: "more than it has to pay")
        }
    }

    private static func englishPayersDiffer(_ payers: Money, _ cost: Money) -> Sentence {
        Sentence(
            "payers bear \(money: payers) of a cost of \(money: cost)",
            help: "correct the amounts under `payers`, or add the payer who is missing",
            label: "together \(money: payers)")
    }

    private static func englishPayerSharesBelow(_ sum: Decimal) -> Sentence {
        Sentence(
            "shares of the payers add up to \(sum, unit: "%")",
            help: "correct the shares, or add the payer who is missing", label: "together \(sum, unit: "%")")
    }

    private static func englishReceivedExceedsAmount(_ received: Money, _ amount: Money) -> Sentence {
        Sentence(
            "\(money: received) received of \(money: amount)",
            help: "correct `received`, or raise `amount` if more was granted",
            label: "\(money: received.excess(over: amount)) too much")
    }

    private static func englishReceivedTooEarly(_ received: Money, _ status: String) -> Sentence {
        Sentence(
            "\(money: received) received of funding that is \(quoted: status)",
            help: "write `committed`, or `received` when all is paid", label: "already paid")
    }

    private static func englishReceivedInPart(_ received: Money, _ amount: Money) -> Sentence {
        Sentence(
            "funding is `received`, but only \(money: received) of \(money: amount) is paid",
            help: "write `committed` until all is paid", label: "a part")
    }

    private static func englishUsesExceedAmount(_ uses: Money, _ amount: Money) -> Sentence {
        Sentence(
            "uses add up to \(money: uses), more than the \(money: amount) of the line",
            help: "lower a use, or raise the amount", label: "together \(money: uses)")
    }
}
