import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// A printed total is not what its addends give, and rounding cannot explain it (domain rule R1).
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
            """
        ],
        nonTriggering: [
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
            """
        ],
        contract: { subject, findings in
            for comparison in DeclaredComparison.all(in: subject.contract) {
                guard let fact = comparison.difference else { continue }
                findings.report(.figure(fact), at: comparison.place, labels: comparison.labels)
            }
        })
}
