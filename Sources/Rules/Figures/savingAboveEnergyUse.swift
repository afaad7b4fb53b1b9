import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// One measure saves more energy a year than the whole city uses: the unit is wrong.
    ///
    /// Compared with the largest of the inventories, and only where all of them that have energy are complete.
    static let savingAboveEnergyUse = Rule(
        .savingAboveEnergyUse,
        triggering: [example(saved: "↓4 200 GWh/a")],
        nonTriggering: [
            example(saved: "4.2 GWh/a"), example(saved: "4 200 GWh/a", buildings: "confidential"),
        ],
        contract: { subject, findings in
            let contract = subject.contract
            guard let use = largestUse(in: contract) else { return }
            var reported: Set<[Int]> = []
            for entry in contract.ledger where entry.what == .effect(.energySaved) {
                guard let saved = entry.value, saved > use, let figure = entry.figure?.figure,
                    let measure = entry.measure, contract.measures[measure].isOfTheCity,
                    case .energy(let unit, _) = figure.unit,
                    let inUnit = use.divided(by: unit.megajoules, decimals: 1),
                    reported.insert([measure, entry.series]).inserted
                else { continue }
                findings.report(
                    .figure(
                        .savingAboveEnergyUse(
                            saved: figure.number.plain, use: inUnit.plain, unit: figure.unit.description)),
                    at: entry.place)
            }
        })

    /// In megajoules; nil where a figure is missing that could make it larger.
    private static func largestUse(in contract: Contract) -> Decimal? {
        var totals: [Int: Decimal] = [:]
        for entry in contract.ledger where entry.isCounted {
            guard case .energy(let inventory) = entry.what else { continue }
            guard let value = entry.value ?? (entry.figure?.isComplete == true ? .zero : nil) else { return nil }
            totals[inventory, default: .zero] += value
        }
        return totals.values.max().flatMap { $0.isZero ? nil : $0 }
    }

    private static func example(saved: String, buildings: String = "1 200 000") -> String {
        """
        === inventory.yaml
        ccc: 1
        kind: inventory
        id: base-2019
        year: 2019
        energy:
          unit: MWh/a
          rows:
            - sector: buildings
              all_scopes: \(buildings)
            - sector: transport
              all_scopes: 800 000
        === commitment.yaml
        measures:
          - id: lights
            title: Efficient street lights
            field: energy-systems
            status: planned
            effects:
              - kind: energy-saved
                by_year:
                  2030: \(saved)
        """
    }
}

extension ContractMeasure {
    /// Whether its effects are those of the city: programmes that are only named may have those of a whole country.
    fileprivate var isOfTheCity: Bool {
        if case .shown(.programme) = counting { return false }
        return true
    }
}
