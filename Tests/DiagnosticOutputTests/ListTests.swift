import DiagnosticOutput
import Diagnostics
import Foundation
import Quantities
import SourceText
import Testing

/// Ranked and grouped findings.
@Suite struct ListTests {
    private static let files = ["a.yaml", "b.yaml", "contract.yaml"].map {
        SourceFile(path: $0, text: "title: Kiosk `am` <b>Markt</b>\namount: 3\n")
    }

    private static let office = Recipient(contract: 0, .climateOffice, name: "Musterstadt")
    private static let bakery = Recipient(contract: 0, .stakeholder(id: "bakery"), name: "Bäckerei")
    private static let utility = Recipient(contract: 0, .stakeholder(id: "utility"), name: "Stadtwerke")
    private static let owners = [FileID(0): utility, FileID(1): bakery, FileID(2): office]

    private static func place(_ file: UInt32, _ lower: UInt32 = 0) -> SourcePlace {
        SourcePlace(file: FileID(file), range: ByteRange(lower: lower, upper: lower + 5))
    }

    private static func findings(
        _ list: [(Diagnostic, FindingContext)], isGrouped: Bool = true, isRanked: Bool = true
    ) -> Findings {
        Findings(
            list.map(\.0), in: files, checkedFiles: (0..<3).map(FileID.init),
            contexts: Dictionary(list, uniquingKeysWith: { first, _ in first }), owners: isGrouped ? owners : [:],
            isRanked: isRanked)
    }

    private static func context(_ change: Change? = nil, for recipient: Recipient? = nil) -> FindingContext {
        var context = FindingContext()
        context.impact = change.flatMap { Impact($0, currency: .eur) }
        context.recipient = recipient
        return context
    }

    private static let small = Diagnostic(.reading(.mergeKey), at: place(2))
    private static let large = Diagnostic(.reading(.severalDocuments(2)), at: place(2, 31))
    private static let unknown = Diagnostic(.reading(.emptyFile), at: place(0))
    private static let advice = Diagnostic(.reading(.unknownAlias("a")), at: place(0), severity: .advice)

    @Test func `errors come first, then what weighs most, what is unknown comes last`() {
        let list = [
            (Self.small, Self.context(.emissions(5))), (Self.large, Self.context(.emissions(50))),
            (Self.unknown, Self.context()), (Self.advice, Self.context(.emissions(500))),
        ]
        let expected = [Self.large, Self.small, Self.unknown, Self.advice]
        #expect(Self.findings(list, isGrouped: false).diagnostics == expected)
        #expect(Self.findings(list.reversed(), isGrouped: false).diagnostics == expected)
        let unranked = Self.findings(list, isGrouped: false, isRanked: false).diagnostics
        #expect(unranked == list.map(\.0).sorted())
        #expect(unranked != expected)
    }

    private static let grouped = [
        (small, context(.emissions(5), for: office)), (unknown, context(for: utility)),
        (
            Diagnostic(
                .reference(.duplicateID("x", .measure)), at: place(1, 31),
                labels: [Label(.firstStandsHere, at: place(0)), Label(.addend, at: place(1))]),
            context(.money(Money(7, .eur)), for: bakery)
        ),
    ]

    @Test(arguments: [OutputFormat.text, .concise, .markdown])
    func `the climate office comes first, then stakeholders by id`(format: OutputFormat) throws {
        let text = format.render(Self.findings(Self.grouped), OutputOptions())
        let heads = ["Climate office of Musterstadt", "Bäckerei", "Stadtwerke"]
        let places = try heads.map { try #require(text.range(of: $0)).lowerBound }
        #expect(places == places.sorted())
    }

    @Test(arguments: [OutputFormat.text, .markdown])
    func `a list shows no line of another party's file`(format: OutputFormat) {
        let text = format.render(Self.findings(Self.grouped.suffix(1)), OutputOptions())
        // The label in its own file shows the line, the one in the utility's file names it only.
        #expect(text.components(separatedBy: "Kiosk").count == 2)
        #expect(text.contains("a.yaml"))
    }

    @Test func `every list is cut at the limit, and says so`() {
        let list = Self.grouped + [(Self.large, Self.context(.emissions(50), for: Self.office))]
        let text = OutputFormat.concise.render(Self.findings(list), OutputOptions(maxFindings: 1))
        #expect(text.components(separatedBy: "… and 1 more finding").count == 2)
        #expect(text.contains("a.yaml:1:1") && text.contains("b.yaml:2:1") && text.contains("contract.yaml:2:1"))
    }

    @Test(arguments: [
        ("[x](http://e.org)", "`[x](http://e.org)`"), ("<img src=x>", "&lt;img src=x\\>"), ("# one", "\\# one"),
        ("a *b* _c_", "a \\*b\\* \\_c\\_"), ("![x]", "!\\[x\\]"), ("Haus #12", "`Haus #12`"), ("GH-7", "`GH-7`"),
        ("Nr. # 7", "Nr. # 7"), ("www.e.org", "`www.e.org`"),
        ("a@e.org", "`a@e.org`"),
        ("a\u{202E}b\u{1B}c\nd", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"), ("a`b`<i>", "a\\`b\\`&lt;i\\>"),
    ])
    func `a name makes no markup`(name: String, shown: String) {
        let recipient = Recipient(contract: 0, .stakeholder(id: "x"), name: name)
        let findings = Findings(
            [Self.unknown], in: Self.files, checkedFiles: [],
            contexts: [Self.unknown: Self.context(for: recipient)], owners: [FileID(0): recipient])
        let text = OutputFormat.markdown.render(findings, OutputOptions())
        #expect(text.hasPrefix("## \(shown)\n\nHello, "))
    }

    @Test(arguments: ["`", "``", "a`b", "<b>`x", "https://e.org", "**", "]("])
    func `an author's words stay code`(word: String) {
        let diagnostic = Diagnostic(.schema(.unknownKey(word, suggestion: nil, allowed: [])), at: Self.place(0))
        let findings = Findings([diagnostic], in: Self.files, checkedFiles: [])
        let text = OutputFormat.markdown.render(findings, OutputOptions())
        #expect(text.contains("- [ ] **`\(word.replacing("`", with: "'"))` is not a field"))
        #expect(text.contains("line 1: `title: Kiosk 'am' <b>Markt</b>`"))
    }

    @Test func `a unit that an author made up cannot open a code span`() {
        let fact = Fact.figure(
            .declaredTotalDiffers(declared: 3, computed: 2, tolerance: 0, addends: 0, unit: "a`<b>\u{202E}"))
        let diagnostic = Diagnostic(fact, at: Self.place(0))
        let text = OutputFormat.markdown.render(
            Findings([diagnostic], in: Self.files, checkedFiles: []), OutputOptions())
        #expect(text.contains("1 a'&lt;b\\>\u{FFFD} above"))
    }

    @Test(arguments: Language.allCases)
    func `lists read as recorded`(language: Language) throws {
        let text = OutputFormat.markdown.render(SampleFindings.findings, OutputOptions(language: language))
        try Golden("findings.\(language.rawValue).md").expect(text)
    }
}
