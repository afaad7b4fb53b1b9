import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// A target names a reduction of the whole, and targets of all sectors that give another one.
    static let contradictingTarget = Rule(
        .contradictingTarget,
        triggering: [
            example(reduction: "↓83 %"),
            // A row in which nothing occurs is left to the reduction of the whole.
            example(reduction: "↓83 %", more: "    - sector: waste\n      all_scopes: not-occurring\n"),
        ],
        nonTriggering: [example(reduction: "80 %")],
        contract: { subject, findings in
            let contract = subject.contract
            for account in contract.targets {
                let sectors = Set(account.target.bySector.map(\.sector.value))
                guard let reduction = account.target.reduction, let whole = reduction.figure,
                    account.rows.allSatisfy({ row in
                        // In a row of nothing the reduction of the whole changes nothing.
                        row.sector.map(sectors.contains) ?? true || row.cells[.allowed]?.estimate == .zero
                    }),
                    let share = account.reductionShare
                else { continue }
                // Half of the last printed digit of either.
                let rounding = Rounding.ofSum([whole.quantum]) + Rounding.ofSum([Decimal(1, exponent: -1)])
                guard (whole.amount - share).magnitude > rounding else { continue }
                findings.report(
                    .target(.sectorsAgainstWhole(whole: whole.number, sectors: share.plain)),
                    at: contract.place(reduction.range))
            }
        })

    private static func example(reduction: String, more: String = "") -> String {
        TargetExample.contract(
            reduction: reduction,
            more: """
                by_sector:
                  buildings:
                    remaining: 100000 t CO2e/a
                  transport:
                    remaining: 40000 t CO2e/a
                """) + TargetExample.inventory + more + TargetExample.plan("560000 t CO2e/a")
    }
}
