import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// The emission factor of electricity is outside 1 to 1,500 g CO2e/kWh.
    ///
    /// Zero is left alone: some inventories count green electricity so.
    static let implausibleFactor = Rule(
        .implausibleFactor,
        triggering: [example(unit: "g CO2e/kWh", factor: "↓0.473")],
        nonTriggering: [example(unit: "kg CO2e/kWh", factor: "0.473"), example(unit: "t CO2e/TJ", factor: "131.4")],
        document: { document, findings in
            guard case .inventory(let inventory) = document.content, let table = inventory.factors,
                let name = table.unit?.value, let unit = FactorUnit(name)
            else { return }
            for row in table.rows where row.carrier.value == "electricity" {
                guard let factor = row.factor, let number = factor.figure?.number, !number.isZero,
                    let grams = unit.gramsPerKilowattHour(number), !FactorUnit.usual.contains(grams)
                else { continue }
                let plausible = FactorUnit.all.first { other in
                    other.gramsPerKilowattHour(number).map(FactorUnit.usual.contains) ?? false
                }
                findings.report(
                    .inventory(.electricityFactor(number, unit: name, plausibleUnit: plausible?.name)),
                    at: document.place(factor.range))
            }
        })

    private static func example(unit: String, factor: String) -> String {
        """
        ccc: 1
        kind: inventory
        id: base-2021
        year: 2021
        factors:
          unit: \(unit)
          rows:
            - carrier: electricity
              factor: \(factor)
        """
    }
}

/// A unit of emission factors, such as `g CO2e/kWh`.
private struct FactorUnit {
    let name: String
    /// Grams in one unit of mass.
    private let grams: Decimal
    /// Units of energy in one kilowatt hour.
    private let perKilowattHour: Decimal

    static let usual: ClosedRange<Decimal> = 1...1_500

    /// The most common first.
    static let all = ["g", "kg", "t"].flatMap { mass in
        ["kWh", "MWh", "GWh", "TJ"].compactMap { FactorUnit("\(mass) CO2e/\($0)") }
    }

    init?(_ name: String) {
        let masses: [String: Decimal] = ["g": 1, "kg": Decimal(1, exponent: 3), "t": Decimal(1, exponent: 6)]
        let energies: [String: Decimal] = [
            "kWh": 1, "MWh": Decimal(1, exponent: -3), "GWh": Decimal(1, exponent: -6), "TJ": Decimal(36, exponent: -7),
        ]
        let parts = name.split(separator: "/")
        guard parts.count == 2, parts[0].hasSuffix(" CO2e"), let mass = masses[String(parts[0].dropLast(5))],
            let energy = energies[String(parts[1])]
        else { return nil }
        self.name = name
        grams = mass
        perKilowattHour = energy
    }

    func gramsPerKilowattHour(_ factor: Decimal) -> Decimal? {
        factor.multiplied(by: grams)?.multiplied(by: perKilowattHour)
    }
}
