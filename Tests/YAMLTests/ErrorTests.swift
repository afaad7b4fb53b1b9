import SourceText
import Testing
import YAML

/// Each text has one slip. The fact names the case and, for each range, its line and its bytes.
@Suite struct ErrorTests {
    @Test(arguments: [
        ("title: Ausbau: Phase 2", "textNeedsQuotes: 1 Ausbau: Phase 2 | 1 :"),
        ("a:\n  - title: Ausbau: Phase 2  # x\n", "textNeedsQuotes: 2 Ausbau: Phase 2 | 2 :"),
        ("see: http://x.y: z\n", "textNeedsQuotes: 1 http://x.y: z | 1 :"),
        ("text: a\n  b\n  c: d\n", "textNeedsQuotes: 1 a⏎  b⏎  c: d | 3 :"),
        ("{a: b: c}", "textNeedsQuotes: 1 b: c | 1 :"),
        ("a: [b c: d e: f]\n", "textNeedsQuotes: 1 d e: f | 1 :"),
        ("title: @foo bar # x\n", "textNeedsQuotes: 1 @foo bar | 1 @"),
        ("title: `foo`\n", "textNeedsQuotes: 1 `foo` | 1 `"),
        ("title: % foo\n", "textNeedsQuotes: 1 % foo | 1 %"),
        ("title: *wichtig*\n", "textNeedsQuotes: 1 *wichtig* | 1 *"),
        ("title: *foo bar\n", "textNeedsQuotes: 1 *foo bar | 1 *"),
        ("title: &a&b c\n", "textNeedsQuotes: 1 &a&b c | 1 &"),
        ("title: & Partner\n", "textNeedsQuotes: 1 & Partner | 1 &"),
        ("title: !wichtig! foo\n", "textNeedsQuotes: 1 !wichtig! foo | 1 !"),
        ("title: > 5 t\n", "textNeedsQuotes: 1 > 5 t | 1 >"),
        ("title: | x\n", "textNeedsQuotes: 1 | x | 1 |"),
        ("title: [Entwurf] Ausbau\n", "textNeedsQuotes: 1 [Entwurf] Ausbau | 1 ["),
        ("title: PV: Speicher # 3\n", "textNeedsQuotes: 1 PV: Speicher # 3 | 1 :"),
        ("title: PV: Speicher #3\n", "textNeedsQuotes: 1 PV: Speicher #3 | 1 :"),
        ("title: PV: Speicher # 3 Module\n", "textNeedsQuotes: 1 PV: Speicher | 1 :"),
        ("title: ]\n", "textNeedsQuotes: 1 ] | 1 ]"),
        ("title: ? b\n", "textNeedsQuotes: 1 ? b | 1 ?"),
        ("a: [- b]\n", "textNeedsQuotes: 1 - b | 1 -"),
        ("title: Ausbau #2\n  der Strecke\n", "textNeedsQuotes: 1 Ausbau #2 | 1 #"),
        ("foo #bar: x\nb: c\n", "textNeedsQuotes: 1 foo #bar | 1 #"),
        ("title: \"foo\" bar\n", "textAfterQuote: 1 \"foo\" | 1 bar"),
        ("title: 'it's'\n", "textAfterQuote: 1 'it' | 1 s'"),
        ("title: 'Stadtwerke' Beitrag\n", "textAfterQuote: 1 'Stadtwerke' | 1 Beitrag"),
        ("\"a\" b: c\n", "textAfterQuote: 1 \"a\" | 1 b: c"),
        ("{a: \"b\" c}", "textAfterQuote: 1 \"b\" | 1 c"),
        ("title: \"Ausbau\nname: \"foo\"\nx: y\n", "unclosedQuote: 1 \""),
        ("title: \"Ausbau\nname: foo\n", "unclosedQuote: 1 \""),
        ("title: 'Ausbau\nname: 'foo'\nx: 'a: b'\n", "unclosedQuote: 1 '"),
        ("a: \"", "unclosedQuote: 1 \""),
        ("a: 'x\n---\nb: c", "unclosedQuote: 1 '"),
        ("a: \"fine\n  text\"\nb: 'x\nc: d\n", "unclosedQuote: 3 '"),
        ("title: \"C:\\Users\"\n", "badEscape: 1 \\U"),
        ("title: \"\\x4\"\n", "badEscape: 1 \\x4"),
        ("title: \"\\ud83d\\ude00\"\n", "badEscape: 1 \\ud83d"),
        ("title: \"\\ü\"\n", "badEscape: 1 \\ü"),
    ])
    func namesSlipsInTexts(text: String, fact: String) {
        #expect(Facts.read(text) == [fact])
    }

    @Test(arguments: [
        ("ccc 1\nkind: x", "missingColon: 1 ccc 1"),
        ("\u{FEFF}ccc 1\nkind: x\n", "missingColon: 1 ccc 1"),
        ("ccc: 1\nkind commitment\nname: x\n", "missingColon: 2 kind commitment"),
        ("a: b\r\nc d\r\ne: f\r\n", "missingColon: 2 c d"),
        ("stakeholder:\n  id baeckerei\n  name: X\n", "missingColon: 2 id baeckerei"),
        ("- id foo\n  bar: baz", "missingColon: 1 id foo"),
        ("http://x.y\na: b\n", "missingColon: 1 http://x.y"),
        ("description: dies ist\nein Text\n", "missingColon: 2 ein Text"),
        ("ccc:1\nkind: x\n", "missingSpaceAfterColon: 1 :"),
        ("ccc: 1\nkind:commitment\nname: x\n", "missingSpaceAfterColon: 2 :"),
        ("stakeholder:\n  id:baeckerei\n  name: X\n", "missingSpaceAfterColon: 2 :"),
        ("a: {b:[1]}\n", "missingSpaceAfterColon: 1 :"),
        ("a: 1\n\tb: 2\n", "tabInIndentation: 2 \t | 2 \t | 0"),
        ("a:\n\tb: 2\n", "tabInIndentation: 2 \t | 2 \t | 2"),
        ("a:\n  - b: 1\n\tc: 2\n\n \td: 3\ne: 4\n", "tabInIndentation: 3 \t | 5  \t | 4"),
        ("a:\n  - b\n\t- c\n", "tabInIndentation: 3 \t | 3 \t | 2"),
        ("a: |\n\tfoo\n", "tabInIndentation: 2 \t | 2 \t | 2"),
        ("a: foo\n\tbar\n", "tabInIndentation: 2 \t | 2 \t | 0"),
        ("a:\n  - b\n\u{A0}\u{A0}- c\n", "spaceLookalike: 3 \u{A0}"),
        ("a:\n\u{2003}b: c\n  d: e\n", "spaceLookalike: 2 \u{2003}"),
        ("title: foo\n  bar: baz", "unexpectedIndentation: 2 bar: baz | 1 title: foo"),
        ("a: 1\n  \n   b: 2 # c\n", "unexpectedIndentation: 3 b: 2 | 1 a: 1"),
        ("a:\n  x: 1\n  y: 2\n   z: 3\n", "unexpectedIndentation: 4 z: 3 | 3 y: 2"),
        ("a:\n    b: 1\n  c: 2\n", "inconsistentIndentation: 3 c: 2 | 2 b: 1"),
        ("  ccc: 1\nkind: x\n", "inconsistentIndentation: 2 kind: x | 1 ccc: 1"),
        ("a:\n  - b\n - c\n", "inconsistentIndentation: 3 - c | 2 - b"),
        ("- - a\n - b\n", "inconsistentIndentation: 2 - b | 1 - - a"),
        ("a: 1\n- b\n", "unexpectedListItem: 2 - | nil"),
        ("- a\nb: c\n", "missingDash: 2 b: c | 1 -"),
        ("- a: 1\n-b: 2\n", "missingSpaceAfterDash: 2 -"),
        ("a:\n  -b: 1\n    c: 2\n", "missingSpaceAfterDash: 2 -"),
        ("a:\n  * b\n", "bullet: 2 *"), ("a:\n  • b: c\n    d: e\n", "bullet: 2 •"),
        ("a: - b\n", "listItemAfterKey: 1 -"),
        ("a: b\n...\nc: d\n", "contentAfterEnd: 3 c: d | 2 ..."),
    ])
    func namesSlipsInLines(text: String, fact: String) {
        #expect(Facts.read(text) == [fact])
    }

    @Test(arguments: [
        ("a: [b, c\nd: e\n", "unclosedBracket: 1 ["), ("a: {b: c\nd: e\n", "unclosedBracket: 1 {"),
        ("a: [b, c\n", "unclosedBracket: 1 ["), ("a: [\n  b,\n  c\nd: e\n", "unclosedBracket: 1 ["),
        ("a: [", "unclosedBracket: 1 ["), ("a: {b: [c", "unclosedBracket: 1 ["),
        ("a: {b: c}}\n", "unexpectedBracket: 1 }"), ("a: [b}\n", "unexpectedBracket: 1 }"),
        ("a: [b, , c]\n", "unexpectedComma: 1 ,"), ("a: [\"b\" \"c\"]\n", "textAfterQuote: 1 \"b\" | 1 \"c\""),
        ("a: [[b] c]\n", "missingComma: 1 c | 1 ["),
    ])
    func namesSlipsInBrackets(text: String, fact: String) {
        #expect(Facts.read(text) == [fact])
    }

    @Test(arguments: [
        ("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n", "unresolvedConflict: 1 <<<<<<< HEAD | 5 >>>>>>> x"),
        (
            "a: 1\n<<<<<<< HEAD\nb\n||||||| x\nc\n=======\n>>>>>>>\nd\n",
            "unresolvedConflict: 2 <<<<<<< HEAD | 7 >>>>>>>"
        ),
        ("a: b\r\n<<<<<<< HEAD\r\n", "unresolvedConflict: 2 <<<<<<< HEAD | nil"),
        ("a: b\n>>>>>>> x\n", "unresolvedConflict: nil | 2 >>>>>>> x"),
        ("a: b\n=======\nc: d\n", "unresolvedConflict: nil | 2 ======="),
        ("=======\na: b\n", "unresolvedConflict: nil | 1 ======="),
        ("a: \"x\n<<<<<<< HEAD\n y\n=======\n>>>>>>> z\"\n", "unresolvedConflict: 2 <<<<<<< HEAD | 5 >>>>>>> z\""),
        ("--- |\n x\n <<<<<<< y\n", nil), ("a: |\n  Titel\n  =======\n  x\n", nil), ("a: |\n  <<<<<<< HEAD\n", nil),
        ("# <<<<<<< HEAD\na: b\n", nil), ("a: <<<<<<<\n", nil),
    ])
    func findsUnfinishedMerges(text: String, fact: String?) {
        #expect(Facts.read(text) == (fact.map { [$0] } ?? []))
    }

    @Test(arguments: [
        ("a: *b\n", "unknownAlias: 1 *b | b"), ("a: [*b, c]\n", "unknownAlias: 1 *b | b"),
        ("a: &x [*x]\n", "aliasInsideItself: 1 *x | x"), ("&x a: {b: *y}\n", "unknownAlias: 1 *y | y"),
        ("%YAML 2.0\n---\na\n", "badDirective: 1 %YAML 2.0"), ("%FOO\n", "badDirective: 1 %FOO"),
        ("a: !foo!bar x\n", "badTag: 1 !foo!bar"), ("a: b\u{7}c\n", "controlCharacter: 1 \u{7} | 7"),
        ("ä: \"\0\"", "controlCharacter: 1 \0 | 0"), ("\u{FEFF}\u{FFFE}", "controlCharacter: 1 \u{FFFE} | 65534"),
    ])
    func namesTheRest(text: String, fact: String) {
        #expect(Facts.read(text) == [fact])
    }

    @Test(arguments: [
        ([0xFF, 0xFE, 0x61, 0x00], YAMLError.utf16(ByteRange(0..<2))),
        ([0xFE, 0xFF, 0x00, 0x61], .utf16(ByteRange(0..<2))),
        ([0x61, 0x00, 0x3A, 0x00], .utf16(ByteRange(0..<4))), ([0x00, 0x61, 0x00, 0x3A], .utf16(ByteRange(0..<4))),
        ([0x61, 0x3A, 0x20, 0xFC, 0x62], .invalidUTF8(ByteRange(3..<4))),
        ([0xEF, 0xBB], .invalidUTF8(ByteRange(0..<1))),
    ])
    func refusesOtherEncodings(bytes: [UInt8], error: YAMLError) {
        #expect(throws: error) { try YAMLReader.read(SourceFile(path: "a", bytes: bytes)) }
    }

    @Test func refusesLongKeys() {
        let key = String(repeating: "k", count: 1100)
        #expect(Facts.read("a: 1\n\(key): x\n") == ["keyTooLong: 2 \(key)"])
    }
}
