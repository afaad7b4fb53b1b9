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
        checkTexts(of: document, &findings)
        return findings.diagnostics
    }

    /// Texts are looked at once for all rules on them.
    private static func checkTexts(of document: Document, _ findings: inout Findings) {
        for text in document.texts {
            for version in text.text.versions {
                let hints = TextHints(version.text)
                guard !hints.isEmpty else { continue }
                let subject = TextUnderCheck(
                    text: version.text, role: text.role, place: document.place(version.range))
                for case .texts(let wanted, let check) in all.lazy.map(\.check) where !hints.isDisjoint(with: wanted) {
                    check(subject, &findings)
                }
            }
        }
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
