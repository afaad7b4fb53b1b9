import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The contract's target is below the 80 % that the Mission asks for.
    ///
    /// Only the first target, which the report is about: others are steps on the way. 79.6 % printed as 80 % is
    /// below.
    static let targetBelow80Percent = Rule(
        .targetBelow80Percent,
        triggering: [
            TargetExample.contract(marked: "id: ↓neutral", reduction: "79.6 %") + TargetExample.inventory
                + TargetExample.plan("557200 t CO2e/a")
        ],
        nonTriggering: [
            TargetExample.contract(reduction: "80.0 %") + TargetExample.inventory
                + TargetExample.plan("560000 t CO2e/a")
        ],
        contract: { subject, findings in
            guard let account = subject.contract.targets.first, let baseline = account.baseline,
                let share = ReductionShare(of: account, in: subject.contract, against: .baseline),
                share.isBelow80Percent,
                let year = subject.contract.inventories[baseline].document.year?.value
            else { return }
            let inventory = account.target.baseline?.value ?? ""
            findings.report(
                .target(.below80Percent(share: share.printed, inventory: inventory, year: year)),
                at: subject.contract.place(account.target.id.range))
        })
}
