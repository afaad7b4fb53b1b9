import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText
import Vocabularies

extension Rule {
    /// Gases whose CO2 equivalents cannot be computed: no `gwp`, or a gas that its report does not list.
    static let noWarmingPotentials = Rule(
        .noWarmingPotentials,
        triggering: [
            GasExample.inventory(gwp: nil, printed: "1198410.42").replacing("CO2: 1", with: "↓CO2: 1"),
            GasExample.inventory(gwp: "AR4", printed: "1198410.42", gas: "↓CH4-fossil"),
        ],
        nonTriggering: [GasExample.inventory(gwp: "AR4", printed: "1198410.42")],
        contract: { subject, findings in
            let potentials = subject.contract.vocabularies.warmingPotentials
            for inventory in subject.contract.inventories {
                let cells = inventory.document.cellsOfGases
                guard let first = cells.first?.gases.first?.gas else { continue }
                func place(_ range: ByteRange) -> SourcePlace { SourcePlace(file: inventory.file, range: range) }
                guard let set = inventory.document.gwp?.value else {
                    findings.report(
                        .inventory(.noWarmingPotentials(fitting: fitting(cells, potentials))), at: place(first.range))
                    continue
                }
                var reported: Set<String> = []
                for gas in cells.flatMap(\.gases) where potentials.factor(of: gas.gas.value, in: set) == nil {
                    guard potentials.sets.contains(set), reported.insert(gas.gas.value).inserted else { continue }
                    findings.report(
                        .inventory(.gasOutsideSet(gas.gas.value, set: set)), at: place(gas.gas.range))
                }
            }
        })

    /// The sets that give every printed figure; none when nothing is printed.
    private static func fitting(_ cells: [EmissionsCell], _ potentials: WarmingPotentials) -> [String] {
        let printed = cells.compactMap { cell in cell.declared?.figure.map { (GasTotals(cell, potentials), $0) } }
        guard !printed.isEmpty else { return [] }
        return potentials.sets.filter { set in printed.allSatisfy { $0.0.gives($0.1, set: set) ?? false } }
    }
}
