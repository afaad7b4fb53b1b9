import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The measures bring more than the gap and a tenth of it: some may be counted twice.
    static let planAboveGap = Rule(
        .planAboveGap,
        triggering: [
            TargetExample.contract(marked: "id: ↓neutral", reduction: "80 %") + TargetExample.inventory
                + TargetExample.plan("640000 t CO2e/a")
        ],
        nonTriggering: [
            TargetExample.contract(reduction: "80 %") + TargetExample.inventory
                + TargetExample.plan("610000 t CO2e/a")
        ],
        contract: { subject, findings in
            guard let account = subject.contract.targets.first, let plan = PlanBalance(account, subject.contract),
                plan.isFarAbove, !plan.repeatsOtherPlans
            else { return }
            findings.report(
                .target(.planAboveGap(by: (-plan.uncovered).plain, gap: plan.gap.plain)),
                at: subject.contract.place(account.target.id.range))
        })
}
