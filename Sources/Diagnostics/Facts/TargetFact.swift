public import Quantities

/// What is wrong with targets, and with the plan that is to reach them. Amounts are in t CO2e per year.
public enum TargetFact: Hashable, Sendable {
    /// A reduction of less than 80 %: the share, and the inventory that it is a share of.
    case below80Percent(share: Decimal, inventory: String, year: Int)
    /// A reduction that reaches 80 % against the baseline only, not against the inventory that effects count from.
    case lowFromStart(share: Decimal, start: String, year: Int, baseline: String, baselineShare: Decimal)
    /// Measures that do not close the gap; both amounts are "at least" where emissions are missing.
    case planBelowGap(by: Decimal, gap: Decimal, isExact: Bool)
    /// Measures that bring far more than the gap.
    case planAboveGap(by: Decimal, gap: Decimal)
    /// Measures of a sector that do not reach the sector's own target.
    case sectorBelowTarget(sector: FormatWord, by: Decimal)
    /// A plan that is above the gap by exactly what other plans bring.
    case otherPlansInside(amount: Decimal)
    /// A measure that carries out a programme whose own measures count as other plans.
    case programmeCountsToo(programme: String)
    /// A reduction of the whole that the targets of all sectors do not give.
    case sectorsAgainstWhole(whole: Decimal, sectors: Decimal)
    /// Sectors with emissions that a target by sector leaves out.
    case sectorsWithoutTarget([FormatWord])

    /// The code.
    public var code: Code {
        switch self {
        case .below80Percent: .targetBelow80Percent
        case .lowFromStart: .lowReductionFromStart
        case .planBelowGap: .planBelowGap
        case .planAboveGap: .planAboveGap
        case .sectorBelowTarget: .sectorBelowTarget
        case .otherPlansInside, .programmeCountsToo: .otherPlansCountedTwice
        case .sectorsAgainstWhole: .contradictingTarget
        case .sectorsWithoutTarget: .sectorWithoutTarget
        }
    }
}
