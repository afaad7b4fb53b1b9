import Diagnostics
import Quantities
import Testing

@Suite struct ProseTests {
    @Test(arguments: [
        ("a\u{1B}[31mb", "`a\u{FFFD}[31mb`"), ("a\nb\tc\rd", "`a b c d`"), ("`x`", "`'x'`"),
        ("a\u{202E}b\u{2066}", "`a\u{FFFD}b\u{FFFD}`"), ("a\u{9B}31m\u{7F}", "`a\u{FFFD}31m\u{FFFD}`"),
        ("a\u{200B}\u{AD}b", "`a\u{FFFD}\u{FFFD}b`"), ("a\u{2028}b\u{85}", "`a\u{FFFD}b\u{FFFD}`"),
        ("👩\u{200D}🚒 ü e\u{301}", "`👩\u{200D}🚒 ü e\u{301}`"), ("", "``"),
    ])
    func `an author's text cannot leave its quotation`(text: String, shown: String) {
        let prose: Prose = "\(quoted: text)"
        #expect(prose.text(in: .en) == shown)
    }

    @Test func `a long text is cut`() {
        let prose: Prose = "\(quoted: String(repeating: "ä", count: 61))"
        #expect(prose.text(in: .de) == "`\(String(repeating: "ä", count: 60))…`")
    }

    @Test func `lists have their words in each language`() {
        let items = ["a", "b", "c"]
        let cases: [(Prose, String, String)] = [
            ("\(list: items)", "`a`, `b`, `c`", "`a`, `b`, `c`"),
            ("\(all: items)", "`a`, `b` and `c`", "`a`, `b` und `c`"),
            ("\(oneOf: items)", "`a`, `b` or `c`", "`a`, `b` oder `c`"),
            ("\(oneOf: ["a"])", "`a`", "`a`"),
            ("\(list: items, limit: 2)", "`a`, `b`, `c`", "`a`, `b`, `c`"),
            ("\(oneOf: items, limit: 1)", "`a` and 2 more", "`a` und 2 weitere"),
            ("\(list: [])", "", ""),
        ]
        for (prose, english, german) in cases {
            #expect(prose.text(in: .en) == english)
            #expect(prose.text(in: .de) == german)
        }
    }

    @Test(arguments: [
        (Decimal(15, exponent: 6), "15,000,000 EUR", "15.000.000 EUR"),
        (Decimal(1500, exponent: -3), "1.50 EUR", "1,50 EUR"),
        (Decimal(3_000, exponent: -2), "30 EUR", "30 EUR"), (Decimal(1_255, exponent: -3), "1.255 EUR", "1,255 EUR"),
    ])
    func `money has no decimals or two`(amount: Decimal, english: String, german: String) {
        let prose: Prose = "\(money: Money(amount, .eur))"
        #expect(prose.text(in: .en) == english)
        #expect(prose.text(in: .de) == german)
    }

    @Test func `counts and code points`() {
        let prose: Prose = "\(1_000_000) \(plain: 2030) \(codePoint: "7") \(codePoint: "1f600") \(Decimal(5), unit: "")"
        #expect(prose.text(in: .de) == "1.000.000 2030 U+0007 U+1F600 5")
    }
}
