import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText
import Vocabularies

extension Rule {
    /// One effect saves more than its sector emits: the unit is wrong, or the sector.
    ///
    /// Compared with the larger of baseline and start inventory, each before removals, and only where the row is complete.
    static let reductionAboveEmissions = Rule(
        .reductionAboveEmissions,
        triggering: [example(effect: "↓13273 kt CO2e/a")],
        nonTriggering: [
            example(effect: "13273 t CO2e/a"), example(effect: "13273 t CO2e/a", removals: "195000"),
            example(effect: "13273 t CO2e/a", removals: "205000"),
        ],
        contract: { subject, findings in
            let contract = subject.contract
            guard let account = contract.targets.first, account.isSound(in: contract) else { return }
            let rows = account.rows.compactMap(\.sector)
            var reported: Set<[Int]> = []
            for entry in contract.ledger where entry.what == .effect(.reduction) && isOfTheCity(entry) {
                guard let amount = entry.value, let figure = entry.figure?.figure, let measure = entry.measure,
                    case .emissions(let unit, _) = figure.unit
                else { continue }
                let sector = entry.sector.flatMap { contract.vocabularies.sectors.row(for: $0, among: rows) }
                guard let row = sector.map({ name in account.rows.first { $0.sector == name } }) ?? account.total,
                    let sources = largestEmissions(of: row, in: contract), PrintedSum([figure]).exceeds(sources),
                    case let emissions = sources.amount,
                    reported.insert([measure, entry.series]).inserted
                else { continue }
                let other = EmissionsUnit.plausible(for: amount, written: unit) { $0 <= emissions }
                findings.report(
                    .figure(
                        .reductionAboveEmissions(
                            reduction: amount.plain, emissions: emissions.plain,
                            sector: sector.map { contract.word($0, of: "sectors") },
                            unit: other.map { Unit.emissions($0, perYear: true).description },
                            inUnit: other.map {
                                Decimal(amount.mantissa, exponent: amount.exponent + $0.exponent - unit.exponent).plain
                            })),
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

    /// Emissions before removals: a sink beside them takes nothing from what can be reduced.
    private static func largestEmissions(of row: TargetAccount.Row, in contract: Contract) -> PrintedSum? {
        let cells = [AccountQuantity.baseline, .start].compactMap { row.cells[$0] }.filter { !$0.addends.isEmpty }
        guard cells.allSatisfy({ !$0.estimate.mayBeHigher }) else { return nil }
        let sources = cells.map { cell in
            var sum = PrintedSum()
            for entry in cell.addends where !entry.isNegative {
                guard let amount = contract.ledger[entry.entry].value else { continue }
                sum.add(amount, quantum: contract.ledger[entry.entry].figure?.figure?.quantum ?? amount.quantum)
            }
            return sum
        }
        guard let largest = sources.max(by: { $0.amount < $1.amount }), !largest.amount.isZero else { return nil }
        return largest
    }

    private static func example(effect: String, removals: String? = nil) -> String {
        let row = "all_scopes: 200000"
        let inventory = TargetExample.inventory.replacing(
            row, with: removals.map { "\(row)\n      removals: \($0)" } ?? row)
        return TargetExample.contract(reduction: "pending") + inventory + """
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
