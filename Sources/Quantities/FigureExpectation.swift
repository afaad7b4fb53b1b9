/// What kind of figure a field of the format holds.
public struct FigureExpectation: Hashable, Sendable {
    /// The dimension of a figure.
    public enum Dimension: Hashable, Sendable {
        case emissions, energy, power, money, moneyPerEmissions, area, share, count
        /// Money, or per cent of another amount.
        case moneyOrShare
        /// Emissions, or per cent of another amount.
        case emissionsOrShare
    }

    /// Whether `/a` stands behind the unit.
    public enum Period: Hashable, Sendable {
        /// An annual figure; `/a` may be left out where the key already names the year.
        case annual
        /// An annual figure with `/a`, because the key names no year.
        case perYear
        /// An amount that is not per year.
        case once
        /// Both are possible and mean different things.
        case either
    }

    /// The dimension.
    public let dimension: Dimension
    /// The period.
    public let period: Period
    /// Whether a minus sign may stand in front: only for printed differences, such as a gap that is more than closed.
    public let allowsNegative: Bool
    /// Whether it is what may remain of emissions, of which less than nothing is a sink and no remainder.
    public let isRemainder: Bool

    /// Makes an expectation.
    public init(
        _ dimension: Dimension, _ period: Period = .once, allowsNegative: Bool = false, isRemainder: Bool = false
    ) {
        self.dimension = dimension
        self.period = period
        self.allowsNegative = allowsNegative
        self.isRemainder = isRemainder
    }

    /// Whether a unit is of this kind.
    public func accepts(_ unit: Unit) -> Bool {
        let dimensionFits =
            switch (unit, dimension) {
            case (.emissions, .emissions), (.emissions, .emissionsOrShare), (.energy, .energy), (.power, .power),
                (.money, .money), (.money, .moneyOrShare), (.percent, .share), (.percent, .moneyOrShare),
                (.percent, .emissionsOrShare), (.count, .count), (.area, .area),
                (.moneyPerEmissions, .moneyPerEmissions):
                true
            default: false
            }
        return switch period {
        case .annual, .either: dimensionFits
        case .perYear: dimensionFits && unit.isPerYear
        case .once: dimensionFits && !unit.isPerYear
        }
    }

    /// Units that are right here, the most usual first, as the format writes them.
    public var exampleUnits: [String] {
        let suffix = period == .annual || period == .perYear ? "/a" : ""
        return switch dimension {
        case .emissions: ["t CO2e\(suffix)", "kt CO2e\(suffix)"]
        case .energy: ["MWh\(suffix)", "GWh\(suffix)"]
        case .power: ["kW", "MW", "kWp"]
        case .money: ["EUR\(suffix)", "M EUR\(suffix)"]
        case .moneyPerEmissions: ["EUR/t CO2e"]
        case .area: ["ha", "km2"]
        case .share: ["%"]
        case .count: []
        case .moneyOrShare: ["EUR", "M EUR", "%"]
        case .emissionsOrShare: ["%", "t CO2e\(suffix)"]
        }
    }
}
