import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// A target by sector leaves out a sector with emissions: what may remain of the whole, and so the gap, is unknown.
    static let sectorWithoutTarget = Rule(
        .sectorWithoutTarget,
        triggering: [
            TargetExample.contractBySector(key: "↓by_sector") + TargetExample.inventory
                + TargetExample.plan("400000 t CO2e/a")
        ],
        nonTriggering: [
            // What does not occur needs no target.
            TargetExample.contractBySector()
                + TargetExample.inventory.replacing("all_scopes: 200000", with: "all_scopes: not-occurring")
                + TargetExample.plan("400000 t CO2e/a")
        ],
        contract: { subject, findings in
            let contract = subject.contract
            for account in contract.targets where account.isClear(in: contract) {
                guard let key = account.target.bySectorKey, !account.sectorsWithoutTarget.isEmpty,
                    account.baseline != nil, account.start != nil, !account.namesOtherSectors
                else { continue }
                findings.report(
                    .target(
                        .sectorsWithoutTarget(
                            account.sectorsWithoutTarget.map { contract.word($0, of: "sectors") })),
                    at: contract.place(key))
            }
        })
}

extension TargetAccount {
    /// Whether the target names a sector that no inventory has: then it is that name that does not fit.
    fileprivate var namesOtherSectors: Bool {
        let named = Set(target.bySector.map(\.sector.value))
        return rows.contains { row in
            guard let sector = row.sector, named.contains(sector) else { return false }
            return [.baseline, .start].allSatisfy { row.cells[$0]?.addends.isEmpty ?? true }
        }
    }
}
