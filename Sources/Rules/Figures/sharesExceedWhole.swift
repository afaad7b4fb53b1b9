import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// Shares of one cost add up to more than 100 %.
    ///
    /// Funding of a known cost is left to `fundingExceedsCost`, which can say the amount.
    static let sharesExceedWhole = Rule(
        .sharesExceedWhole,
        triggering: [
            """
            measures:
              - id: district-heating
                title: District heating
                field: energy-systems
                status: planned
                cost:
                  capex: pending
                funding:
                  - instrument: own-budget
                    amount: 60 %
                    status: planned
                  - funder: national
                    instrument: grant
                    amount: ↓50 %
                    status: applied
            """,
            """
            measures:
              - id: district-heating
                title: District heating
                field: energy-systems
                status: planned
                cost:
                  capex: 10 M EUR
                  payers:
                    - payer: citizens
                      amount: 70 %
                    - payer: city
                      amount: ↓40 %
            """,
        ],
        nonTriggering: [
            """
            measures:
              - id: district-heating
                title: District heating
                field: energy-systems
                status: planned
                cost:
                  capex: pending
                funding:
                  - instrument: own-budget
                    amount: 60 %
                    status: planned
                  - funder: national
                    instrument: grant
                    amount: 40 %
                    status: applied
            """
        ],
        document: { document, findings in
            for measure in document.measures {
                let payers = measure.cost?.payers.map(\.amount) ?? []
                let funding = measure.funding.filter { $0.status?.value != .rejected }.map(\.amount)
                let isCostKnown = measure.cost?.capex?.figure != nil
                for amounts in isCostKnown ? [payers] : [payers, funding] {
                    let shares = amounts.filter { $0.figure?.unit == .percent }
                    let sum = PrintedSum(shares.compactMap(\.figure))
                    guard sum.exceeds(.hundredPercent), let last = shares.last else { continue }
                    findings.report(
                        .figure(.sharesExceedWhole(sum.amount)), at: document.place(last.range),
                        labels: shares.dropLast().map { Label(.addend, at: document.place($0.range)) })
                }
            }
        })
}
