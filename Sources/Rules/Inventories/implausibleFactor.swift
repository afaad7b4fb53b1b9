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

extension FactorUnit {
    /// What electricity emits, in grams for each kilowatt hour.
    fileprivate static let usual: ClosedRange<Decimal> = 1...1_500
}
