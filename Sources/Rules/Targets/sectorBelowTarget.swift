import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The plan closes the gap as a whole, but not that of a sector which has a target of its own.
    ///
    /// Only where every effect names its sector: the others may be what is missing.
    static let sectorBelowTarget = Rule(
        .sectorBelowTarget,
        triggering: [example(transport: "↓transport", buildingsEffect: 450_000, transportEffect: 110_000)],
        nonTriggering: [example(transport: "transport", buildingsEffect: 400_000, transportEffect: 160_000)],
        contract: { subject, findings in
            let contract = subject.contract
            guard let account = contract.targets.first, let plan = PlanBalance(account, contract), plan.isExact,
                !plan.isShort,
                account.unplaced.isEmpty, !account.rows.contains(where: { $0.sector == nil })
            else { return }
            for sector in account.target.bySector {
                guard let row = account.rows.first(where: { $0.sector == sector.sector.value }),
                    let uncovered = row.cells[.uncovered]?.estimate, uncovered.bound == .exact,
                    uncovered.value > contract.rounding(of: .uncovered, in: row)
                else { continue }
                findings.report(
                    .target(
                        .sectorBelowTarget(
                            sector: contract.word(sector.sector.value, of: "sectors"), by: uncovered.value.plain)),
                    at: contract.place(sector.sector.range))
            }
        })

    private static func example(transport: String, buildingsEffect: Int, transportEffect: Int) -> String {
        TargetExample.contract(
            reduction: "80 %",
            more: """
                by_sector:
                  buildings:
                    remaining: 100000 t CO2e/a
                  \(transport):
                    remaining: 40000 t CO2e/a
                """) + TargetExample.inventory + """
                === commitment.yaml
                measures:
                  - id: heat
                    title: Heat transition
                    field: energy-systems
                    status: planned
                    effects:
                      - kind: reduction
                        sector: buildings
                        by_year:
                          2030: \(buildingsEffect) t CO2e/a
                      - kind: reduction
                        sector: transport
                        by_year:
                          2030: \(transportEffect) t CO2e/a
                """
    }
}
