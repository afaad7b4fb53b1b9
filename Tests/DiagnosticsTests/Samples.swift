import Diagnostics
import Quantities

/// One fact or more of every case.
enum Samples {
    static let all: [Fact] =
        reading.map(Fact.reading) + figures.map(Fact.reading) + schema.map(Fact.schema)
        + (forms + unclearReferences).map(Fact.schema)
        + reference.map(Fact.reference) + figure.map(Fact.figure) + inventory.map(Fact.inventory)
        + target.map(Fact.target) + time.map(Fact.time) + money.map(Fact.money)
        + suppression.map(Fact.suppression)
        + MoreSamples.all

    static let suppression: [SuppressionFact] = [
        .withoutReason(code: "CCC411"), .withoutReason(code: nil),
        .unused(code: "CCC601", name: "funding-exceeds-cost"),
        .unusedDecision(code: "CCC411", name: "plan-below-gap", at: "mission", isPlace: true),
        .unusedDecision(code: "CCC411", name: "plan-below-gap", at: "misson", isPlace: false),
        .unknownCode("funding-exceed-cost", suggestion: "funding-exceeds-cost"),
        .unknownCode("CCC000", suggestion: nil), .withoutCode,
    ]

    static let labels: [LabelFact] = [
        .firstStandsHere, .costOfMeasure, .addend, .startOfMeasure, .openedHere, .wholeMeasure,
        .leadsTo("stadt/solardaecher"), .otherRow, .otherFigure, .otherMeasure, .judgedBy, .endOfMeasure, .statusHere,
        .exchangeRate, .rateBack, .amountOfLine, .population,
        .cancelledHere, .notSigned, .rowWithoutMeasure, .nameOfOrganisation, .confidentialFigure,
    ]

    static let reading: [ReadingFact] =
        [
            .notUTF8(likely: nil), .notUTF8(likely: "UTF-16"), .mergeConflict(firstLine: 2, lastLine: 6),
            .mergeConflict(firstLine: 7, lastLine: 7),
            .tabInIndentation(firstLine: 4, lastLine: 4, spaces: [.init(line: 4, spaces: 6)]),
            .tabInIndentation(firstLine: 4, lastLine: 6, spaces: [.init(line: 4, spaces: 6)]),
            .tabInIndentation(
                firstLine: 4, lastLine: 6,
                spaces: [.init(line: 4, spaces: 6), .init(firstLine: 5, lastLine: 6, spaces: 8)]),
            .spaceLookalike(spaces: 1), .spaceLookalike(spaces: 4), .missingSpaceAfterDash,
            .unclosedQuote(mark: "\"", wordProcessor: nil), .unclosedQuote(mark: "\"", wordProcessor: "“"),
            .unclosedBracket("["), .unclosedBracket("{"), .badEscape("\\d"), .controlCharacter(hex: "7"),
            .textNeedsQuotes(.colon, written: "\"Sanierung: Dach\""),
            .textNeedsQuotes(
                .hash(lost: "# 2 des Plans"),
                written: "\"Sanierung der Dächer und der Fassaden nach Teil # 2 des Plans\""),
            .textNeedsQuotes(.firstCharacter("@"), written: "\"@Stadt\""), .duplicateKey("title", values: .others),
            .duplicateKey("funding", values: .lists),
            .duplicateKey("cost", values: .blocks), .duplicateKeys(["amount", "status"]),
            .mergeKey, .unknownAlias("fett"),
            .customTag("!neu"), .severalDocuments(2), .commaInFlowText("Phase 2"), .limit(.size(megabytes: 10)),
            .limit(.depth(64)), .limit(.nodes(1_000_000)),
            .indentation(spaces: 4, beside: .init("status: signed", spaces: 2)),
            .indentation(spaces: 1, beside: .init("ccc: 1", spaces: 0)), .missingColon(),
            .missingColon(written: "cost:"), .missingColon(spaces: 6), .missingHeading(["funding"], spaces: 4),
            .missingHeading(["partners", "programmes"], spaces: 0), .foreignLine("------"),
            .valueBeforeBlock("stakeholder", value: "Stadtwerke"), .tableRow, .bullet("*"),
            .textOverLines("description", spaces: 6), .textBehindSign("|", spaces: 6), .bracesAroundText("PV"),
            .misdecoded("BÃ¤ckerei", written: "Bäckerei"), .quotedMail,
            .missingSpaceAfterColon, .keyTooLong, .textAfterQuote("der Stadt", written: "'\"Klimaplan\" der Stadt'"),
            .misplacedListItem(beside: nil),
            .fieldOnSameLine("capex: 30 000 EUR", below: "cost", spaces: 6),
            .fieldOnSameLine("title: Speicher", below: nil, spaces: 4), .dashAsValue("capex", isDate: false),
            .dashAsValue("start", isDate: true),
            .dashBehindField("title", written: "\"- Dach\""), .codeFence,
            .entryWithoutDash("- id: mieterstrom", spaces: 2), .entryWithoutDash("- id: mieterstrom", spaces: 1),
            .misplacedListItem(beside: .init("- id: waermenetz", spaces: 2)), .missingDash,
            .unexpectedBracket("]"), .missingComma, .blockAsKey, .emptyBlockText("|"),
            .syntax("did not find expected key"), .emptyFile, .missingFirstLine, .ambiguousText("0123"),
            .missingTextFile("texte/einleitung.md"),
            .misreadElsewhere("NO", .yesOrNo), .misreadElsewhere("1_000", .number),
        ] + ReadingFact.JSONPart.allCases.map { .json($0) }

    static let figures: [ReadingFact] = {
        let problems: [(String, FigureProblem, [String])] = [
            ("1,5 Mio €", FigureProblem(.decimalComma, readings: ["1.5 M EUR"]), ["EUR", "M EUR"]),
            ("1,5 Taler", FigureProblem(.decimalComma), ["EUR", "M EUR"]),
            ("1.586.948 EUR", FigureProblem(.groupSeparator, readings: ["1 586 948 EUR"]), ["EUR"]),
            ("1.586.948 Taler", FigureProblem(.groupSeparator), ["EUR"]),
            ("16.000 EUR", FigureProblem(.ambiguousSeparator, readings: ["16 000 EUR", "16 EUR"]), ["EUR"]),
            ("16.000 Taler", FigureProblem(.ambiguousSeparator), ["EUR"]),
            ("€ 1.000,000.00", FigureProblem(.mixedSeparators, readings: ["1 000 000 EUR", "1 000 EUR"]), ["EUR"]),
            ("1.000,000.00", FigureProblem(.mixedSeparators), []),
            ("-3.6 t CO2e/a", FigureProblem(.minusSign, readings: ["3.6 t CO2e/a"]), ["t CO2e/a"]),
            ("-3", FigureProblem(.minusSign), []),
            ("-3.6 t CO2e/a", FigureProblem(.remainderBelowZero), []),
            ("ca. 3 M EUR", FigureProblem(.approximation("ca."), readings: ["3 M EUR"]), ["EUR"]),
            ("ca. 3 Taler", FigureProblem(.approximation("ca.")), ["EUR"]),
            ("2-3 M EUR", FigureProblem(.range), ["EUR"]),
            ("180000", FigureProblem(.missingUnit, readings: ["180 000 EUR"]), ["EUR", "M EUR", "%"]),
            ("180000", FigureProblem(.missingUnit), []),
            ("40 t", FigureProblem(.unknownUnit("t")), ["t CO2e/a", "kt CO2e/a"]),
            ("7.6 %", FigureProblem(.otherDimension("%")), ["EUR"]),
            ("3 M EUR/a", FigureProblem(.unexpectedPerYear, readings: ["3 M EUR"]), ["EUR"]),
            ("30 MEUR", FigureProblem(.spelling, readings: ["30 M EUR"]), ["EUR"]),
            ("30\u{A0}M EUR", FigureProblem(.spelling, readings: ["30 M EUR"]), ["EUR"]),
            ("30 %%", FigureProblem(.spelling), ["%"]), ("30 %%", FigureProblem(.spelling), []),
            (
                "0,4", FigureProblem(.decimalComma, readings: ["40 %", "0.4 EUR", "0.4 M EUR", "0.4 %"]),
                ["EUR", "M EUR", "%"]
            ),
            ("0.5", FigureProblem(.missingUnit, readings: ["50 %", "0.5 %"]), ["%"]),
            ("30 Mio", FigureProblem(.unknownUnit("Mio"), readings: ["30 M EUR"]), ["EUR", "M EUR"]),
            ("40 t CO2e/a", FigureProblem(.unexpectedPerYear, readings: ["40 t CO2e"]), ["t CO2e"]),
            ("2000 EUR", FigureProblem(.missingPerYear, readings: ["2 000 EUR/a"]), ["EUR/a"]),
            ("2.000 EUR", FigureProblem(.missingPerYear), ["EUR/a"]),
            ("151 kt CO2e/a", FigureProblem(.repeatedUnit(table: "t CO2e/a"), readings: ["151 000"]), []),
            ("151 kt CO2e/a", FigureProblem(.repeatedUnit(table: "t CO2e/a")), []),
            ("151 GWh", FigureProblem(.otherUnit("GWh", table: "t CO2e/a")), []),
            ("12 kg", FigureProblem(.otherUnit("kg", table: "t")), []),
            ("12 EUR", FigureProblem(.otherUnit("EUR", table: "")), []),
            ("30 000 EUR netto", FigureProblem(.remark("netto"), readings: ["30 000 EUR"]), ["EUR"]),
            ("1.200 (netto)", FigureProblem(.remark("(netto)")), []),
            ("-151 000", FigureProblem(.removal, readings: ["151 000"]), []), ("-1.200", FigureProblem(.removal), []),
            ("30 000 EUR + 5 000 EUR", FigureProblem(.severalNumbers), ["EUR"]),
            ("2 x 15 000 EUR", FigureProblem(.severalNumbers, readings: ["30 000 EUR"]), ["EUR"]),
            ("30 %", FigureProblem(.otherDimension("%")), ["t CO2e/a", "kt CO2e/a"]),
            ("90 % Studierende", FigureProblem(.unknownUnit("% Studierende")), []),
            ("1.2 Mio. Menschen", FigureProblem(.unknownUnit("Mio. Menschen")), []),
            ("30 Kronen", FigureProblem(.spelling, readings: ["30 DKK", "30 SEK"]), ["EUR", "M EUR"]),
            ("Kosten: 30 000 EUR", FigureProblem(.foreword("Kosten:"), readings: ["30 000 EUR"]), ["EUR"]),
            ("Kosten: 30.000 EUR", FigureProblem(.foreword("Kosten:")), ["EUR"]),
            ("100 EUR/Monat", FigureProblem(.partOfYear, readings: ["1 200 EUR/a"]), ["EUR/a", "M EUR/a"]),
            ("100 EUR/Monat", FigureProblem(.partOfYear), ["EUR/a", "M EUR/a"]),
            ("100 EUR/Monat", FigureProblem(.partOfYear), ["EUR", "M EUR"]),
            ("1 CHF = 1.05 EUR", FigureProblem(.exchangeRate(from: "CHF", to: "EUR"), readings: ["1.05"]), []),
            ("1 EUR = 0.95 CHF", FigureProblem(.exchangeRate(from: "CHF", to: "EUR")), []),
            ("Nein", FigureProblem(.yesOrNo), ["EUR"]),
            ("vierzig Prozent", FigureProblem(.noNumber), ["EUR", "M EUR", "%"]),
            ("dreißig Euro", FigureProblem(.noNumber), ["EUR", "M EUR", "%"]),
            ("tbd", FigureProblem(.absenceSpelling("tbd"), readings: ["pending"]), ["EUR"]),
            (
                "k. A.",
                FigureProblem(.absenceSpelling("k. A."), readings: ["not-estimated", "pending", "not-occurring"]),
                ["EUR"]
            ),
            ("", FigureProblem(.absenceSpelling("")), ["EUR"]),
            ("noch zu klären", FigureProblem(.noNumber), ["t CO2e/a"]),
            ("viele", FigureProblem(.noNumber), []),
            ("9999999 bn EUR", FigureProblem(.tooPrecise), ["EUR"]),
        ]
        return problems.map { .figure($0.0, $0.1, units: $0.2) }
    }()

    static let schema: [SchemaFact] =
        [
            .unknownKey("titel", suggestion: "title", allowed: ["id", "title"]),
            .unknownKey("farbe", suggestion: nil, allowed: ["id", "title", "field"]),
            .unknownKey("farbe", suggestion: nil, allowed: []), .missingKeys(["id"], of: "stakeholder"),
            .missingKeys(
                ["status"], of: "measures", choices: [FormatWord("planned", labels: [.de: "geplant"]), "done"]),
            .keyElsewhere("cost", homes: [.init(below: "measures", isList: true)]),
            .keyElsewhere("signature", homes: [.init(below: nil), .init(below: "stakeholder")]),
            .withoutBlock(
                ["status", "date"],
                SchemaFact.NewBlock(holder: "signature", isList: false, firstField: nil, spaces: 0)),
            .withoutBlock(
                ["status"], SchemaFact.NewBlock(holder: "signature", isList: false, firstField: nil, spaces: 2)),
            .surplusHeading("commitment", spaces: 2),
            .notIndented(["capex"], below: "cost:", spaces: 2),
            .notIndented(["capex", "opex"], below: "cost:", spaces: 2),
            .notIndented(
                ["kind"], below: "effects:", spaces: 4,
                dash: SchemaFact.Dash(line: "- kind: reduction", spaces: 6, linesBelow: false)),
            .notIndented(
                ["kind", "sector"], below: "effects:", spaces: 4,
                dash: SchemaFact.Dash(line: "- kind: reduction", spaces: 6, linesBelow: true)),
            .missingKeys(["id", "name", "type"], of: "stakeholder"), .missingKeys(["kind"], of: nil),
            .missingKeys(["kind", "stakeholder"], of: nil), .keyNotAllowed("parties"),
            .missingKeys(["id"], of: nil, value: "speicher", at: .behind(line: 12, spaces: 4)),
            .missingKeys(["kind"], of: nil, value: "commitment", at: .behind(line: 1, spaces: 0)),
            .missingKeys(["id", "name"], of: "stakeholder", at: .behind(line: 3, spaces: 1)),
            .missingKeys(["status"], of: nil, choices: ["planned", "ongoing"], at: .behind(line: 3, spaces: 2)),
            .missingKeys(["id", "name"], of: nil, at: .inBraces(isJSON: false)),
            .missingKeys(["id"], of: nil, value: "speicher", at: .inBraces(isJSON: true)),
            .keyElsewhere(
                "cost", homes: [.init(below: "measures", isList: true)],
                move: .init(hasLinesBelow: true, spaces: 4, entry: "speicher")),
            .keyElsewhere(
                "note", homes: [.init(below: "measures", isList: true)],
                move: .init(hasLinesBelow: false, spaces: 4, entry: nil)),
            .keyOfOthers("total", homes: [.init(below: "effects", isList: true)], allowed: ["capex", "opex"]),
            .keyOfOthers("total", homes: [.init(below: "npv"), .init(below: nil)], allowed: []),
            .otherName("wir", instead: "name"),
            .nameAsField("buildings", write: ["sector: buildings", "all_scopes: 168 000"]),
            .withoutBlock(
                ["kind", "sector"],
                .init(holder: "effects", isList: true, firstField: "kind: reduction", spaces: 6)),
            .withoutBlock(
                ["2030"], .init(holder: "by_year", isList: false, firstField: "2030: 5 t CO2e/a", spaces: 10)),
            .emptyList("measures"), .otherKind("contract", looksLike: "commitment"),
            .keyNotAllowed("scope_1", beside: "all_scopes"),
            .wrongType(found: .text, text: "viel", expected: [.number]),
            .wrongType(found: .list, text: nil, expected: [.text, .block]),
            .wrongType(found: .block, text: nil, expected: [.list]),
            .wrongType(found: .number, text: "0", expected: [.nothing]), .emptyValue("title"), .emptyValue(nil),
            .emptyValue("status", choices: ["planned", "ongoing"]),
            .emptyValue("status", choices: ["planned", "ongoing"], isRequired: true),
            .emptyValue("title", isRequired: true),
            .emptyFigure("opex", units: ["EUR/a", "M EUR/a"], isRequired: false),
            .emptyFigure("amount", units: ["EUR", "M EUR", "%"], isRequired: true),
            .emptyFigure("population", units: [], isRequired: false),
            .wrongType(found: .text, text: "Ja", expected: [.yesOrNo]),
            .wrongType(found: .text, text: "erste", expected: [.wholeNumber]),
            .wrongType(found: .text, text: "2018", expected: [.wholeNumber]),
            .wrongType(found: .list, text: nil, expected: [.block]),
            .notOneOf("GmbH", suggestion: "company", allowed: ["company"], home: "legal_form"),
            .notOneOf("GmbH", suggestion: nil, allowed: ["company"], home: "legal_form"),
            .notOneOf("plannd", suggestion: "planned", allowed: ["planned", "ongoing"]),
            .notOneOf("bald", suggestion: nil, allowed: ["possible", "planned", "ongoing"]),
            .notOneOf("bald", suggestion: nil, allowed: ["planned"]),
            .notOneOf(
                "bald", suggestion: nil,
                allowed: [FormatWord("own-budget", labels: [.en: "Own budget", .de: "Eigenmittel"]), "loan"]),
            .notOneOf("bald", suggestion: nil, allowed: []),
            .notOneOf("bald", suggestion: nil, allowed: (1...10).map { FormatWord("w\($0)") }, list: "sectors"),
            .severalWords("jobs / health", ["jobs", "health"], .inEntry),
            .severalWords("jobs / health", ["jobs", "health"], .inField),
            .severalWords("Industrie", ["ippu", "industry-energy"], .sharedName),
            .outOfRange("150", minimum: 0, maximum: 100), .outOfRange("-1", minimum: 0, maximum: nil),
            .outOfRange("1500", minimum: nil, maximum: 1_000), .outOfRange("x", minimum: nil, maximum: nil),
            .notAbove("0", bound: 0), .notBelow("100", bound: 100), .tooFewFit(0, minimum: 1),
            .tooManyFit(2, maximum: 1),
            .tooFew(0, minimum: 1), .tooFew(1, minimum: 3), .tooMany(4, maximum: 3), .tooLong(80, maximum: 64),
            .tooShort(1, minimum: 2), .duplicateItem("kfw"),
            .unknownKind("comitment", suggestion: "commitment", allowed: ["commitment"]),
            .unknownKind("plan", suggestion: nil, allowed: ["commitment", "contract", "inventory"]),
            .unknownVersion("2"),
            .refused("Nord"), .notMultiple("7", of: ["5"]), .notMultiple("7", of: ["5", "3"]),
            .noneOfForms("b", [.pattern("^a"), .format("date-time")]), .keyPattern("20300", ["^[0-9]{4}$", "^x_"]),
            .outOfBound("9007199254740993", .atMost, "9007199254740992"), .outOfBound("-1", .atLeast, "0"),
            .outOfBound("0", .above, "0"), .outOfBound("0", .below, "0"),
            .missingBeside(["addr", "name"], key: "card", at: .inBraces(isJSON: true)),
            .missingBeside(["to"], key: "from", at: .behind(line: 4, spaces: 2)),
            .missingOneOf([["a"], ["b"]], of: nil, at: .anywhere),
            .missingOneOf([["a"], ["b", "c"]], of: "place", at: .behind(line: 4, spaces: 2)),
            .notOneOf("0", suggestion: nil, allowed: ["1", "{ \"k\": 0 }"]), .severalFit("3", 2),
            .unusableSchema("schemas/stadtteil.json", .missingFile, at: nil),
        ] + problems.map { .unusableSchema("a.json", $0, at: SchemaProblem.Place(path: "b.json", line: 3, column: 5)) }

    static let problems: [SchemaProblem] = [
        .missingFile, .unreadable, .danglingReference("#/$defs/ort"), .remoteReference("https://example.org/ort.json"),
        .endlessReference, .noSchema, .invalidKeyword("minLength", takes: .count),
        .invalidKeyword("type", takes: .type("integer")), .invalidKeyword("type", takes: .type(nil)),
        .invalidKeyword("required", takes: .list), .invalidKeyword("properties", takes: .block),
        .invalidKeyword("pattern", takes: .text), .invalidKeyword("minimum", takes: .number),
        .invalidKeyword("multipleOf", takes: .positiveNumber), .invalidKeyword("uniqueItems", takes: .yesOrNo),
        .invalidKeyword("items", takes: .other), .unsupportedPattern("(?=a)"),
        .unsupportedDialect("http://json-schema.org/draft-07/schema#"),
        .unsupportedVocabulary("https://example.org/worte"), .duplicateIdentifier("https://example.org/ort.json"),
    ]

    static let unclearReferences: [SchemaFact] = {
        let bank = FormatWord("bank", labels: [.en: "Commercial bank", .de: "Geschäftsbank"])
        let references =
            ReferenceFact.Subject.allCases.map { SchemaFact.Reference(to: $0) } + [
                SchemaFact.Reference(to: .template, known: ["nzc-v1", "nzc-v3"]),
                SchemaFact.Reference(to: .organisation, known: ["stadt", "zoo"]),
                SchemaFact.Reference(to: .organisation, words: [bank, "eu"]),
                SchemaFact.Reference(to: .organisation, words: [bank, "eu"], meant: [bank]),
                SchemaFact.Reference(to: .organisation, words: [bank], meant: ["stadtwerke"]),
                SchemaFact.Reference(to: .organisation, words: [bank, "eu"], meant: [bank, "eu"]),
                SchemaFact.Reference(to: .organisation, meant: ["stadt", "zoo"], isSeveral: true),
                SchemaFact.Reference(to: .organisation, meant: ["stadt", "zoo"], isSeveral: true, others: "partners"),
            ]
        return references.map { .noReference("Stadt Erlenburg", $0) }
    }()

    static let forms: [SchemaFact] = {
        let forms: [SchemaFact.TextForm] = [
            .id, .reference, .place, .language, .text, .name, .date, .year, .url, .email, .phone, .country, .currency,
            .nuts, .lau, .code, .gpc, .extensionKey, .urlNotEmail, .oneURL,
            .section(of: ["inventory-assessment"]), .pattern("^[A-Z]$"), .format("date-time"),
            .other(example: "N-12"),
            .other(example: nil), .described("Postleitzahl mit fünf Ziffern"), .month,
        ]
        let days = CalendarDate(year: 2028, month: 2).map { [SchemaFact.form("2028-02-30", .day(of: $0))] } ?? []
        let kinds = SchemaFact.ValueKind.allCases.map { SchemaFact.wrongType(found: $0, text: nil, expected: [$0]) }
        let instead: [SchemaFact.Instead] = [
            .noDashes(1), .noDashes(2), .entry("- kind: reduction", lines: 0), .entry("- kind: reduction", lines: 2),
            .namedEntry("photovoltaik", field: "id", of: 1), .namedEntry("photovoltaik", field: "id", of: 2),
            .entries(["- jobs", "- education"], below: "co_benefits"),
            .entries(["- jobs"], below: nil), .field("capex: 30 000 EUR", below: "cost"),
            .field("title: Photovoltaik", below: nil), .noLine("cost: keine"),
            .year("48 t CO2e/a", line: "2030: 48 t CO2e/a", below: "by_year"),
            .entryOf(["kind", "sector", "scope", "by_year", "until"], below: "effects"), .jsonList, .jsonBlock,
        ]
        let shapes = instead.map { SchemaFact.wrongType(found: .text, text: "Text", expected: [.list], instead: $0) }
        return forms.map { .form("Solar Dächer", $0) } + days + shapes + [
            .form("Solar Dächer", .id, suggestions: ["solar-daecher"]),
            .form("2027–12", .date, suggestions: ["2027-12"]),
            .form("3/4/2026", .date, suggestions: ["2026-04-03", "2026-03-04"]),
        ]
            + kinds
    }()

    static let reference: [ReferenceFact] =
        ReferenceFact.Subject.allCases.flatMap { subject in
            [
                ReferenceFact.duplicateID("solardaecher", subject),
                .unknown("solardacher", subject, suggestion: "solardaecher", known: ["solardaecher"]),
                .unknown("solardacher", subject, suggestion: nil, known: []),
                .unknown("solardacher", subject, suggestion: nil, known: ["waermenetz", "windpark"]),
            ]
        } + [
            .unknown("kfw", .organisation, suggestion: "eu", known: [], words: ["eu"]),
            .unknown("kfw", .organisation, suggestion: nil, known: [], words: ["bank", "eu"]),
            .unknown("kfw", .organisation, suggestion: nil, known: ["stadt", "zoo"], words: ["bank", "eu"]),
            .partyDefinedTwice("kfw"), .nameOfTwoParties("stadtwerke-2", other: "stadtwerke"),
            .ambiguous("photovoltaik", candidates: ["stadt/photovoltaik", "zoo/photovoltaik"]),
            .bindingLanguage("fr", languages: ["de", "en"]),
            .cycle(key: "part_of", ids: ["stadt/a", "stadt/b", "stadt/a"]),
            .contradictingDecisions("stadt/photovoltaik"), .unusedOrganisation("kfw"),
            .dependsOnCancelled("waermepumpe"),
            .possibleDuplicate(
                "stadtwerke/solardaecher", of: "stadt/solardaecher", evidence: ReferenceFact.Evidence.allCases),
            .contradictingWhole("stadt/a", decided: "stadt/b", written: "stadt/c"),
            .secondContract(used: "contract.yaml"), .ownerAsPartner("stadtwerke"),
        ]
        + ReferenceFact.Obstacle.allCases.map {
            ReferenceFact.keptMeasureNotCounted("zoo/solar", dropped: "stadt/solardaecher", $0)
        }

    static let figure: [FigureFact] = [
        .declaredTotalDiffers(
            declared: 1_565_595, computed: 1_564_594, tolerance: 3, addends: 6, unit: "t CO2e/a"),
        .declaredTotalDiffers(declared: 130, computed: 134, tolerance: 0, addends: 1, unit: ""),
        .mistakenUnit(printed: 102_076, computed: 102_076_000, unit: "t CO2e/a"),
        .partsExceedWhole(parts: 5_000, whole: 4_000, unit: "t CO2e/a", measure: "stadt/waerme"),
        .sectorWithoutRow("buildings", choices: ["residential", "tertiary"]),
        .sectorWithoutRow("waste", choices: []), .overlappingRows("waste", "waste"),
        .overlappingRows("electricity", "stationary-energy"), .noExchangeRate(from: "SEK", to: "EUR"),
        .noExchangeRate(from: "CZK", to: "EUR", inverse: Decimal(398, exponent: -4)),
        .sharesExceedWhole(110),
        .contradictingRow(
            key: "required", printed: 892_814, result: 856_013, formula: "`baseline` \u{2212} `allowed`"),
        .contradictingTotals(here: 3_606_174, there: 3_644_011),
        .secondInventory(year: 2019, other: "bilanz-2019", by: 120_640),
        .likelyOverlap(
            "stadt/solar", "zoo/solar-schulen",
            evidence: [.sharedParty, .samePlace, .similarTitle]),
        .likelyOverlap(
            "stadt/solar", "zoo/photovoltaik",
            evidence: [.similarTitle, .sameEffect, .sameCost, .closeAmounts]),
        .reductionAboveEmissions(
            reduction: 13_273_000, emissions: 200_000, sector: "transport", unit: "t CO2e/a",
            inUnit: 13_273),
        .reductionAboveEmissions(
            reduction: 900_000, emissions: 700_000, sector: nil, unit: nil, inUnit: nil),
        .savingAboveEnergyUse(saved: 4_200, use: 2_092, unit: "GWh/a"),
        .cumulativeAsAnnual(year: 2030, from: 2024, to: 2030),
        .invertedRate(from: "CZK", to: "EUR", rate: 25, inverse: Decimal(4, exponent: -2)),
        .zeroEffect, .zeroCost,
        .contradictingRates(from: "GBP", to: "EUR", back: Decimal(137, exponent: -2)),
    ]
}
