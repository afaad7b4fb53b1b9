import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText
import Vocabularies

extension Rule {
    /// One amount of one source stands in two states, such as applied and committed: a line shows the latest only.
    ///
    /// Without the programme's name it takes the same funder and instrument, and lines that do not cover the cost to the
    /// cent: two halves of a loan can be equal, and so can two years of an own budget. Of one programme and instrument,
    /// a class of funders and an organisation may be one source under two names.
    static let fundingCountedTwice = Rule(
        .fundingCountedTwice,
        triggering: [
            example(second: "committed", amount: "↓3 M EUR"), example(second: "committed", amount: "↓30 %"),
            example(funder: "ministry", second: "committed", amount: "↓3 M EUR") + ministry,
        ],
        nonTriggering: [
            example(second: "committed", amount: "4 M EUR"), example(second: "rejected", amount: "3 M EUR"),
            // Two levels of government that share a programme.
            example(funder: "regional", second: "committed", amount: "3 M EUR"), halves,
        ],
        contract: { subject, findings in
            let classes = subject.contract.vocabularies["funder-classes"]
            for measure in subject.contract.measures where measure.measure.funding.count > 1 {
                report(measure.measure, in: measure.file, classes, &findings)
            }
        },
        loneDocument: { document, findings in
            for measure in document.measures where measure.funding.count > 1 {
                report(measure, in: document.file, nil, &findings)
            }
        })

    private static func report(
        _ measure: Measure, in file: FileID, _ classes: Vocabulary?, _ findings: inout Findings
    ) {
        let lines = measure.funding.filter { $0.status?.value != .rejected }
        let cost = measure.knownCost
        let funding = lines.compactMap { measure.amount(of: $0)?.amount }.sum()
        let isWhole = cost.map { $0.amount == funding } ?? false
        for (index, line) in lines.enumerated() {
            guard let status = line.status?.value,
                let first = lines[..<index].first(where: {
                    isSameSource($0, line, isWhole: isWhole, classes) && isSameAmount($0, line, in: measure)
                }),
                let earlier = first.status?.value, earlier != status
            else { continue }
            findings.report(
                .money(
                    .fundingCountedTwice(
                        first: earlier.rawValue, second: status.rawValue, amount: measure.amount(of: line))),
                at: SourcePlace(file: file, range: line.amount.range),
                labels: [Label(.firstStandsHere, at: SourcePlace(file: file, range: first.amount.range))])
        }
    }

    private static let ministry = """

        === organisations.yaml
        ccc: 1
        kind: organisations
        organisations:
          - id: ministry
            name: Ministry of energy
            type: national-government
        """

    private static func example(funder: String = "national", second: String, amount: String) -> String {
        (funder == "ministry" ? "=== commitment.yaml\n" : "")
            + MoneyExample.measure(
                """
                cost:
                  capex: 10 M EUR
                funding:
                  - funder: national
                    programme: Clean heat
                    instrument: grant
                    amount: 3 M EUR
                    status: applied
                  - funder: \(funder)
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

    private static func isSameSource(
        _ line: FundingLine, _ other: FundingLine, isWhole: Bool, _ classes: Vocabulary?
    ) -> Bool {
        guard line.programme?.texts == other.programme?.texts else { return false }
        let isInstrument = line.instrument?.value == other.instrument?.value
        guard line.funder?.value == other.funder?.value else {
            guard line.programme != nil, isInstrument, let first = line.funder?.value, let second = other.funder?.value,
                let classes
            else { return false }
            return (classes.entry(first) == nil) != (classes.entry(second) == nil)
        }
        return line.programme != nil || line.funder != nil && isInstrument && !isWhole
    }

    private static func isSameAmount(_ line: FundingLine, _ other: FundingLine, in measure: Measure) -> Bool {
        guard let figure = line.amount.figure, let second = other.amount.figure else { return false }
        if let amount = measure.amount(of: line), let beside = measure.amount(of: other) { return amount == beside }
        return figure.unit == second.unit && figure.amount == second.amount
    }
}

extension LocalizedText {
    fileprivate var texts: [String] { versions.map(\.text) }
}
