import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// A target starts from an inventory of a year after its own, or from what was observed in that very year.
    static let inventoryAfterTarget = Rule(
        .inventoryAfterTarget,
        triggering: [example(year: "↓2029", scenario: ""), example(year: "↓2030", scenario: "")],
        nonTriggering: [
            // A scenario of the target's year is the baseline that the economic model asks for.
            example(year: "2030", scenario: "scenario: business-as-usual")
        ],
        contract: { subject, findings in
            let contract = subject.contract
            for account in contract.targets {
                let late = account.inventoriesAfterTarget(in: contract)
                guard let year = account.target.year, let latest = late.max(by: { $0.year < $1.year }) else { continue }
                findings.report(
                    .time(.inventoryAfterTarget(latest.id, year: latest.year, target: year.value)),
                    at: contract.place(year.range), labels: [Label(.otherFigure, at: latest.place)])
            }
        })

    private static func example(year: String, scenario: String) -> String {
        """
        === contract.yaml
        targets:
          - id: neutral
            year: \(year)
            baseline: base-2030
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
