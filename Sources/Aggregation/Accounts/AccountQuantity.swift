/// The quantities of a target's account, by the names of `declared` and the letters of the reports. All in t CO2e per year.
public enum AccountQuantity: String, CaseIterable, Sendable {
    /// B: emissions less removals of the baseline inventory.
    case baseline
    /// R: the same of the inventory from which effects count.
    case start
    /// L: what may remain.
    case allowed
    /// X: effects of programmes outside the contract.
    case otherPlans = "other_plans"
    /// P: effects of the contract.
    case plan
    /// C: compensation and sequestration.
    case balance
    /// D: achieved.
    case achieved
    /// T: required reduction.
    case required
    /// G: gap.
    case gap
    /// U: what no measure covers.
    case uncovered
    /// E: expected emissions.
    case expected
    /// N: net result.
    case net

    /// The letter of the formulas.
    public var letter: String {
        switch self {
        case .baseline: "B"
        case .start: "R"
        case .allowed: "L"
        case .otherPlans: "X"
        case .plan: "P"
        case .balance: "C"
        case .achieved: "D"
        case .required: "T"
        case .gap: "G"
        case .uncovered: "U"
        case .expected: "E"
        case .net: "N"
        }
    }

    /// One summand of a formula.
    public struct Term: Sendable {
        public let quantity: AccountQuantity
        public let isNegative: Bool

        static func plus(_ quantity: AccountQuantity) -> Term { Term(quantity: quantity, isNegative: false) }
        static func minus(_ quantity: AccountQuantity) -> Term { Term(quantity: quantity, isNegative: true) }
    }

    /// The formula; empty for what is summed up from figures.
    public var formula: [Term] {
        switch self {
        case .baseline, .start, .allowed, .otherPlans, .plan, .balance: []
        case .achieved: [.plus(.baseline), .minus(.start)]
        case .required: [.plus(.baseline), .minus(.allowed)]
        case .gap: [.plus(.start), .minus(.allowed), .minus(.otherPlans)]
        case .uncovered: [.plus(.gap), .minus(.plan)]
        case .expected: [.plus(.start), .minus(.otherPlans), .minus(.plan)]
        case .net: [.plus(.expected), .minus(.balance)]
        }
    }
}
