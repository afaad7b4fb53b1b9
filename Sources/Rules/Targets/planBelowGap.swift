import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The measures do not close the gap of the contract's target, and no figure is missing that could.
    static let planBelowGap = Rule(
        .planBelowGap,
        triggering: [
            TargetExample.contract(marked: "id: ↓neutral", reduction: "80 %") + TargetExample.inventory
                + TargetExample.plan("400000 t CO2e/a"),
            // A row in which nothing occurs needs no target.
            TargetExample.contractBySector(marked: "id: ↓neutral")
                + TargetExample.inventory.replacing("all_scopes: 200000", with: "all_scopes: not-occurring")
                + TargetExample.plan("300000 t CO2e/a"),
        ],
        nonTriggering: [
            TargetExample.contract(reduction: "80 %") + TargetExample.inventory
                + TargetExample.plan("560000 t CO2e/a"),
            // What is pending may close the gap.
            TargetExample.contract(reduction: "80 %") + TargetExample.inventory + TargetExample.plan("pending"),
        ],
        contract: { subject, findings in
            guard let account = subject.contract.targets.first, let plan = PlanBalance(account, subject.contract),
                plan.isShort
            else { return }
            findings.report(
                .target(.planBelowGap(by: plan.uncovered.plain, gap: plan.gap.plain, isExact: plan.isExact)),
                at: subject.contract.place(account.target.id.range))
        })
}
