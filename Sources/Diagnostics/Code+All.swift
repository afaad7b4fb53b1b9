extension Code {
    // CCC1xx: reading
    public static let notUTF8 = Code(101, "not-utf-8", .error)
    public static let mergeConflict = Code(102, "merge-conflict", .error)
    public static let yamlSyntax = Code(103, "yaml-syntax", .error)
    public static let tabInIndentation = Code(104, "tab-in-indentation", .error)
    public static let unclosedQuote = Code(105, "unclosed-quote", .error)
    public static let badCharacter = Code(106, "bad-character", .error)
    public static let textNeedsQuotes = Code(107, "text-needs-quotes", .error)
    public static let duplicateKey = Code(108, "duplicate-key", .error)
    public static let unsupportedYAML = Code(109, "unsupported-yaml", .error)
    public static let severalDocuments = Code(110, "several-documents", .error)
    public static let commaInText = Code(111, "comma-in-text", .error)
    public static let fileTooLarge = Code(112, "file-too-large", .error)
    public static let emptyFile = Code(113, "empty-file", .error)
    public static let missingFirstLine = Code(114, "missing-first-line", .error)
    public static let ambiguousText = Code(115, "ambiguous-text", .error)
    public static let missingTextFile = Code(116, "missing-text-file", .error)
    public static let misreadElsewhere = Code(117, "misread-elsewhere", .advice)
    public static let numberSeparators = Code(120, "number-separators", .error)
    public static let minusSign = Code(121, "minus-sign", .error)
    public static let approximateFigure = Code(122, "approximate-figure", .error)
    public static let wrongUnit = Code(123, "wrong-unit", .error)
    public static let figureSpelling = Code(124, "figure-spelling", .error)
    public static let missingFigureWord = Code(125, "missing-figure-word", .error)
    public static let notAFigure = Code(126, "not-a-figure", .error)

    // CCC2xx: structure
    public static let unknownKey = Code(201, "unknown-key", .error)
    public static let missingKey = Code(202, "missing-key", .error)
    public static let wrongType = Code(203, "wrong-type", .error)
    public static let emptyValue = Code(204, "empty-value", .error)
    public static let notOneOf = Code(205, "not-one-of", .error)
    public static let wrongForm = Code(206, "wrong-form", .error)
    public static let outOfRange = Code(207, "out-of-range", .error)
    public static let wrongCount = Code(208, "wrong-count", .error)
    public static let duplicateItem = Code(209, "duplicate-item", .error)
    public static let unknownKind = Code(210, "unknown-kind", .error)
    public static let unknownVersion = Code(211, "unknown-version", .error)
    public static let refusedBySchema = Code(212, "refused-by-schema", .error)
    public static let unusableSchema = Code(213, "unusable-schema", .error)

    // CCC3xx: ids and references
    public static let duplicateID = Code(301, "duplicate-id", .error)
    public static let partyDefinedTwice = Code(302, "party-defined-twice", .error)
    public static let unknownReference = Code(303, "unknown-reference", .error)
    public static let circularReference = Code(304, "circular-reference", .error)
    public static let contradictingDecisions = Code(305, "contradicting-decisions", .error)
    public static let unusedOrganisation = Code(306, "unused-organisation", .advice)
    public static let dependsOnCancelled = Code(307, "depends-on-cancelled", .warning)
    public static let possibleDuplicate = Code(308, "possible-duplicate", .advice)
    public static let secondContract = Code(309, "second-contract", .error)
    public static let keptMeasureNotCounted = Code(310, "kept-measure-not-counted", .warning)
    public static let ownerAsPartner = Code(311, "owner-as-partner", .advice)

    // CCC4xx: figures
    public static let declaredTotalDiffers = Code(401, "declared-total-differs", .error)
    public static let partsExceedWhole = Code(402, "parts-exceed-whole", .error)
    public static let sectorWithoutRow = Code(403, "sector-without-row", .error)
    public static let overlappingRows = Code(404, "overlapping-rows", .error)
    public static let noExchangeRate = Code(405, "no-exchange-rate", .warning)
    public static let sharesExceedWhole = Code(406, "shares-exceed-whole", .error)
    public static let contradictingRow = Code(407, "contradicting-row", .error)
    public static let contradictingTotals = Code(408, "contradicting-totals", .warning)
    public static let targetBelow80Percent = Code(409, "target-below-80-percent", .warning)
    public static let lowReductionFromStart = Code(410, "low-reduction-from-start", .advice)
    public static let planBelowGap = Code(411, "plan-below-gap", .warning)
    public static let planAboveGap = Code(412, "plan-above-gap", .advice)
    public static let sectorBelowTarget = Code(413, "sector-below-target", .advice)
    public static let otherPlansCountedTwice = Code(414, "other-plans-counted-twice", .warning)
    public static let likelyOverlap = Code(415, "likely-overlap", .advice)
    public static let implausibleEmissions = Code(416, "implausible-emissions", .warning)
    public static let implausibleFactor = Code(417, "implausible-factor", .warning)
    public static let reductionAboveEmissions = Code(418, "reduction-above-emissions", .error)
    public static let cumulativeAsAnnual = Code(419, "cumulative-as-annual", .advice)
    public static let wrongScope = Code(420, "wrong-scope", .warning)
    public static let otherWarmingPotentials = Code(421, "other-warming-potentials", .warning)
    public static let noWarmingPotentials = Code(422, "no-warming-potentials", .warning)
    public static let incomparableInventories = Code(423, "incomparable-inventories", .warning)
    public static let contradictingTarget = Code(424, "contradicting-target", .warning)
    public static let invertedExchangeRate = Code(425, "inverted-exchange-rate", .warning)
    public static let savingAboveEnergyUse = Code(426, "saving-above-energy-use", .warning)
    public static let sectorWithoutTarget = Code(427, "sector-without-target", .warning)
    public static let unexplainedZero = Code(428, "unexplained-zero", .warning)

    // CCC5xx: time
    public static let endBeforeStart = Code(501, "end-before-start", .error)
    public static let endAfterTarget = Code(502, "end-after-target", .advice)
    public static let statusAgainstDates = Code(503, "status-against-dates", .warning)
    public static let effectBeforeStart = Code(504, "effect-before-start", .warning)
    public static let costOutsidePeriod = Code(505, "cost-outside-period", .advice)
    public static let untilBeforeEffect = Code(506, "until-before-effect", .error)
    public static let dateInFuture = Code(507, "date-in-future", .warning)
    public static let milestoneOverdue = Code(508, "milestone-overdue", .warning)
    public static let startsBeforeDependency = Code(509, "starts-before-dependency", .advice)
    public static let inventoryAfterTarget = Code(510, "inventory-after-target", .error)

    // CCC6xx: money and funding
    public static let fundingExceedsCost = Code(601, "funding-exceeds-cost", .error)
    public static let costNotCovered = Code(602, "cost-not-covered", .warning)
    public static let payersDifferFromCost = Code(603, "payers-differ-from-cost", .warning)
    public static let fundingCountedTwice = Code(604, "funding-counted-twice", .warning)
    public static let receivedExceedsAmount = Code(605, "received-exceeds-amount", .error)
    public static let statusAgainstReceipts = Code(606, "status-against-receipts", .warning)
    public static let usesExceedAmount = Code(607, "uses-exceed-amount", .error)
    public static let outlyingCostPerTonne = Code(608, "outlying-cost-per-tonne", .advice)
    public static let cashCopiedAsNPV = Code(609, "cash-copied-as-npv", .advice)
    public static let yearsDifferFromCost = Code(610, "years-differ-from-cost", .warning)
    public static let ownFundsExceedPayment = Code(611, "own-funds-exceed-payment", .warning)

    // CCC7xx: completeness against the template
    public static let unknownTemplate = Code(701, "unknown-template", .error)
    public static let modulesWithoutContent = Code(702, "modules-without-content", .advice)
    public static let tooFewPriorities = Code(703, "too-few-priorities", .advice)
    public static let sectorWithoutMeasure = Code(704, "sector-without-measure", .advice)
    public static let incompleteMeasure = Code(705, "incomplete-measure", .advice)
    public static let possibleWithoutMissing = Code(706, "possible-without-missing", .advice)
    public static let unsignedCommitments = Code(707, "unsigned-commitments", .advice)
    public static let commitmentWithoutMeasures = Code(708, "commitment-without-measures", .advice)
    public static let contactWithoutFunction = Code(709, "contact-without-function", .advice)
    public static let unknownSection = Code(710, "unknown-section", .warning)

    // CCC8xx: publication and personal data
    public static let privateContact = Code(801, "private-contact", .advice)
    public static let contactInText = Code(802, "contact-in-text", .warning)
    public static let nameInText = Code(803, "name-in-text", .advice)
    public static let placeholderText = Code(804, "placeholder-text", .warning)
    public static let missingTranslation = Code(805, "missing-translation", .advice)
    public static let legalFormDiffers = Code(806, "legal-form-differs", .advice)
    public static let confidentialFigureRevealed = Code(807, "confidential-figure-revealed", .warning)
    public static let textInOtherLanguage = Code(808, "text-in-other-language", .advice)
    public static let hiddenNameInText = Code(809, "hidden-name-in-text", .warning)
    public static let unreachableLink = Code(810, "unreachable-link", .advice)

    // CCC9xx: style
    public static let unusualFirstKey = Code(901, "unusual-first-key", .advice)
    public static let trailingSpace = Code(902, "trailing-space", .advice)
    public static let mixedLineEnds = Code(903, "mixed-line-ends", .advice)
    public static let tabInLine = Code(904, "tab-in-line", .advice)
    public static let missingFinalLineEnd = Code(905, "missing-final-line-end", .advice)

    // CCC98x: comments that accept findings
    public static let suppressionWithoutReason = Code(980, "suppression-without-reason", .warning)
    public static let unusedSuppression = Code(981, "unused-suppression", .warning)
    public static let unknownSuppressedCode = Code(982, "unknown-suppressed-code", .warning)

    /// Every code, by number.
    public static let all: [Code] = [
        notUTF8, mergeConflict, yamlSyntax, tabInIndentation, unclosedQuote, badCharacter, textNeedsQuotes,
        duplicateKey, unsupportedYAML, severalDocuments, commaInText, fileTooLarge, emptyFile, missingFirstLine,
        ambiguousText, missingTextFile, misreadElsewhere, numberSeparators, minusSign, approximateFigure, wrongUnit,
        figureSpelling,
        missingFigureWord, notAFigure,
        unknownKey, missingKey, wrongType, emptyValue, notOneOf, wrongForm, outOfRange, wrongCount, duplicateItem,
        unknownKind, unknownVersion, refusedBySchema, unusableSchema,
        duplicateID, partyDefinedTwice, unknownReference, circularReference, contradictingDecisions,
        unusedOrganisation, dependsOnCancelled, possibleDuplicate, secondContract, keptMeasureNotCounted,
        ownerAsPartner,
        declaredTotalDiffers, partsExceedWhole, sectorWithoutRow, overlappingRows, noExchangeRate, sharesExceedWhole,
        contradictingRow, contradictingTotals, targetBelow80Percent, lowReductionFromStart, planBelowGap,
        planAboveGap, sectorBelowTarget, otherPlansCountedTwice, likelyOverlap, implausibleEmissions,
        implausibleFactor, reductionAboveEmissions, cumulativeAsAnnual, wrongScope, otherWarmingPotentials,
        noWarmingPotentials, incomparableInventories, contradictingTarget, invertedExchangeRate,
        savingAboveEnergyUse, sectorWithoutTarget, unexplainedZero,
        endBeforeStart, endAfterTarget, statusAgainstDates, effectBeforeStart, costOutsidePeriod,
        untilBeforeEffect, dateInFuture, milestoneOverdue, startsBeforeDependency,
        inventoryAfterTarget,
        fundingExceedsCost, costNotCovered, payersDifferFromCost, fundingCountedTwice, receivedExceedsAmount,
        statusAgainstReceipts, usesExceedAmount, outlyingCostPerTonne, cashCopiedAsNPV, yearsDifferFromCost,
        ownFundsExceedPayment,
        unknownTemplate, modulesWithoutContent, tooFewPriorities, sectorWithoutMeasure, incompleteMeasure,
        possibleWithoutMissing, unsignedCommitments, commitmentWithoutMeasures, contactWithoutFunction,
        unknownSection,
        privateContact, contactInText, nameInText, placeholderText, missingTranslation, legalFormDiffers,
        confidentialFigureRevealed, textInOtherLanguage, hiddenNameInText, unreachableLink,
        unusualFirstKey, trailingSpace, mixedLineEnds, tabInLine, missingFinalLineEnd,
        suppressionWithoutReason, unusedSuppression, unknownSuppressedCode,
    ]
}
