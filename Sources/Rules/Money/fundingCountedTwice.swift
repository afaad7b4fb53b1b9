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
                let funding = lines.compactMap { measure.amount(of: $0)?.amount }.sum()
                let isWhole = cost.map { $0.amount == funding } ?? false
                for (index, line) in lines.enumerated() {
                    guard let status = line.status?.value,
                        let first = lines[..<index].first(where: {
                            isSameMoney($0, line, in: measure, isWhole: isWhole)
                        }),
                        let earlier = first.status?.value, earlier != status
                    else { continue }
                    findings.report(
                        .money(
                            .fundingCountedTwice(
                                first: earlier.rawValue, second: status.rawValue, amount: measure.amount(of: line))),
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

    /// Whether source and amount are the same.
    private static func isSameMoney(
        _ line: FundingLine, _ other: FundingLine, in measure: Measure, isWhole: Bool
    ) -> Bool {
        guard let figure = line.amount.figure, let second = other.amount.figure,
            line.funder?.value == other.funder?.value, line.programme?.texts == other.programme?.texts
        else { return false }
        let isNamed = line.programme != nil
        guard isNamed || line.funder != nil && line.instrument?.value == other.instrument?.value && !isWhole else {
            return false
        }
        if let amount = measure.amount(of: line), let beside = measure.amount(of: other) { return amount == beside }
        return figure.unit == second.unit && figure.amount == second.amount
    }
}

extension LocalizedText {
    fileprivate var texts: [String] { versions.map(\.text) }
}
