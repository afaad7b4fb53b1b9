public import ContractModel
public import Diagnostics

extension Rule {
    /// Every rule, in code order.
    public static let all: [Rule] = [
        .duplicateID,
        .partyDefinedTwice,
        .unknownReference,
        .circularReference,
        .contradictingDecisions,
        .unusedOrganisation,
        .dependsOnCancelled,
        .possibleDuplicate,
        .keptMeasureNotCounted,
        .declaredTotalDiffers,
        .partsExceedWhole,
        .sectorWithoutRow,
        .overlappingRows,
        .noExchangeRate,
        .sharesExceedWhole,
        .contradictingRow,
        .contradictingTotals,
        .targetBelow80Percent,
        .lowReductionFromStart,
        .planBelowGap,
        .planAboveGap,
        .sectorBelowTarget,
        .otherPlansCountedTwice,
        .likelyOverlap,
        .implausibleEmissions,
        .implausibleFactor,
        .reductionAboveEmissions,
        .cumulativeAsAnnual,
        .wrongScope,
        .otherWarmingPotentials,
        .noWarmingPotentials,
        .incomparableInventories,
        .contradictingTarget,
        .endBeforeStart,
        .endAfterTarget,
        .statusAgainstDates,
        .effectBeforeStart,
        .costOutsidePeriod,
        .untilBeforeEffect,
        .dateInFuture,
        .milestoneOverdue,
        .startsBeforeDependency,
        .fundingExceedsCost,
        .costNotCovered,
        .payersDifferFromCost,
        .fundingCountedTwice,
        .receivedExceedsAmount,
        .statusAgainstReceipts,
        .usesExceedAmount,
        .outlyingCostPerTonne,
        .cashCopiedAsNPV,
        .unknownTemplate,
        .modulesWithoutContent,
        .tooFewPriorities,
        .sectorWithoutMeasure,
        .incompleteMeasure,
        .possibleWithoutMissing,
        .unsignedCommitments,
        .commitmentWithoutMeasures,
        .privateContact,
        .contactInText,
        .nameInText,
        .placeholderText,
        .missingTranslation,
        .legalFormDiffers,
        .confidentialFigureRevealed,
    ]

    /// What the rules for single files find in one.
    public static func findings(in document: Document) -> [Diagnostic] {
        var findings = Findings()
        for rule in all {
            if case .document(let check) = rule.check { check(document, &findings) }
        }
        return findings.diagnostics
    }

    /// What the rules for whole contracts find.
    public static func findings(in contract: ContractUnderCheck) -> [Diagnostic] {
        var findings = Findings()
        for rule in all {
            if case .contract(let check) = rule.check { check(contract, &findings) }
        }
        return findings.diagnostics
    }
}
