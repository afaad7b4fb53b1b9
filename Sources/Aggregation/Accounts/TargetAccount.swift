public import ContractModel
public import Quantities

/// What a target asks for, and how far inventories, other plans and the contract's plan carry.
public struct TargetAccount: Sendable {
    /// One row: a sector, or what no sector was named for.
    public struct Row: Sendable {
        /// The sector; nil for effects that name none.
        public let sector: String?
        /// The quantities that can be told; absent ones are not computed.
        public internal(set) var cells: [AccountQuantity: Cell] = [:]
    }

    /// A quantity with the figures it is made of.
    public struct Cell: Sendable {
        /// The amount.
        public var estimate: Estimate
        /// Figures that were summed up; empty for the result of a formula.
        public var addends: [Total.Addend]
        /// Number of figures among them that are missing.
        public var missing: Int
        /// Whether the amount says anything: at least one figure is known, or none is missing.
        public var hasValue = true
    }

    /// Index of the target in the contract.
    public let index: Int
    public let target: Target
    /// Index of the baseline inventory, if it is there.
    public let baseline: Int?
    /// Index of the inventory from which effects count.
    public let start: Int?
    /// Rows in the order of sectors; last the effects without a sector, if there are any.
    public let rows: [Row]
    /// All rows together.
    public let total: Row
    /// Sectors with emissions for which the target says nothing, so that L and what follows from it cannot be computed.
    public let sectorsWithoutTarget: [String]
    /// Indices of ledger entries whose effects name a sector that no row covers; they are added to the total.
    public let unplaced: [Int]

    /// The whole reduction T in per cent of the baseline B, one decimal; nil when it cannot be told.
    public var reductionShare: Decimal? { total.reductionShare }
}

extension TargetAccount.Row {
    /// The reduction T in per cent of the baseline B, one decimal; nil when it cannot be told.
    public var reductionShare: Decimal? {
        guard let required = cells[.required]?.estimate, let baseline = cells[.baseline]?.estimate,
            required.bound == .exact, baseline.bound == .exact
        else { return nil }
        return required.value.share(of: baseline.value)
    }
}
