import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// A target starts from an inventory of a year after its own.
    static let inventoryAfterTarget = Rule(
        .inventoryAfterTarget,
        triggering: [example(year: 2029, scenario: "", reference: "↓base-2030")],
        nonTriggering: [
            // A scenario of the target's year is the baseline that the economic model asks for.
            example(year: 2030, scenario: "scenario: business-as-usual", reference: "base-2030")
        ],
        contract: { subject, findings in
            let contract = subject.contract
            for account in contract.targets {
                guard let target = account.target.year?.value else { continue }
                let references = [
                    (account.target.baseline, account.baseline), (account.target.countFrom, account.start),
                ]
                for case (let reference?, let inventory?) in references {
                    guard let year = contract.inventories[inventory].document.year, year.value > target else {
                        continue
                    }
                    let place = SourcePlace(file: contract.inventories[inventory].file, range: year.range)
                    findings.report(
                        .time(.inventoryAfterTarget(reference.value, year: year.value, target: target)),
                        at: contract.place(reference.range), labels: [Label(.otherFigure, at: place)])
                }
            }
        })

    private static func example(year: Int, scenario: String, reference: String) -> String {
        """
        === contract.yaml
        targets:
          - id: neutral
            year: \(year)
            baseline: \(reference)
            reduction: pending
        === inventory.yaml
        ccc: 1
        kind: inventory
        id: base-2030
        year: 2030
        \(scenario)
        emissions:
          unit: t CO2e/a
          rows:
            - sector: buildings
              all_scopes: 700000
        """
    }
}
