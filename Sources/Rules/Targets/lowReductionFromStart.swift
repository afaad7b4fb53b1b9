import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The target reaches 80 % against its baseline, but not against the inventory from which effects count.
    static let lowReductionFromStart = Rule(
        .lowReductionFromStart,
        triggering: [example(start: "↓base-2019", remaining: 200_000)],
        nonTriggering: [example(start: "base-2019", remaining: 100_000)],
        contract: { subject, findings in
            let contract = subject.contract
            guard let account = contract.targets.first, let start = account.start, start != account.baseline,
                let reference = account.target.countFrom, let baseline = account.target.baseline,
                let ofBaseline = ReductionShare(of: account, in: contract, against: .baseline),
                !ofBaseline.isBelow80Percent,
                let ofStart = ReductionShare(of: account, in: contract, against: .start), ofStart.isBelow80Percent,
                let year = contract.inventories[start].document.year?.value
            else { return }
            findings.report(
                .target(
                    .lowFromStart(
                        share: ofStart.printed, start: reference.value, year: year, baseline: baseline.value,
                        baselineShare: ofBaseline.printed)),
                at: contract.place(reference.range))
        })

    private static func example(start: String, remaining: Int) -> String {
        """
        === contract.yaml
        targets:
          - id: neutral
            year: 2030
            baseline: base-1990
            count_from: \(start)
            by_sector:
              buildings:
                remaining: \(remaining - 10_000) t CO2e/a
              transport:
                remaining: 10000 t CO2e/a
        === inventory-1990.yaml
        ccc: 1
        kind: inventory
        id: base-1990
        year: 1990
        emissions:
          unit: t CO2e/a
          rows:
            - sector: buildings
              all_scopes: 800000
            - sector: transport
              all_scopes: 250000

        """ + TargetExample.inventory + TargetExample.plan("\(700_000 - remaining) t CO2e/a")
    }
}
