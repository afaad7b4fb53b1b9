import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The two inventories of a target name different methods, warming potentials or scenarios.
    ///
    /// A scenario beside observed emissions is meant so: a baseline may be a trend. Two scenarios are not.
    static let incomparableInventories = Rule(
        .incomparableInventories,
        triggering: [example(start: "↓base-2018", method: "BISKO")],
        nonTriggering: [example(start: "base-2018", method: "GPC"), example(start: "base-2018", method: "GPC BASIC")],
        contract: { subject, findings in
            let contract = subject.contract
            var reported: Set<String> = []
            for account in contract.targets {
                guard let reference = account.target.countFrom, let start = account.start,
                    let baseline = account.baseline, start != baseline,
                    reported.insert("\(start) \(baseline)").inserted
                else { continue }
                let documents = [contract.inventories[start].document, contract.inventories[baseline].document]
                for (aspect, values) in aspects(of: documents) {
                    findings.report(
                        .inventory(.incomparable(aspect, start: values[0], baseline: values[1])),
                        at: contract.place(reference.range))
                }
            }
        })

    private static func aspects(of documents: [InventoryDocument]) -> [(InventoryFact.Aspect, [String])] {
        let scenarios = documents.compactMap { $0.scenario?.value }
        let sets = documents.compactMap { $0.gwp?.value }
        let methods = documents.compactMap { $0.method?.versions.first?.text }
        let candidates: [(InventoryFact.Aspect, [String])] = [
            (.scenario, scenarios), (.method, methods), (.warmingPotentials, sets),
        ]
        return candidates.filter { _, values in
            guard values.count == 2 else { return false }
            let words = values.map { $0.lowercased() }
            // "GPC" and "GPC BASIC" are one method.
            return !words[0].contains(words[1]) && !words[1].contains(words[0])
        }
    }

    private static func example(start: String, method: String) -> String {
        """
        === contract.yaml
        targets:
          - id: neutral
            year: 2030
            baseline: base-1990
            count_from: \(start)
            reduction: pending
        === base-1990.yaml
        ccc: 1
        kind: inventory
        id: base-1990
        year: 1990
        method: GPC
        emissions:
          unit: t CO2e/a
          rows:
            - sector: transport
              all_scopes: 200000
        === base-2018.yaml
        ccc: 1
        kind: inventory
        id: base-2018
        year: 2018
        method: \(method)
        emissions:
          unit: t CO2e/a
          rows:
            - sector: transport
              all_scopes: 180000
        """
    }
}
