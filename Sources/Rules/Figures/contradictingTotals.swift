import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// One quantity is printed with different values in two places of the contract.
    ///
    /// Places that `declaredTotalDiffers` has found are left out: there one of the two is known to be wrong.
    static let contradictingTotals = Rule(
        .contradictingTotals,
        triggering: [
            example(baseline: "↓3606174 t CO2e/a", others: ""),
            example(baseline: "3644011 t CO2e/a", others: inventories(second: "↓second", method: "GPC")),
        ],
        nonTriggering: [
            example(baseline: "3644 kt CO2e/a", others: ""),
            example(baseline: "3644011 t CO2e/a", others: inventories(second: "second", method: "BISKO")),
        ],
        contract: { subject, findings in
            let contract = subject.contract
            reportSecondInventories(contract, &findings)
            var groups = PrintedTotals(contract).groups
            guard groups.contains(where: { $0.count > 1 }) else { return }
            let known = Set(DeclaredComparison.all(in: contract).filter { $0.difference != nil }.map(\.place))
            groups = groups.filter { group in !group.contains { known.contains($0.place) } }
            for group in groups {
                guard let first = group.first else { continue }
                for other in group.dropFirst() where other.contradicts(first) {
                    findings.report(
                        .figure(
                            .contradictingTotals(here: other.figure.amount.plain, there: first.figure.amount.plain)),
                        at: other.place, labels: [Label(.otherFigure, at: first.place)])
                }
            }
        })

    /// Observed emissions of one year that differ from inventory to inventory.
    private static func reportSecondInventories(_ contract: Contract, _ findings: inout Findings) {
        var first: [Int: Int] = [:]
        for (index, inventory) in contract.inventories.enumerated() where inventory.document.scenario == nil {
            guard let year = inventory.document.year?.value, let id = inventory.document.id,
                let total = contract.netEmissions(ofInventory: index)
            else { continue }
            guard let earlier = first[year] else {
                first[year] = index
                continue
            }
            let other = contract.inventories[earlier]
            guard let otherTotal = contract.netEmissions(ofInventory: earlier),
                (total.amount - otherTotal.amount).magnitude > total.rounding + otherTotal.rounding,
                inventory.document.method?.versions.first?.text == other.document.method?.versions.first?.text,
                let otherID = other.document.id
            else { continue }
            findings.report(
                .figure(
                    .secondInventory(
                        year: year, other: otherID.value, by: (total.amount - otherTotal.amount).magnitude.plain)),
                at: SourcePlace(file: inventory.file, range: id.range),
                labels: [Label(.firstStandsHere, at: SourcePlace(file: other.file, range: otherID.range))])
        }
    }

    private static func example(baseline: String, others: String) -> String {
        """
        === contract.yaml
        targets:
          - id: neutral
            year: 2030
            baseline: base-2018
            reduction: pending
            declared:
              baseline: \(baseline)
        === inventory.yaml
        ccc: 1
        kind: inventory
        id: base-2018
        year: 2018
        emissions:
          unit: t CO2e/a
          rows:
            - sector: buildings
              all_scopes: pending
          declared:
            total: 3644011

        """ + others
    }

    private static func inventories(second: String, method: String) -> String {
        [("first", "GPC", 1_670_342), (second, method, 1_790_982)].map { id, method, total in
            """
            === zz-\(total).yaml
            ccc: 1
            kind: inventory
            id: \(id)
            year: 2019
            method: \(method)
            emissions:
              unit: t CO2e/a
              rows:
                - sector: buildings
                  all_scopes: \(total)

            """
        }.joined()
    }
}

extension Contract {
    /// Emissions less removals of an inventory, and what rounding can explain; nil when a figure is missing.
    fileprivate func netEmissions(ofInventory index: Int) -> (amount: Decimal, rounding: Decimal)? {
        var amount = Decimal.zero
        var quanta: [Decimal] = []
        var isEmpty = true
        for entry in ledger where entry.isCounted {
            let isRemoval = entry.what == .removals(inventory: index)
            guard isRemoval || entry.what == .emissions(inventory: index) else { continue }
            guard entry.amount.isComplete else { return nil }
            guard let value = entry.value else { continue }
            isEmpty = false
            amount += isRemoval ? -value : value
            if let quantum = entry.figure?.figure?.quantum { quanta.append(quantum) }
        }
        return isEmpty ? nil : (amount, Rounding.ofSum(quanta))
    }
}
