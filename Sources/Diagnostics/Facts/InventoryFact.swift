public import Quantities

/// What is wrong with inventories.
public enum InventoryFact: Hashable, Sendable {
    /// Emissions for each inhabitant, in t CO2e per year, that no city has; the unit that would make them plausible.
    case emissionsPerHead(Decimal, unit: String?, perHeadInUnit: Decimal?)
    /// An emission factor of electricity, as printed, that no grid has; the unit that would make it plausible.
    case electricityFactor(Decimal, unit: String, plausibleUnit: String?)
    /// A figure under a scope that the sector does not have; the scopes that it has.
    case scope(Int, sector: String, allowed: [Int])
    /// A printed figure that the gases do not give with the inventory's set; the sets that do give it.
    case warmingPotentials(printed: Decimal, computed: Decimal, unit: String, set: String, fitting: [String])
    /// Gases without the name of a set; the sets that give all printed figures.
    case noWarmingPotentials(fitting: [String])
    /// A gas for which the inventory's set has no factor.
    case gasOutsideSet(String, set: String)
    /// The two inventories of a target were made in different ways.
    case incomparable(Aspect, start: String, baseline: String)

    /// In what two inventories differ.
    public enum Aspect: String, Hashable, Sendable, CaseIterable {
        case scenario, method
        case warmingPotentials = "gwp"
    }

    /// The code.
    public var code: Code {
        switch self {
        case .emissionsPerHead: .implausibleEmissions
        case .electricityFactor: .implausibleFactor
        case .scope: .wrongScope
        case .warmingPotentials: .otherWarmingPotentials
        case .noWarmingPotentials, .gasOutsideSet: .noWarmingPotentials
        case .incomparable: .incomparableInventories
        }
    }
}
