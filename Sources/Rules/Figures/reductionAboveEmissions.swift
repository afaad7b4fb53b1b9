import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText
import Vocabularies

extension Rule {
    /// One effect saves more than its sector emits (domain rule R7): the unit is wrong, or the sector.
    ///
    /// Compared with the larger of baseline and start inventory, and only where the row is complete.
    static let reductionAboveEmissions = Rule(
        .reductionAboveEmissions,
        triggering: [example(effect: "↓13273 kt CO2e/a")],
        nonTriggering: [example(effect: "13273 t CO2e/a")],
        contract: { subject, findings in
            let contract = subject.contract
            guard let account = contract.targets.first else { return }
            let rows = account.rows.compactMap(\.sector)
            var reported: Set<[Int]> = []
            for entry in contract.ledger where entry.what == .effect(.reduction) && isOfTheCity(entry) {
                guard let amount = entry.value, let figure = entry.figure?.figure, let measure = entry.measure,
                    case .emissions(let unit, _) = figure.unit
                else { continue }
                let sector = entry.sector.flatMap { contract.vocabularies.sectors.row(for: $0, among: rows) }
                guard let row = sector.map({ name in account.rows.first { $0.sector == name } }) ?? account.total,
                    let emissions = largestEmissions(of: row), amount > emissions,
                    reported.insert([measure, entry.series]).inserted
                else { continue }
                let other = EmissionsUnit.plausible(for: amount, written: unit) { $0 <= emissions }
                findings.report(
                    .figure(
                        .reductionAboveEmissions(
                            reduction: amount.plain, emissions: emissions.plain, sector: sector,
                            unit: other.map { Unit.emissions($0, perYear: true).description })),
                    at: entry.place)
            }
        })

    /// Programmes that are only named may have the effect of a whole country; a part is compared with its whole.
    private static func isOfTheCity(_ entry: LedgerEntry) -> Bool {
        switch entry.counting {
        case .counted, .shown(.announced), .shown(.inactive): true
        case .shown: false
        }
    }

    private static func largestEmissions(of row: TargetAccount.Row) -> Decimal? {
        let estimates = [AccountQuantity.baseline, .start].compactMap { row.cells[$0] }
            .filter { !$0.addends.isEmpty }.map(\.estimate)
        guard !estimates.isEmpty, estimates.allSatisfy({ !$0.mayBeHigher }) else { return nil }
        guard let largest = estimates.map(\.value).max(), !largest.isZero else { return nil }
        return largest
    }

    private static func example(effect: String) -> String {
        TargetExample.contract(reduction: "pending") + TargetExample.inventory + """
            === commitment.yaml
            measures:
              - id: buses
                title: Electric buses
                field: mobility-transport
                status: planned
                effects:
                  - kind: reduction
                    sector: transport
                    by_year:
                      2030: \(effect)
            """
    }
}
