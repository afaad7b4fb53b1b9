import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The funding lines of a measure add up to more than it costs.
    static let fundingExceedsCost = Rule(
        .fundingExceedsCost,
        triggering: [
            """
            measures:
              - id: district-heating
                title: District heating
                field: energy-systems
                status: planned
                cost:
                  capex: 10 M EUR
                funding:
                  - instrument: own-budget
                    amount: 40 %
                    status: planned
                  - funder: national
                    instrument: grant
                    amount: ↓8 M EUR
                    status: applied
            """
        ],
        nonTriggering: [
            """
            measures:
              - id: district-heating
                title: District heating
                field: energy-systems
                status: planned
                cost:
                  capex: 10 M EUR
                funding:
                  - instrument: own-budget
                    amount: 40 %
                    status: planned
                  - funder: national
                    instrument: grant
                    amount: 9 M EUR
                    status: rejected
                  - funder: regional
                    instrument: loan
                    amount: 6 M EUR
                    status: applied
            """
        ],
        money: { money, findings in
            let measure = money.measure
            guard let cost = measure.knownCost, let range = measure.cost?.capex?.range ?? measure.cost?.range,
                let excess = FundingSum(of: measure, cost: cost, margin: money.margin(of: cost.amount)).exceeding
            else { return }
            let addends = excess.others.map { Label(.addend, at: money.place($0)) }
            findings.report(
                .money(.fundingExceedsCost(funding: excess.sum, cost: cost)), at: money.place(excess.last),
                labels: money.withRates(
                    [Label(.costOfMeasure, at: money.place(range))] + addends, at: excess.last))
        })
}
