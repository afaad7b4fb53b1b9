import Quantities

extension Fact {
    /// What the finding changes, where the fact says how much.
    public var change: Change? {
        switch self {
        case .figure(let fact): fact.change
        case .inventory(let fact): fact.change
        case .target(let fact): fact.change
        case .money(let fact): fact.change
        case .completeness(let fact): fact.change
        case .reading, .schema, .reference, .time, .publication, .style, .suppression: nil
        }
    }
}

extension FigureFact {
    fileprivate var change: Change? {
        switch self {
        case .declaredTotalDiffers(let declared, let computed, _, _, let unit):
            .difference(declared, computed, unit: unit)
        case .partsExceedWhole(let parts, let whole, let unit, _): .difference(parts, whole, unit: unit)
        // Rows of a target's table are in t CO2e per year.
        case .contradictingRow(_, let printed, let result, _): .emissions(printed - result)
        case .contradictingTotals(let here, let there): .emissions(here - there)
        case .secondInventory(_, _, let difference): .emissions(difference)
        case .reductionAboveEmissions(let reduction, let emissions, _, _, let inUnit):
            .emissions(reduction - (inUnit ?? emissions))
        case .mistakenUnit(let printed, let computed, _): .emissions(computed - printed)
        case .sectorWithoutRow, .overlappingRows, .noExchangeRate, .sharesExceedWhole, .likelyOverlap,
            .savingAboveEnergyUse, .cumulativeAsAnnual, .invertedRate, .contradictingRates, .zeroEffect, .zeroCost:
            nil
        }
    }
}

extension InventoryFact {
    fileprivate var change: Change? {
        switch self {
        case .warmingPotentials(let printed, let computed, let unit, _, _):
            .difference(printed, computed, unit: unit)
        case .emissionsPerHead, .electricityFactor, .scope, .noWarmingPotentials, .gasOutsideSet, .incomparable: nil
        }
    }
}

extension TargetFact {
    fileprivate var change: Change? {
        switch self {
        case .planBelowGap(let difference, _, _), .planAboveGap(let difference, _),
            .sectorBelowTarget(_, let difference),
            .otherPlansInside(let difference):
            .emissions(difference)
        case .below80Percent, .lowFromStart, .programmeCountsToo, .sectorsAgainstWhole, .sectorsWithoutTarget: nil
        }
    }
}

extension MoneyFact {
    fileprivate var change: Change? {
        switch self {
        case .fundingExceedsCost(let funding, let cost): .money(funding.excess(over: cost))
        case .costNotCovered(let open, _): .money(open)
        case .payersDiffer(let payers, let cost): .money(payers.excess(over: cost))
        case .receivedExceedsAmount(let received, let amount): .money(received.excess(over: amount))
        case .receivedTooEarly(let received, _): .money(received)
        case .receivedInPart(let received, let amount): .money(amount.excess(over: received))
        case .usesExceedAmount(let uses, let amount): .money(uses.excess(over: amount))
        case .fundingCountedTwice(_, _, let amount): amount.map(Change.money)
        case .yearsDiffer(let years, let cost): .money(years.excess(over: cost))
        case .ownFundsExceedPayment(let own, let payment, _): .money(own.excess(over: payment))
        case .payerSharesBelow, .outlyingCostPerTonne, .cashCopiedAsNPV: nil
        }
    }
}

extension CompletenessFact {
    fileprivate var change: Change? {
        switch self {
        case .modulesWithoutContent(let part, let modules, _):
            .completeness(Change.Points(modules.reduce(0) { $0 + $1.weight }, of: part.weight))
        case .unknownTemplate, .tooFewPriorities, .sectorsWithoutMeasure, .incompleteMeasure, .possibleWithoutMissing,
            .unsignedCommitments, .commitmentWithoutMeasures, .contactWithoutFunction, .unknownSection:
            nil
        }
    }
}
