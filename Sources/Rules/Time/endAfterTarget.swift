import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// A measure ends after the year of every target.
    static let endAfterTarget = Rule(
        .endAfterTarget,
        triggering: [
            TargetExample.contract(reduction: "pending") + TargetExample.inventory
                + TargetExample.plan("4000 t CO2e/a", more: "    end: ↓2040")
        ],
        nonTriggering: [
            TargetExample.contract(reduction: "pending") + TargetExample.inventory
                + TargetExample.plan("4000 t CO2e/a", more: "    end: 2030-12")
        ],
        contract: { subject, findings in
            let contract = subject.contract
            // A year before that of the inventories is a finding of its own.
            let targets = contract.targets.filter { $0.inventoriesAfterTarget(in: contract).isEmpty }
            guard targets.count == contract.targets.count,
                let target = targets.compactMap({ $0.target.year?.value }).max()
            else { return }
            for measure in contract.measures
            where measure.measure.status?.value.counts ?? false && !measure.isOtherPlan {
                guard let end = measure.measure.end, end.value.year > target,
                    measure.measure.effects.contains(where: { $0.kind.value.isOnEmissions })
                else { continue }
                findings.report(
                    .time(.endAfterTarget(end: end.value, target: target)), at: measure.place(end.range))
            }
        })
}
