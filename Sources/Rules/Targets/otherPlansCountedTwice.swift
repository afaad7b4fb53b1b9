import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText
import Vocabularies

extension Rule {
    /// What other plans bring is counted again in the contract's plan.
    ///
    /// Two signs: the plan is above the gap by exactly what other plans bring, or a measure carries out a programme
    /// whose own measures count as other plans.
    static let otherPlansCountedTwice = Rule(
        .otherPlansCountedTwice,
        triggering: [
            TargetExample.contract(marked: "id: ↓neutral", reduction: "80 %") + TargetExample.inventory
                + TargetExample.plan("560000 t CO2e/a") + programme,
            TargetExample.contract(reduction: "80 %") + TargetExample.inventory
                + TargetExample.plan("500000 t CO2e/a", more: "    programmes:\n      - ↓national-plan") + programme,
        ],
        nonTriggering: [
            TargetExample.contract(reduction: "80 %") + TargetExample.inventory
                + TargetExample.plan("500000 t CO2e/a") + programme
        ],
        contract: { subject, findings in
            reportProgrammes(subject, &findings)
            guard let account = subject.contract.targets.first, let plan = PlanBalance(account, subject.contract),
                plan.repeatsOtherPlans
            else { return }
            findings.report(
                .target(.otherPlansInside(amount: plan.otherPlans.plain)),
                at: subject.contract.place(account.target.id.range))
        })

    private static let programme = """
        === programmes.yaml
        ccc: 1
        kind: programmes
        programmes:
          - id: national-plan
            title: National energy plan
            level: national
            type: plan
            counts_in: other-plans
            measures:
              - id: grid
                title: Renewable electricity in the national grid
                field: energy-systems
                status: planned
                effects:
                  - kind: reduction
                    sector: buildings
                    by_year:
                      2030: 60000 t CO2e/a

        """

    private static func reportProgrammes(_ subject: ContractUnderCheck, _ findings: inout Findings) {
        let contract = subject.contract
        for measure in contract.measures where measure.isCounted && !measure.isOtherPlan {
            let sectors = measure.measure.sectorsOfReductions
            guard !sectors.isEmpty else { continue }
            for reference in measure.measure.programmes {
                guard let index = subject.index.programmes[reference.value]?.first?.index,
                    contract.programmes[index].programme.countsIn?.value == .otherPlans,
                    let other = contract.programmes[index].measures.first(where: { other in
                        contract.measures[other].isCounted
                            && contract.measures[other].measure.sectorsOfReductions.contains { sector in
                                sectors.contains { meets($0, sector, contract.vocabularies.sectors) }
                            }
                    })
                else { continue }
                let double = contract.measures[other]
                findings.report(
                    .target(.programmeCountsToo(programme: reference.value)), at: measure.place(reference.range),
                    labels: [Label(.otherMeasure, at: double.place(double.measure.id.range))])
            }
        }
    }

    /// Whether effects on two sectors can be the same: one contains the other, or one of them is not named.
    private static func meets(_ first: String?, _ second: String?, _ tree: SectorTree) -> Bool {
        guard let first, let second else { return true }
        return tree.contains(first, in: second) || tree.contains(second, in: first)
    }
}

extension Measure {
    /// The sectors in which it reduces emissions by a known amount; nil for effects that name none.
    fileprivate var sectorsOfReductions: [String?] {
        effects.filter { $0.kind.value == .reduction && $0.byYear.contains { $0.value.figure != nil } }
            .map { $0.sector?.value }
    }
}
