import Diagnostics
import Quantities

/// Samples of the families completeness, publication and style.
enum MoreSamples {
    static let all: [Fact] =
        completeness.map(Fact.completeness) + publication.map(Fact.publication) + style.map(Fact.style)

    private static let part = CompletenessFact.Part(title: [.en: "Action Plan", .de: "Aktionsplan"], weight: 16)

    private static func module(_ number: String, section: String?) -> CompletenessFact.Module {
        CompletenessFact.Module(
            number: number, title: [.en: "Baseline inventory", .de: "Ausgangsbilanz"], section: section, weight: 2)
    }

    static let completeness: [CompletenessFact] = [
        .unknownTemplate("nzc-v5", suggestion: "nzc-v3", known: ["nzc-v1", "nzc-v3"]),
        .unknownTemplate("eigene", suggestion: nil, known: ["nzc-v1", "nzc-v3"]),
        .modulesWithoutContent(
            part, modules: [module("A-1", section: "inventory-assessment"), module("", section: nil)], of: 9),
        .modulesWithoutContent(
            part, modules: ["A-1", "A-2", "B-1", ""].map { module($0, section: nil) }, of: 9),
        .tooFewPriorities(1, minimum: 3), .tooFewPriorities(2, minimum: 3),
        .unknownSection("inventory-asessment", suggestion: "inventory-assessment"), .sectorsWithoutMeasure(["waste"]),
        .sectorsWithoutMeasure(["waste", "ippu", "afolu"]),
        .incompleteMeasure("solardaecher", missing: [.effect]),
        .incompleteMeasure("solardaecher", missing: CompletenessFact.Element.allCases),
        .possibleWithoutMissing("waermespeicher"), .unsignedCommitments(["baeckerei"]),
        .unsignedCommitments(["baeckerei", "brauerei"]),
        .commitmentWithoutMeasures("baeckerei", level: "premium"), .contactWithoutFunction("Bäckerei Muster GmbH"),
    ]

    static let publication: [PublicationFact] = [
        .privateContact(domain: "gmail.com"), .contactInText("jo.muster@stadtwerke.example", .email),
        .contactInText("0231 50-22222", .phone), .nameInText("Frau Dr. Muster", salutation: "Frau"),
        .placeholderText("tbd"), .missingTranslations(1, languages: ["en"]),
        .missingTranslations(12, languages: ["en", "fr"]),
        .legalFormDiffers(form: "european-company", ending: "eG"), .confidentialRevealed, .confidentialPayment,
        .onlyOneInTotals, .hiddenName("Teppichwerk Muster"),
        .sameInLanguages("de", "it"),
        .unreachableLink("file:///T:/klima/plan.pdf"),
        .otherLanguage(.de, instead: .en, words: ["für", "ist", "wird"]),
        .otherLanguage(.en, instead: .de, words: ["the", "of", "and"]),
    ]

    static let style: [StyleFact] =
        [
            .firstKey("source", before: ["ccc", "kind"]), .firstKey("kind", before: ["ccc"]),
            .trailingSpace(lines: 1), .trailingSpace(lines: 3), .tabInLine(lines: 1), .tabInLine(lines: 2),
            .missingFinalLineEnd,
        ]
        + StyleFact.LineEnd.allCases.flatMap {
            [.mixedLineEnds(lines: 1, others: $0), .mixedLineEnds(lines: 4, others: $0)]
        }
}
