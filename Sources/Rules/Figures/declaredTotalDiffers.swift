import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// A printed total is not what its addends give, and rounding cannot explain it.
    static let declaredTotalDiffers = Rule(
        .declaredTotalDiffers,
        triggering: [
            """
            ccc: 1
            kind: inventory
            id: base-2021
            year: 2021
            emissions:
              unit: t CO2e/a
              rows:
                - sector: transport
                  all_scopes: 582226
                - sector: buildings
                  all_scopes: 630793
              declared:
                total: ↓1214020
            """,
            unitExample("↓kt CO2e/a"),
            scopeExample(scope1: "↓200"),
            shareExample(reduction: "↓60 %"),
            signatoriesExample(level: "↓2"),
        ],
        nonTriggering: [
            unitExample("t CO2e/a"),
            // Scope 1 is printed with its sinks or without them.
            scopeExample(scope1: "341"),
            scopeExample(scope1: "234"),
            shareExample(reduction: "80 %"),
            signatoriesExample(level: "1"),
            // A party that signs twice is one signatory.
            """
            === contract.yaml
            declared:
              signatories: 1
            === utility.yaml
            title: Electricity
            === utility-heat.yaml
            ccc: 1
            kind: commitment
            id: utility-heat
            stakeholder:
              id: utility
              name: utility
              type: company
            signature:
              status: signed
            """,
            """
            ccc: 1
            kind: inventory
            id: base-2021
            year: 2021
            emissions:
              unit: t CO2e/a
              rows:
                - sector: transport
                  all_scopes: 582226
                - sector: buildings
                  all_scopes: 630793
              declared:
                total: 1213020
            """,
        ],
        contract: { subject, findings in
            reportMistakenUnits(subject.contract, &findings)
            for comparison in DeclaredComparison.all(in: subject.contract) {
                guard let fact = comparison.difference else { continue }
                findings.report(.figure(fact), at: comparison.place, labels: comparison.labels)
            }
        })

    /// Where an inventory has the wrong unit, every total of its targets differs for that one reason.
    private static func reportMistakenUnits(_ contract: Contract, _ findings: inout Findings) {
        var reported: Set<Int> = []
        for account in contract.targets {
            guard let mistake = MistakenUnit(of: account, in: contract), account.isClear(in: contract),
                reported.insert(mistake.inventory).inserted
            else { continue }
            let inventory = contract.inventories[mistake.inventory]
            guard let range = inventory.document.emissions?.unit?.range else { continue }
            findings.report(
                .figure(
                    .mistakenUnit(
                        printed: mistake.printed.plain, computed: mistake.computed.plain,
                        unit: Unit.emissions(mistake.unit, perYear: true).description)),
                at: SourcePlace(file: inventory.file, range: range),
                labels: [Label(.otherFigure, at: mistake.place)])
        }
    }

    /// An inventory with a sink.
    private static func scopeExample(scope1: String) -> String {
        """
        ccc: 1
        kind: inventory
        id: base-2021
        year: 2021
        emissions:
          unit: kt CO2e/a
          rows:
            - sector: buildings
              scope_1: 86
            - sector: afolu
              scope_1: 255
              removals: 107
          declared:
            scope_1: \(scope1)
        """
    }

    /// A target that prints the share by which a sector is reduced.
    private static func shareExample(reduction: String) -> String {
        TargetExample.contractBySector(
            more: "    declared:\n      by_sector:\n        buildings:\n          reduction: \(reduction)\n")
            + TargetExample.inventory.replacing("all_scopes: 200000", with: "all_scopes: not-occurring")
            + TargetExample.plan("400000 t CO2e/a")
    }

    /// A party that has signed, and one that has not.
    private static func signatoriesExample(level: String) -> String {
        """
        === contract.yaml
        levels:
          - id: frame
            title: Frame partner
            expects_measures: false
        declared:
          signatories_by_level:
            frame: \(level)

        """
            + [("bakery", "signed"), ("brewery", "withdrawn")].map { party, status in
                """
                === \(party).yaml
                ccc: 1
                kind: commitment
                stakeholder:
                  id: \(party)
                  name: \(party)
                  type: company
                level: frame
                signature:
                  status: \(status)

                """
            }.joined()
    }

    /// A target that prints tonnes, and an inventory in some unit.
    private static func unitExample(_ unit: String) -> String {
        TargetExample.contract(
            reduction: "80 %",
            more: """
                declared:
                  baseline: 700000 t CO2e/a
                  required: 560000 t CO2e/a
                  by_sector:
                    transport:
                      baseline: 200000 t CO2e/a
                """)
            + TargetExample.inventory.replacing("unit: t CO2e/a", with: "unit: \(unit)")
            + TargetExample.plan("560000 t CO2e/a")
    }
}
