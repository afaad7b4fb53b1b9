import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText
import Vocabularies

extension Rule {
    /// A printed figure is not what the gases give with the inventory's warming potentials.
    static let otherWarmingPotentials = Rule(
        .otherWarmingPotentials,
        triggering: [
            GasExample.inventory(gwp: "AR5", printed: "↓1198410.42"),
            GasExample.inventory(gwp: "AR4", printed: "↓1198510.42"),
            // What a target prints of the inventory is off for the same reason.
            TargetExample.contract(
                reduction: "80 %",
                more: """
                    declared:
                      baseline: 1198510.42 t CO2e/a
                    """)
                + "=== inventory.yaml\n"
                + GasExample.inventory(gwp: "AR4", printed: "↓1198510.42"),
        ],
        nonTriggering: [GasExample.inventory(gwp: "AR4", printed: "1198410.42")],
        contract: { subject, findings in
            let potentials = subject.contract.vocabularies.warmingPotentials
            for inventory in subject.contract.inventories {
                guard let set = inventory.document.gwp?.value else { continue }
                for cell in inventory.document.cellsOfGases {
                    let totals = GasTotals(cell, potentials)
                    guard let declared = cell.declared, let printed = declared.figure,
                        cell.excessOverGases(set: set, potentials) != nil, let sum = totals.sum(set: set)
                    else { continue }
                    let one = Figure(number: 1, unit: printed.unit).amount
                    findings.report(
                        .inventory(
                            .warmingPotentials(
                                printed: printed.number,
                                computed: sum.amount.divided(by: one, decimals: 6)?.plain ?? sum.amount,
                                unit: printed.unit.description, set: set, fitting: totals.fitting(printed))),
                        at: SourcePlace(file: inventory.file, range: declared.range))
                }
            }
        })
}
