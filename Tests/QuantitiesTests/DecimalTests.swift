import Quantities
import Testing

@Suite struct DecimalTests {
    @Test(arguments: [
        (Decimal(0), "0"), (Decimal(-1234, exponent: -2), "-12.34"), (Decimal(5, exponent: -3), "0.005"),
        (Decimal(4358, exponent: 6), "4358000000"), (Decimal(-5, exponent: -1), "-0.5"),
    ])
    func `description shows every written digit`(value: Decimal, text: String) {
        #expect(value.description == text)
    }

    @Test func `sums are exact where binary floating point is not`() {
        let tenth = Decimal(1, exponent: -1)
        #expect([tenth, tenth, tenth].sum() == Decimal(3, exponent: -1))
        #expect(Decimal(10, exponent: 0) == Decimal(1, exponent: 1))
        #expect(Decimal(10, exponent: 0).hashValue == Decimal(1, exponent: 1).hashValue)
    }

    @Test(arguments: [
        (Decimal(1), Decimal(3), 2, "0.33"), (Decimal(2), Decimal(3), 2, "0.67"), (Decimal(-1), Decimal(2), 0, "-1"),
        (Decimal(1), Decimal(2), 0, "1"), (Decimal(1, exponent: 9), Decimal(8), 1, "125000000.0"),
    ])
    func `quotients round half away from zero`(left: Decimal, right: Decimal, decimals: Int, text: String) {
        #expect(left.divided(by: right, decimals: decimals)?.description == text)
    }

    @Test func `division by zero and products that do not fit have no value`() {
        #expect(Decimal(1).divided(by: 0, decimals: 1) == nil)
        #expect(Decimal(Int128.max).multiplied(by: 7) == nil)
    }

    @Test func `products, shares and quotients are bounded as figures are`() {
        let most = Decimal(1, exponent: 15)
        #expect(most.multiplied(by: 1) == most)
        #expect(most.percent(100) == most)
        #expect(most.multiplied(by: Decimal(1_000_001, exponent: -6)) == nil)
        #expect(most.multiplied(by: most) == nil)
        #expect(most.percent(Decimal(1_000_001, exponent: -4)) == nil)
        #expect(most.divided(by: Decimal(9, exponent: -1), decimals: 0) == nil)
        #expect(Decimal(-1, exponent: -12).multiplied(by: Decimal(1, exponent: -12))?.isZero == true)
        #expect(Decimal(-2, exponent: 15).multiplied(by: 1) == nil)
    }

    @Test func `a share of money is exact to the cent`() {
        #expect(Decimal(18_000_001, exponent: -2).percent(Decimal(333, exponent: -1))?.description == "59940.00333")
        #expect(Decimal(620_000).share(of: 750_000)?.description == "82.7")
    }

    @Test(arguments: [
        (Decimal(1_234_567), Language.en, "1,234,567"), (Decimal(1_234_567), .de, "1.234.567"),
        (Decimal(-123_456, exponent: -2), .de, "−1.234,56"), (Decimal(999), .en, "999"),
    ])
    func `each language writes numbers its way`(value: Decimal, language: Language, text: String) {
        #expect(NumberStyle(language).text(value) == text)
    }

    @Test func `rounding shows the decimals asked for`() {
        #expect(NumberStyle(.en).text(Decimal(5), decimals: 1) == "5.0")
        #expect(NumberStyle(.en).text(Decimal(-4, exponent: -2), decimals: 1) == "0.0")
        #expect(NumberStyle(.de).text(Decimal(82_666, exponent: -3), decimals: 1) == "82,7")
    }
}

@Suite struct CalendarDateTests {
    @Test(arguments: ["2026", "2026-03", "2026-03-15", "2024-02-29"])
    func `dates of any precision are read and written`(text: String) {
        #expect(CalendarDate(parsing: text.utf8)?.description == text)
    }

    @Test(arguments: ["", "26", "2026-13", "2026-02-30", "2026-3-1", "1899", "2026-03-15T", "2026-00"])
    func `what is no date is refused`(text: String) {
        #expect(CalendarDate(parsing: text.utf8) == nil)
    }

    @Test func `a date is before another only when it is so for certain`() throws {
        let year = try #require(CalendarDate(year: 2026))
        let march = try #require(CalendarDate(year: 2026, month: 3))
        let next = try #require(CalendarDate(year: 2027))
        #expect(!march.isBefore(year) && !year.isBefore(march) && march.isBefore(next))
    }

    @Test func `people read dates in their language`() throws {
        let date = try #require(CalendarDate(year: 2026, month: 3, day: 15))
        #expect(date.text(in: .de) == "15. März 2026")
        #expect(date.text(in: .en) == "15 March 2026")
    }
}
