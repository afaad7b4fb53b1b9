import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// Emissions for each inhabitant are outside 1 to 25 t a year: often a unit off by 1,000.
    ///
    /// A scenario may go far below 1 t, and an inventory with missing figures as well: there only an amount below a
    /// thousandth of 25 t is a sign of a wrong unit.
    static let implausibleEmissions = Rule(
        .implausibleEmissions,
        triggering: [example(unit: "↓kt CO2e/a", population: 210_000)],
        nonTriggering: [example(unit: "t CO2e/a", population: 210_000)],
        contract: { subject, findings in
            let contract = subject.contract
            let mistaken = contract.targets.compactMap { MistakenUnit(of: $0, in: contract)?.inventory }
            for (index, inventory) in contract.inventories.enumerated() where !mistaken.contains(index) {
                guard contract.isClear(inventory.file), let unit = inventory.document.emissions?.unit,
                    case .emissions(let mass, _) = unit.value,
                    let inhabitants = Inhabitants(of: inventory, in: contract),
                    let total = contract.emissions(ofInventory: index),
                    let perHead = total.value.divided(by: inhabitants.count, decimals: 6)
                else { continue }
                let mayBeLow = inventory.document.scenario != nil || total.mayBeHigher
                let lowest = mayBeLow ? Decimal(25, exponent: -3) : Decimal(1)
                guard perHead > 25 && !total.mayBeLower || perHead < lowest && !perHead.isZero else { continue }
                let other = EmissionsUnit.plausible(for: perHead, written: mass) { (1...25).contains($0) }
                let inUnit = other.map {
                    Decimal(perHead.mantissa, exponent: perHead.exponent + $0.exponent - mass.exponent)
                }
                findings.report(
                    .inventory(
                        .emissionsPerHead(
                            perHead.brief, unit: other.map { Unit.emissions($0, perYear: true).description },
                            perHeadInUnit: inUnit?.brief)),
                    at: SourcePlace(file: inventory.file, range: unit.range),
                    labels: [Label(.population, at: inhabitants.place)])
            }
        })

    private static func example(unit: String, population: Int) -> String {
        """
        === inventory.yaml
        ccc: 1
        kind: inventory
        id: base-2018
        year: 2018
        population: \(population)
        emissions:
          unit: \(unit)
          rows:
            - sector: stationary-energy
              all_scopes: 612300
            - sector: transport
              all_scopes: 373401
        """
    }
}

/// The number of inhabitants that emissions are divided by: the inventory's own, else the city's.
private struct Inhabitants {
    let count: Decimal
    let place: SourcePlace

    init?(of inventory: ContractInventory, in contract: Contract) {
        if let own = inventory.document.population, let figure = own.figure, !figure.amount.isZero {
            count = figure.amount
            place = SourcePlace(file: inventory.file, range: own.range)
        } else if let city = contract.document.city.population, let figure = city.figure, !figure.amount.isZero {
            count = figure.amount
            place = contract.place(city.range)
        } else {
            return nil
        }
    }
}

extension Contract {
    /// Emissions of all rows of an inventory, without removals; nil when none is known.
    fileprivate func emissions(ofInventory index: Int) -> Estimate? {
        let entries = ledger.filter { $0.isCounted && $0.what == .emissions(inventory: index) }
        guard entries.contains(where: { $0.value != nil }) else { return nil }
        let sum = entries.compactMap(\.value).sum()
        return Estimate(sum, mayBeHigher: entries.contains { !$0.amount.isComplete })
    }
}

extension Decimal {
    /// Rounded to what a sentence needs: one decimal, below 1 three.
    fileprivate var brief: Decimal { (magnitude < 1 ? rounded(toExponent: -3) : rounded(toExponent: -1)).plain }
}
