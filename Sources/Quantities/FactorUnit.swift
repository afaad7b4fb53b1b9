/// A unit of emission factors, such as `g CO2e/kWh`.
public struct FactorUnit: Sendable {
    /// The unit as the format writes it.
    public let name: String
    /// Grams in one unit of mass.
    private let grams: Decimal
    /// Units of energy in one kilowatt hour.
    private let perKilowattHour: Decimal

    /// Every one, the most common first.
    public static let all = ["g", "kg", "t"].flatMap { mass in
        ["kWh", "MWh", "GWh", "TJ"].compactMap { FactorUnit("\(mass) CO2e/\($0)") }
    }

    /// Reads a unit as the format writes it.
    public init?(_ name: String) {
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

    /// Reads a unit as people write it: `g/kWh`, `gCO2 pro kWh`.
    init?(spelled text: String) {
        let sides = text.replacing(" pro ", with: "/").replacing(" per ", with: "/").split(separator: "/")
        guard sides.count == 2 else { return nil }
        let mass = sides[0].filter { $0.isLetter || $0.isNumber }.lowercased().prefix { $0 != "c" && $0 != "\u{2082}" }
        let energy = FigureRepair.trimmed(String(sides[1])).lowercased()
        guard let unit = Self.all.first(where: { $0.name.lowercased() == "\(mass) co2e/\(energy)" }) else { return nil }
        self = unit
    }

    /// A factor in grams for each kilowatt hour.
    public func gramsPerKilowattHour(_ factor: Decimal) -> Decimal? {
        factor.multiplied(by: grams)?.multiplied(by: perKilowattHour)
    }

    /// A factor in another unit, where that is exact.
    func converted(_ factor: Decimal, to other: FactorUnit) -> Decimal? {
        guard let grams = gramsPerKilowattHour(factor), let one = other.gramsPerKilowattHour(1),
            let result = grams.divided(by: one, decimals: FigureParser.decimalLimit),
            other.gramsPerKilowattHour(result) == grams
        else { return nil }
        return result.trimmingZeroDecimals
    }
}
