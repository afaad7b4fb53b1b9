import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// One amount of one source stands in two states, such as applied and committed: a line shows the latest only.
    static let fundingCountedTwice = Rule(
        .fundingCountedTwice,
        triggering: [example(second: "committed", amount: "↓3 M EUR")],
        nonTriggering: [
            example(second: "committed", amount: "4 M EUR"), example(second: "rejected", amount: "3 M EUR"),
        ],
        document: { document, findings in
            for measure in document.measures where measure.funding.count > 1 {
                let lines = measure.funding.filter { $0.status?.value != .rejected }
                for (index, line) in lines.enumerated() {
                    guard let status = line.status?.value,
                        let first = lines[..<index].first(where: { $0.isSameMoney(as: line) }),
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
}

extension FundingLine {
    /// Whether source and amount are the same.
    fileprivate func isSameMoney(as other: FundingLine) -> Bool {
        guard let figure = amount.figure, let second = other.amount.figure else { return false }
        return funder?.value == other.funder?.value && instrument?.value == other.instrument?.value
            && programme?.versions.map(\.text) == other.programme?.versions.map(\.text)
            && figure.amount == second.amount && figure.unit.isShare == second.unit.isShare
    }
}

extension Unit {
    fileprivate var isShare: Bool { self == .percent }
}
