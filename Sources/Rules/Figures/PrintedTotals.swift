import Aggregation
import ContractModel
import Quantities
import SourceText

/// Totals of one quantity that stand in several places of a contract.
struct PrintedTotals {
    /// One of them.
    struct Print {
        let figure: Figure
        let place: SourcePlace

        /// Whether rounding of the two cannot explain the difference.
        func contradicts(_ other: Print) -> Bool {
            (figure.amount - other.figure.amount).magnitude > Rounding.ofSum([figure.quantum, other.figure.quantum])
        }
    }

    /// What is printed, by quantity; each in the order of the files.
    private(set) var groups: [[Print]] = []

    private let contract: Contract
    /// Those whose figures are not all wrong for one reason.
    private let targets: [Target]

    init(_ contract: Contract) {
        self.contract = contract
        targets = contract.targets.filter { MistakenUnit(of: $0, in: contract) == nil }.map(\.target)
        for inventory in contract.inventories {
            guard let id = inventory.id else { continue }
            collectEmissions(of: inventory, id)
        }
        collectPlan()
    }

    /// The emissions of an inventory as the inventory itself and every target on it print them: total and sectors.
    private mutating func collectEmissions(of inventory: ContractInventory, _ id: String) {
        guard let table = inventory.document.emissions else { return }
        func own(_ declared: [DeclaredFigure]) -> [Print] { prints("total", declared, inventory.file) }
        var total = own(table.declared)
        for target in targets { total += ofTarget(target, target.declared, id) }
        groups.append(total)
        for row in table.rows where row.counted {
            var sector = own(row.declared)
            for target in targets {
                for printed in target.declaredBySector where printed.sector.value == row.sector.value {
                    sector += ofTarget(target, printed.figures, id)
                }
            }
            groups.append(sector)
        }
    }

    private func ofTarget(_ target: Target, _ declared: [DeclaredFigure], _ inventory: String) -> [Print] {
        var result: [Print] = []
        if target.baseline?.value == inventory { result += prints("baseline", declared, contract.file) }
        let start = target.countFrom ?? target.baseline
        if start?.value == inventory { result += prints("start", declared, contract.file) }
        return result
    }

    /// The reductions of the plan: those of the contract's totals and of its first target.
    private mutating func collectPlan() {
        guard let target = contract.document.targets.first, target.sequestration == .balancesResidual,
            let declared = contract.document.declared
        else { return }
        groups.append(
            prints("plan", target.declared, contract.file) + prints("reduction", declared.figures, contract.file))
    }

    private func prints(_ key: String, _ declared: [DeclaredFigure], _ file: FileID) -> [Print] {
        declared.filter { $0.key.value == key }.compactMap { declared in
            declared.value.figure.map { Print(figure: $0, place: SourcePlace(file: file, range: declared.value.range)) }
        }
    }
}
