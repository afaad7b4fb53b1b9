import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// One amount of one source stands in two states, such as applied and committed: a line shows the latest only.
    ///
    /// Without the programme's name it takes the same funder and instrument, and lines that do not cover the cost to the
    /// cent: two halves of a loan can be equal, and so can two years of an own budget.
    static let fundingCountedTwice = Rule(
        .fundingCountedTwice,
        triggering: [
            example(second: "committed", amount: "↓3 M EUR"), example(second: "committed", amount: "↓30 %"),
        ],
        nonTriggering: [
            example(second: "committed", amount: "4 M EUR"), example(second: "rejected", amount: "3 M EUR"),
            halves,
        ],
        document: { document, findings in
            for measure in document.measures where measure.funding.count > 1 {
                let lines = measure.funding.filter { $0.status?.value != .rejected }
                let cost = measure.knownCost
                let funding = lines.compactMap { $0.amount.money(of: cost)?.amount }.sum()
                let isWhole = cost.map { $0.amount == funding } ?? false
                var firsts: [Source: FundingLine] = [:]
                for line in lines {
                    guard let source = Source(line, cost: cost, isWhole: isWhole) else { continue }
                    guard let first = firsts[source] else {
                        firsts[source] = line
                        continue
                    }
                    guard let status = line.status?.value, let earlier = first.status?.value, earlier != status else {
                        continue
                    }
                    findings.report(
                        .money(
                            .fundingCountedTwice(
                                first: earlier.rawValue, second: status.rawValue, amount: line.amount.money(of: cost))),
                        at: document.place(line.amount.range),
                        labels: [Label(.firstStandsHere, at: document.place(first.amount.range))])
                }
            }
        })

    private static func example(second: String, amount: String) -> String {
        MoneyExample.measure(
            """
            cost:
              capex: 10 M EUR
            funding:
              - funder: national
                programme: Clean heat
                instrument: grant
                amount: 3 M EUR
                status: applied
              - funder: national
                programme: Clean heat
                instrument: grant
                amount: \(amount)
                status: \(second)
              - instrument: own-budget
                amount: 3 M EUR
                status: planned
            """)
    }

    private static let halves = MoneyExample.measure(
        """
        cost:
          capex: 10 M EUR
        funding:
          - instrument: own-budget
            amount: 50 %
            status: committed
          - instrument: own-budget
            amount: 50 %
            status: planned
        """)
}

/// Where money comes from, and how much: what two lines have in common that are one.
private struct Source: Hashable {
    private let funder: String?
    private let programme: [String]?
    /// Only where no programme is named.
    private let instrument: String?
    private let amount: Money?
    /// Only where the amount is not known.
    private let figure: Figure?

    /// Nil where the line says too little of its source.
    init?(_ line: FundingLine, cost: Money?, isWhole: Bool) {
        guard let figure = line.amount.figure, line.programme != nil || line.funder != nil && !isWhole else {
            return nil
        }
        funder = line.funder?.value
        programme = line.programme?.versions.map(\.text)
        instrument = line.programme == nil ? line.instrument?.value : nil
        amount = line.amount.money(of: cost)
        self.figure = amount == nil ? figure : nil
    }
}
