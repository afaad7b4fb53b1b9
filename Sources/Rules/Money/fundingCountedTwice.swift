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
        let funding = lines.compactMap { $0.amount.money(of: cost)?.amount }.sum()
        let isWhole = cost.map { $0.amount == funding } ?? false
        var firsts: [Source: FundingLine] = [:]
        var firstsOfProgramme: [SharedSource: FundingLine] = [:]
        for line in lines {
            guard let source = Source(line, cost: cost, isWhole: isWhole) else { continue }
            let shared = classes.flatMap { SharedSource(line, cost: cost, $0) }
            guard let first = firsts[source] ?? shared.flatMap({ firstsOfProgramme[$0.underOtherName] }) else {
                firsts[source] = line
                if let shared { firstsOfProgramme[shared] = line }
                continue
            }
            guard let status = line.status?.value, let earlier = first.status?.value, earlier != status else {
                continue
            }
            findings.report(
                .money(
                    .fundingCountedTwice(
                        first: earlier.rawValue, second: status.rawValue, amount: line.amount.money(of: cost))),
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

/// A programme's money as a class of funders or as an organisation: two names of what may be one source.
private struct SharedSource: Hashable {
    private var isClass: Bool
    private let programme: [String]
    private let instrument: String?
    private let amount: Money

    /// Nil where the line names no programme or no funder.
    init?(_ line: FundingLine, cost: Money?, _ classes: Vocabulary) {
        guard let programme = line.programme, let funder = line.funder, let amount = line.amount.money(of: cost) else {
            return nil
        }
        isClass = classes.entry(funder.value) != nil
        self.programme = programme.versions.map(\.text)
        instrument = line.instrument?.value
        self.amount = amount
    }

    /// The same under the other kind of name.
    var underOtherName: SharedSource {
        var other = self
        other.isClass.toggle()
        return other
    }
}
