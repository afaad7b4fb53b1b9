import Quantities

extension InventoryFact {
    var english: Sentence {
        switch self {
        case .emissionsPerHead(let perHead, let unit, let plausible):
            Sentence(
                "emissions are \(perHead, unit: "t CO2e") a year for each inhabitant, outside the usual 1 to 25",
                help: Self.unitHelp(unit, plausible), label: "unit of the table")
        case .electricityFactor(let factor, let unit, let plausible):
            Sentence(
                "electricity factor of \(factor, unit: unit) is outside 1 to 1,500 g CO2e/kWh",
                help: plausible.map { "check the unit: \(quoted: $0) would be plausible" } ?? "check number and unit")
        case .scope(let scope, let sector, let allowed):
            Sentence(
                "scope \(scope) figure in sector \(quoted: sector), which has none in the GPC",
                help: scope == 2
                    ? "move purchased energy to the sector that uses it, or the figure to \(oneOf: Self.keys(allowed))"
                    : "move the figure to \(oneOf: Self.keys(allowed)), upstream emissions to a row `other`")
        case .warmingPotentials(let printed, let computed, let unit, let set, let fitting) where fitting.isEmpty:
            Self.englishNoSet(printed, computed, unit, set)
        case .warmingPotentials(_, let computed, let unit, let set, let fitting):
            Self.englishOtherSet(computed, unit, set, fitting)
        case .noWarmingPotentials(let fitting): Self.englishNoWarmingPotentials(fitting)
        case .gasOutsideSet(let gas, let set): Self.englishGasOutsideSet(gas, set)
        case .incomparable(let aspect, let start, let baseline):
            Sentence(
                "inventories of this target differ in `\(aspect.rawValue)`: \(quoted: start) here, \(quoted: baseline) in the baseline",
                help: "recalculate one of the two, or state both inventories in the same way",
                label: "\(quoted: start) here")
        }
    }

    private static func unitHelp(_ unit: String?, _ perHead: Decimal?) -> Prose {
        guard let unit, let perHead else { return "check the emissions and the number of inhabitants" }
        return
            "check the unit (with \(quoted: unit) it would be \(perHead, unit: "t CO2e")) and the number of inhabitants"
    }

    private static func keys(_ scopes: [Int]) -> [String] { scopes.map { "scope_\($0)" } }

    private static func englishNoSet(_ printed: Decimal, _ computed: Decimal, _ unit: String, _ set: String) -> Sentence
    {
        Sentence(
            "printed \(printed, unit: unit), but the gases give \(computed, unit: unit) with \(quoted: set)",
            help: "correct the printed figure or the gases; no other report gives it either",
            label: "gases give \(computed, unit: unit)")
    }

    private static func englishOtherSet(_ computed: Decimal, _ unit: String, _ set: String, _ fitting: [String])
        -> Sentence
    {
        Sentence(
            "printed figure is one of \(oneOf: fitting), not of \(quoted: set)",
            help: "write \(quoted: "gwp: " + fitting[0]), or correct the printed figure",
            label: "\(set) gives \(computed, unit: unit)")
    }

    private static func englishNoWarmingPotentials(_ fitting: [String]) -> Sentence {
        Sentence(
            "gases without `gwp`: their CO2 equivalents cannot be computed",
            help: fitting.isEmpty
                ? "add `gwp` with the report whose factors were used: SAR, AR4, AR5 or AR6"
                : "add `gwp`; \(oneOf: fitting) gives the printed figures")
    }

    private static func englishGasOutsideSet(_ gas: String, _ set: String) -> Sentence {
        Sentence(
            "no factor for \(quoted: gas) in \(quoted: set)",
            help: "write CO2 equivalents as `value`, or the report whose factors were used under `gwp`")
    }
}
