import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// A figure that is to be confidential can be worked out from what is printed beside it.
    ///
    /// A printed total with exactly one confidential addend, a cost with exactly one confidential payer, and the one
    /// party whose figures are to stand in totals only. Totals that are computed hold known figures alone: they reveal
    /// nothing.
    static let confidentialFigureRevealed = Rule(
        .confidentialFigureRevealed,
        triggering: [
            """
            ccc: 1
            kind: inventory
            id: base-2021
            year: 2021
            emissions:
              unit: t CO2e/a
              rows:
                - sector: transport
                  all_scopes: 582226
                - sector: ippu
                  all_scopes: confidential
              declared:
                total: ↓630000
            """,
            payers(cost: "↓10 M EUR"), parties(second: "name"),
        ],
        nonTriggering: [
            """
            ccc: 1
            kind: inventory
            id: base-2021
            year: 2021
            emissions:
              unit: t CO2e/a
              rows:
                - sector: transport
                  all_scopes: 582226
                - sector: ippu
                  all_scopes: confidential
                - sector: afolu
                  all_scopes: confidential
              declared:
                total: 630000
            """,
            payers(cost: "confidential"), parties(second: "totals-only"),
        ],
        contract: { subject, findings in
            let contract = subject.contract
            reportOnlyParty(contract, &findings)
            guard contract.ledger.contains(where: { $0.amount == .absent(.confidential) }) else { return }
            for total in DeclaredComparison.all(in: contract) where total.declared.figure != nil {
                guard total.missing.count == 1, total.missing[0].isConfidential else { continue }
                findings.report(
                    .publication(.confidentialRevealed), at: total.place,
                    labels: [Label(.confidentialFigure, at: total.missing[0].place)])
            }
            for measure in contract.measures {
                guard let cost = measure.measure.cost, let figure = cost.capex ?? cost.byYear.last?.value,
                    let whole = measure.measure.knownCost
                else { continue }
                let open = cost.payers.filter { $0.amount.part(of: whole) == nil && !$0.amount.isComplete }
                guard open.count == 1, open[0].amount.absence == .confidential else { continue }
                findings.report(
                    .publication(.confidentialPayment), at: measure.place(figure.range),
                    labels: [Label(.confidentialFigure, at: measure.place(open[0].amount.range))])
            }
        })

    /// The line of the reports for parties whose figures stand in totals only would be the figures of one.
    private static func reportOnlyParty(_ contract: Contract, _ findings: inout Findings) {
        let publications = contract.publications
        let hidden = contract.commitments.filter { commitment in
            publications[commitment.party]?.choice == .totalsOnly
                && commitment.measures.contains { contract.measures[$0].isCounted }
        }
        guard let party = hidden.first?.party, hidden.allSatisfy({ $0.party == party }),
            let place = publications[party]?.place, place.file != contract.file
        else { return }
        findings.report(.publication(.onlyOneInTotals), at: place, severity: .advice)
    }

    private static func payers(cost: String) -> String {
        MoneyExample.measure(
            """
            cost:
              capex: \(cost)
              payers:
                - payer: citizens
                  amount: 6 M EUR
                - payer: businesses
                  amount: confidential
            """)
    }

    private static func parties(second: String) -> String {
        [("bakery", "totals-only"), ("brewery", second)].map { party, publish in
            """
            === \(party).yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: \(party)
              name: The \(party)
              type: company
            publish: \(publish == second || second == "totals-only" ? "" : "↓")\(publish)
            signature:
              status: signed
            measures:
              - id: solar
                title: Solar roof of the \(party)
                field: energy-systems
                status: planned

            """
        }.joined()
    }
}
