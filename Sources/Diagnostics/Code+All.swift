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

    // CCC4xx: figures
    public static let declaredTotalDiffers = Code(401, "declared-total-differs", .error)
    public static let partsExceedWhole = Code(402, "parts-exceed-whole", .error)
    public static let sectorWithoutRow = Code(403, "sector-without-row", .error)
    public static let overlappingRows = Code(404, "overlapping-rows", .error)
    public static let noExchangeRate = Code(405, "no-exchange-rate", .warning)
    public static let sharesExceedWhole = Code(406, "shares-exceed-whole", .error)

    // CCC5xx: time
    public static let endBeforeStart = Code(501, "end-before-start", .error)

    // CCC6xx: money and funding
    public static let fundingExceedsCost = Code(601, "funding-exceeds-cost", .error)

    /// Every code, by number.
    public static let all: [Code] = [
        notUTF8, mergeConflict, yamlSyntax, tabInIndentation, unclosedQuote, badCharacter, textNeedsQuotes,
        duplicateKey, unsupportedYAML, severalDocuments, commaInText, fileTooLarge, emptyFile, missingFirstLine,
        ambiguousText, missingTextFile, numberSeparators, minusSign, approximateFigure, wrongUnit, figureSpelling,
        missingFigureWord, notAFigure,
        unknownKey, missingKey, wrongType, emptyValue, notOneOf, wrongForm, outOfRange, wrongCount, duplicateItem,
        unknownKind, unknownVersion, refusedBySchema, unusableSchema,
        duplicateID, partyDefinedTwice, unknownReference, circularReference, contradictingDecisions,
        declaredTotalDiffers, partsExceedWhole, sectorWithoutRow, overlappingRows, noExchangeRate, sharesExceedWhole,
        endBeforeStart,
        fundingExceedsCost,
    ]
}
