import DiagnosticOutput
import Diagnostics
import Quantities
import SourceText

/// One set of findings with everything that a renderer can meet.
enum SampleFindings {
    static let files = [
        SourceFile(path: "beiträge/stadt werke.yaml", text: commitment),
        SourceFile(path: "contract.yaml", text: "ccc: 1\nkind: contract\nid: muster\n"),
        SourceFile(path: "hostile.yaml", bytes: Array(hostile.utf8) + [0x78, 0xFF, 0xFE, 0x79]),
        SourceFile(path: "inventories/2021.yaml", text: inventory),
        SourceFile(path: "windows.yaml", text: "\u{FEFF}ccc: 1\r\nkind:\r\nid: a\r\nid: a\r\n"),
    ]

    static let findings = Findings(
        [
            funding, fromTwoFiles, zeroWidth, multiLine, wide, combining, tab, escape, longLine, invalidBytes, fixable,
            windows, firstLine, advice, sameLine(3), sameLine(4),
        ],
        in: files, checkedFiles: (0..<5).map(FileID.init), notes: [.dateChecksSkipped, .filesNotOurs(3)])

    private static let commitment = """
        ccc: 1
        kind: commitment
        measures:
          - id: fernwaerme
            title: Wärmenetz 東京 für alle
            field: energie
            owner: 株式会社
            lever: cafe\u{301} 👩\u{200D}🚒 boden
            cost:
              capex: 12 M EUR
            funding:
              - instrument: loan
                amount: 15 M EUR
            start: 2030
            end:
            effects:
              - total: 16.000 t CO2e
                from: 30 MEUR
        <<<<<<< HEAD
        a: 1
        =======
        a: 2
        >>>>>>> neu

        """

    private static let inventory =
        "ccc: 1\nkind: inventory\nid:\t2021\nrows:\n  - sector: waste\n  - sector: waste\n  - sector: waste\n"

    private static let hostile =
        "titel\u{1B}[31m\u{202E}: x\nlong: \(String(repeating: "lorem 東 ", count: 40))HERE"
        + " \(String(repeating: "ipsum ", count: 40))end\n"

    private static let funding = Diagnostic(
        .money(
            .fundingExceedsCost(
                funding: Money(Decimal(15, exponent: 6), .eur), cost: Money(Decimal(12, exponent: 6), .eur))),
        at: place(0, "15 M EUR"), labels: [Label(.costOfMeasure, at: place(0, "12 M EUR"))])

    private static let fromTwoFiles = Diagnostic(
        .reference(.duplicateID("muster", .contract)), at: place(0, "fernwaerme"),
        labels: [Label(.firstStandsHere, at: place(1, "muster")), Label(.addend, at: place(0, "Wärmenetz"))])

    private static let zeroWidth = Diagnostic(
        .schema(.emptyValue("end")), at: end(of: place(0, "end:")),
        labels: [Label(.startOfMeasure, at: place(0, "2030"))])

    private static let multiLine = Diagnostic(
        .reading(.mergeConflict(firstLine: 19, lastLine: 23)),
        at: place(0, "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> neu\n"))

    private static let wide = Diagnostic(
        .reference(.unknown("株式会社", .organisation, suggestion: nil, known: [])), at: place(0, "株式会社"))

    private static let combining = Diagnostic(
        .schema(.notOneOf("boden", suggestion: nil, allowed: ["governance-policy"])), at: place(0, "boden"),
        severity: .warning)

    private static let tab = Diagnostic(
        .schema(.wrongType(found: .wholeNumber, text: "2021", expected: [.text])), at: place(3, "2021"),
        labels: [Label(.openedHere, at: place(3, "\t"))])

    private static let escape = Diagnostic(
        .schema(.unknownKey("titel\u{1B}[31m\u{202E}", suggestion: "title", allowed: [])),
        at: place(2, "titel\u{1B}[31m\u{202E}"))

    private static let longLine = Diagnostic(.reading(.unknownAlias("HERE")), at: place(2, "HERE"))

    private static let invalidBytes = Diagnostic(
        .reading(.notUTF8(likely: nil)), at: end(of: place(2, "end\nx")))

    private static let fixable = Diagnostic(
        .reading(.figure("30 MEUR", FigureProblem(.spelling, readings: ["30 M EUR"]), units: ["EUR"])),
        at: place(0, "30 MEUR"), fix: [Edit(at: place(0, "30 MEUR"), text: "30 M EUR")])

    private static let windows = Diagnostic(.schema(.emptyValue("kind")), at: end(of: place(4, "kind:")))

    private static let firstLine = Diagnostic(
        .schema(.unknownVersion("1")), at: place(4, "1"), severity: .warning,
        labels: [Label(.otherRow, at: place(4, "id: a\r\nid: a"))])

    private static let advice = Diagnostic(
        .reading(.figure("16.000 t", FigureProblem(.ambiguousSeparator), units: [])), at: place(0, "16.000 t CO2e"),
        severity: .advice,
        fix: [Edit(at: place(0, "16.000"), text: "16 000"), Edit(at: end(of: place(0, "CO2e")), text: "/a")])

    private static func sameLine(_ occurrence: Int) -> Diagnostic {
        let start = UInt32(inventory.utf8.count - (5 - occurrence) * 18)
        let range = ByteRange(lower: start + 12, upper: start + 17)
        return Diagnostic(
            .figure(.overlappingRows("waste", "waste")), at: SourcePlace(file: FileID(3), range: range))
    }

    /// The first place of a text in a file.
    static func place(_ file: Int, _ text: String) -> SourcePlace {
        let wanted = Array(text.utf8)
        let range = files[file].bytes.firstRange(of: wanted) ?? 0..<0
        return SourcePlace(file: FileID(UInt32(file)), range: ByteRange(range))
    }

    /// The empty place behind another.
    static func end(of place: SourcePlace) -> SourcePlace {
        SourcePlace(file: place.file, range: .at(place.range.upper))
    }
}
