import Quantities
import Testing

private func figure(_ text: String, _ expectation: FigureExpectation) throws(FigureProblem) -> Figure {
    try FigureParser.figure(ArraySlice(text.utf8), as: expectation)
}

private func problem(_ text: String, _ expectation: FigureExpectation) -> FigureProblem? {
    do {
        _ = try figure(text, expectation)
        return nil
    } catch {
        return error
    }
}

@Suite struct FigureParserTests {
    private static let annualEmissions = FigureExpectation(.emissions, .annual)
    private static let money = FigureExpectation(.money)

    @Test(arguments: [
        ("15 000 t CO2e/a", "15000"), ("15000 t CO2e/a", "15000"), ("0.5 kt CO2e", "500"), ("12 kg CO2e/a", "0.012"),
        ("0.125 t CO2e", "0.125"), ("1.5 Mt CO2e/a", "1500000"), ("0 t CO2e/a", "0"),
        ("1 234 567.25 t CO2e", "1234567.25"),
    ])
    func `emissions are read exactly, in tonnes`(text: String, tonnes: String) throws {
        #expect(try figure(text, Self.annualEmissions).amount.description == tonnes)
    }

    @Test(arguments: [
        ("30 M EUR", "30000000", "1000000"), ("4358 M EUR", "4358000000", "1000000"), ("180000 EUR", "180000", "1"),
        ("0.50 EUR", "0.50", "0.01"), ("1.5 bn SEK", "1500000000", "100000000"), ("250 k CHF", "250000", "1000"),
    ])
    func `money keeps its printed precision`(text: String, amount: String, quantum: String) throws {
        let figure = try figure(text, Self.money)
        #expect(figure.amount.description == amount)
        #expect(figure.quantum.description == quantum)
    }

    @Test func `energy units meet in one base without rounding`() throws {
        let expectation = FigureExpectation(.energy, .either)
        #expect(try figure("3.6 TJ", expectation).amount == figure("1 GWh", expectation).amount)
        #expect(try figure("950 MWh/a", expectation).amount == Decimal(3_420_000))
    }

    @Test(arguments: [
        ("16.000 EUR", FigureProblem.Reason.ambiguousSeparator, ["16 000 EUR", "16 EUR"]),
        ("1,200 EUR", .ambiguousSeparator, ["1 200 EUR", "1.2 EUR"]),
        ("1.586 M EUR", .ambiguousSeparator, ["1 586 M EUR", "1.5860 M EUR"]),
        ("1.586.948 EUR", .groupSeparator, ["1 586 948 EUR"]),
        ("1,5 Mio €", .decimalComma, ["1.5 M EUR"]),
        ("€ 1.000,000.00", .mixedSeparators, ["1 000 000 EUR", "1 000 EUR"]),
        ("352,000,000.00 €", .groupSeparator, ["352 000 000 EUR"]),
        ("1.234,56 EUR", .groupSeparator, ["1 234.56 EUR"]),
        ("about 3 M EUR", .approximation("about"), ["3 M EUR"]),
        ("ca. 3 Mio. Euro", .approximation("ca."), ["3 M EUR"]),
        ("2-3 M EUR", .range, []),
        ("180000", .missingUnit, ["180 000 EUR", "180 000 M EUR"]),
        ("30 MEUR", .spelling, ["30 M EUR"]),
        ("30 Mio. €", .spelling, ["30 M EUR"]),
        ("250 T€", .spelling, ["250 k EUR"]),
        ("30 M EURO", .spelling, ["30 M EUR"]),
        ("160.000,- €", .groupSeparator, ["160 000 EUR"]), ("12,-- EUR", .spelling, ["12 EUR"]),
        ("34_525 EUR", .groupSeparator, ["34 525 EUR"]), ("5.6e6 EUR", .spelling, ["5 600 000 EUR"]),
        ("1.311E4 EUR", .spelling, ["13 110 EUR"]), ("310 000 Kč", .spelling, ["310 000 CZK"]),
        ("0123 EUR", .spelling, ["123 EUR"]), ("0 123 EUR", .spelling, ["123 EUR"]),
        ("30 000,- EUR", .spelling, ["30 000 EUR"]), ("30 000,– €", .spelling, ["30 000 EUR"]),
        ("+30 000 EUR", .spelling, ["30 000 EUR"]),
        ("1,5", .decimalComma, ["1.5 EUR", "1.5 M EUR"]),
        ("30 Mio", .unknownUnit("Mio"), ["30 M EUR"]), ("0,3 Mio.", .unknownUnit("Mio."), ["0.3 M EUR"]),
        ("30k", .unknownUnit("k"), ["30 k EUR"]),
        ("30 000 EUR netto", .remark("netto"), ["30 000 EUR"]),
        ("30 000 EUR (geschätzt)", .remark("(geschätzt)"), ["30 000 EUR"]),
        ("30.000,50 € brutto", .remark("brutto"), ["30 000.5 EUR"]),
        ("30 000 EUR pro Jahr", .unexpectedPerYear, ["30 000 EUR"]),
        ("30 000 EUR pro Monat", .partOfYear, []),
        ("30 000 EUR je Haushalt", .unknownUnit("EUR je Haushalt"), []),
        ("30 000 EUR + 5 000 EUR", .severalNumbers, []), ("15 000 EUR x 2", .severalNumbers, []),
        ("30 000 EUR 5", .severalNumbers, []),
        ("Nein", .yesOrNo, []), ("yes", .yesOrNo, []),
        ("30 Taler", .unknownUnit("Taler"), []), ("30.000 Taler", .unknownUnit("Taler"), []),
        ("15 t CO2e", .otherDimension("t CO2e"), []),
        ("3 M EUR/a", .unexpectedPerYear, ["3 M EUR"]),
        ("tbd", .noNumber, []), ("", .absenceSpelling(""), []), ("k.A.", .noNumber, []),
        ("noch zu klären", .noNumber, []),
        ("1234567890123456 EUR", .tooPrecise, []), ("9999999 bn EUR", .tooPrecise, []),
        ("1 00 EUR", .spelling, ["100 EUR"]), ("1  000 EUR", .spelling, ["1 000 EUR"]),
        ("1\u{A0}000 EUR", .spelling, ["1 000 EUR"]),
    ])
    func `what is no money says why and how to write it`(
        text: String, reason: FigureProblem.Reason, readings: [String]
    ) {
        #expect(problem(text, Self.money) == FigureProblem(reason, readings: readings))
    }

    @Test func `less than nothing does not remain`() {
        let remainder = FigureExpectation(.emissions, .annual, isRemainder: true)
        #expect(problem("-25.8 kt CO2e/a", remainder) == FigureProblem(.remainderBelowZero))
        #expect(problem("ca. 25.8 kt CO2e/a", remainder)?.readings == ["25.8 kt CO2e/a"])
    }

    @Test(arguments: [
        ("-3.6 t CO2e/a", FigureProblem.Reason.minusSign, ["3.6 t CO2e/a"]),
        ("16.000 tons CO2", .ambiguousSeparator, ["16 000 t CO2e/a", "16 t CO2e/a"]),
        ("40 tCO2e/yr", .spelling, ["40 t CO2e/a"]), ("40 t CO₂-eq pro Jahr", .spelling, ["40 t CO2e/a"]),
        ("40 t", .spelling, ["40 t CO2e/a"]), ("48000 kg/a", .spelling, ["48 000 kg CO2e/a"]),
        ("48 T", .unknownUnit("T"), []), ("48 t NOx", .unknownUnit("t NOx"), []),
        ("48 Tonnen Papier", .unknownUnit("Tonnen Papier"), []), ("48 t (netto)", .remark("(netto)"), ["48 t CO2e/a"]),
        ("48 t CO2e bis 2030", .remark("bis 2030"), ["48 t CO2e/a"]), ("4 t CO2e/Monat", .partOfYear, ["48 t CO2e/a"]),
        ("48 t CO2e je Haushalt", .unknownUnit("t CO2e je Haushalt"), []),
        ("40", .missingUnit, ["40 t CO2e/a", "40 kt CO2e/a"]),
        ("7.6 %", .otherDimension("%"), []), ("690 g/kWh", .unknownUnit("g/kWh"), []),
        ("13273 KTon CO2 eqv", .spelling, ["13 273 kt CO2e/a"]),
    ])
    func `what is no annual emission says why and how to write it`(
        text: String, reason: FigureProblem.Reason, readings: [String]
    ) {
        #expect(problem(text, Self.annualEmissions) == FigureProblem(reason, readings: readings))
    }

    @Test(arguments: [
        ("60 %", FigureExpectation(.moneyOrShare)), ("60 EUR", FigureExpectation(.moneyOrShare)),
        ("1 200 people", FigureExpectation(.count)), ("1 200", FigureExpectation(.count)),
        ("30 kWp", FigureExpectation(.power)),
    ])
    func `each expectation takes its own units`(text: String, expectation: FigureExpectation) throws {
        #expect(try figure(text, expectation).description == text)
    }

    @Test(arguments: [("325000", "325000"), ("15 000", "15000"), ("0.125", "0.125"), ("12.5", "12.5")])
    func `a table's own unit lets a number stand alone`(text: String, number: String) throws {
        #expect(try FigureParser.number(ArraySlice(text.utf8)).description == number)
    }

    @Test(arguments: [
        (
            "0.4", FigureExpectation(.moneyOrShare), FigureProblem.Reason.missingUnit,
            ["40 %", "0.4 EUR", "0.4 M EUR", "0.4 %"]
        ),
        ("0,4", FigureExpectation(.moneyOrShare), .decimalComma, ["40 %", "0.4 EUR", "0.4 M EUR", "0.4 %"]),
        ("0.5", FigureExpectation(.share), .missingUnit, ["50 %", "0.5 %"]),
        ("22,4", FigureExpectation(.share), .decimalComma, ["22.4 %"]),
        ("40 % der Kosten", FigureExpectation(.moneyOrShare), .remark("der Kosten"), ["40 %"]),
        ("2000 EUR", FigureExpectation(.money, .perYear), .missingPerYear, ["2 000 EUR/a"]),
        ("2.000 EUR", FigureExpectation(.money, .perYear), .missingPerYear, []),
        ("2 T€", FigureExpectation(.money, .perYear), .missingPerYear, ["2 k EUR/a"]),
        ("2000 EUR p.a.", FigureExpectation(.money, .perYear), .spelling, ["2 000 EUR/a"]),
        ("280 qkm", FigureExpectation(.area), .spelling, ["280 km2"]),
        ("1.200 Haushalte", FigureExpectation(.count), .ambiguousSeparator, ["1 200 Haushalte", "1.2 Haushalte"]),
        ("1.2 Mio. Menschen", FigureExpectation(.count), .unknownUnit("Mio. Menschen"), []),
    ])
    func `a figure is never guessed`(
        text: String, expectation: FigureExpectation, reason: FigureProblem.Reason, readings: [String]
    ) {
        #expect(problem(text, expectation) == FigureProblem(reason, readings: readings))
    }

    @Test(arguments: [
        ("rd. 138 TEUR", FigureProblem.Reason.approximation("rd."), ["138 k EUR"]),
        ("knapp 3 M EUR", .approximation("knapp"), ["3 M EUR"]), ("gut 3 M EUR", .approximation("gut"), ["3 M EUR"]),
        ("max. ca. 3 M EUR", .approximation("max. ca."), ["3 M EUR"]), ("> 3 M EUR", .approximation(">"), ["3 M EUR"]),
        ("bis zu 3 M EUR", .approximation("bis zu"), ["3 M EUR"]),
        ("at most 3 EUR", .approximation("at most"), ["3 EUR"]),
        ("voraussichtlich 3 EUR", .approximation("voraussichtlich"), ["3 EUR"]),
        ("Kosten: 138 000 EUR", .foreword("Kosten:"), ["138 000 EUR"]),
        ("ca. 1,5 Mio. €", .approximation("ca."), ["1.5 M EUR"]),
        ("ca. 1.500 €", .ambiguousSeparator, ["1 500 EUR", "1.5 EUR"]),
        ("je 138 EUR", .noNumber, []), ("ohne 3 EUR", .noNumber, []),
        ("138 EUR (in Tsd.)", .unknownUnit("EUR (in Tsd.)"), []),
        ("138 EUR in Tausend", .unknownUnit("EUR in Tausend"), []),
        ("138 000 Fr.", .spelling, ["138 000 CHF"]), ("138 000 Franken", .spelling, ["138 000 CHF"]),
        ("138 000 sFr", .spelling, ["138 000 CHF"]), ("138 Mio. Złoty", .spelling, ["138 M PLN"]),
        ("138 Kronen", .spelling, ["138 CZK", "138 DKK", "138 NOK", "138 SEK"]),
        ("138 schwedische Kronen", .spelling, ["138 SEK"]), ("138 US-$", .unknownUnit("US-$"), []),
        ("2 x 69000 EUR", .severalNumbers, ["138 000 EUR"]), ("2 × 69 k EUR", .severalNumbers, ["138 k EUR"]),
        ("2 Anlagen x 69 000 EUR", .severalNumbers, []), ("2 x 69000", .severalNumbers, []),
        ("3/5", .severalNumbers, []), ("3 M EUR bis 5 M EUR", .range, []),
    ])
    func `words around an amount never change it unseen`(
        text: String, reason: FigureProblem.Reason, readings: [String]
    ) {
        #expect(problem(text, Self.money) == FigureProblem(reason, readings: readings))
    }

    @Test(arguments: [
        ("1625 EUR/Monat", ["19 500 EUR/a"]), ("1.625 EUR pro Monat", ["19 500 EUR/a", "19.5 EUR/a"]),
        ("500 EUR pro Quartal", ["2 000 EUR/a"]), ("monatlich 100 EUR", ["1 200 EUR/a"]),
    ])
    func `an amount of a part of the year is worked out for the whole`(text: String, readings: [String]) {
        #expect(
            problem(text, FigureExpectation(.money, .perYear)) == FigureProblem(.partOfYear, readings: readings))
    }

    @Test(arguments: [
        ("1 CHF = 1.05 EUR", ["1.05"]), ("105 %", ["1.05"]), ("1,05 EUR = 1 CHF", ["1.05"]), ("1,05 CHF = 1 EUR", []),
        ("1,05 CHF", []), ("1.05 EUR", ["1.05"]),
        ("1 EUR = 0.95 CHF", []), ("100 CHF = 105 EUR", []), ("105 % von gestern", []),
    ])
    func `a rate is what one unit is worth`(text: String, readings: [String]) throws {
        let (chf, eur) = (try #require(Currency(code: "CHF".utf8)), Currency.eur)
        #expect(throws: FigureProblem(.exchangeRate(from: "CHF", to: "EUR"), readings: readings)) {
            try FigureParser.exchangeRate(ArraySlice(text.utf8), from: chf, to: eur)
        }
    }

    @Test(arguments: [
        ("247 g/kWh", FigureProblem.Reason.repeatedUnit(table: "t CO2e/MWh"), ["0.247"]),
        ("247 gCO2e pro kWh", .repeatedUnit(table: "t CO2e/MWh"), ["0.247"]),
        ("0.247 t CO2e/MWh", .spelling, ["0.247"]),
        ("247 g/l", .otherUnit("g/l", table: "t CO2e/MWh"), []),
    ])
    func `a factor is converted to the unit of its table`(
        text: String, reason: FigureProblem.Reason, readings: [String]
    ) {
        #expect(throws: FigureProblem(reason, readings: readings)) {
            try FigureParser.number(ArraySlice(text.utf8), of: .count("t CO2e/MWh"))
        }
    }

    @Test func `only one reading without doubt is certain`() {
        let money = FigureExpectation(.money)
        for text in ["1,5 Mio €", "160.000,- €", "30 MEUR", "+30 000 EUR"] {
            #expect(problem(text, money)?.isCertain == true, "\(text)")
        }
        for text in ["1,5", "30 Mio", "16.000 EUR", "30 000 EUR netto", "30 000 EUR pro Jahr", "-3 EUR", "ca. 3 EUR"] {
            #expect(problem(text, money)?.isCertain == false, "\(text)")
        }
    }

    @Test(arguments: [
        ("151 kt CO2e/a", FigureProblem.Reason.repeatedUnit(table: "t CO2e/a"), ["151 000"]),
        ("151 Mt CO2e", .repeatedUnit(table: "t CO2e/a"), ["151 000 000"]),
        ("151 000 kg CO2e/a", .repeatedUnit(table: "t CO2e/a"), ["151"]),
        ("1 586 kg CO2e/a", .repeatedUnit(table: "t CO2e/a"), ["1.5860"]),
        ("151 000 t CO2", .repeatedUnit(table: "t CO2e/a"), ["151 000"]),
        ("4,1 kt CO2e/a", .decimalComma, ["4 100"]),
        ("151 GWh", .otherUnit("GWh", table: "t CO2e/a"), []), ("12 %", .otherUnit("%", table: "t CO2e/a"), []),
        ("151 t", .repeatedUnit(table: "t CO2e/a"), ["151"]),
        ("151 T", .otherUnit("T", table: "t CO2e/a"), []),
        ("151 t CO2e pro Monat", .partOfYear, ["1 812"]),
        ("151 Tsd.", .spelling, ["151 000"]), ("1,5 Mio.", .decimalComma, ["1 500 000"]),
        ("-151 000", .removal, ["151 000"]), ("151 000 (vorläufig)", .remark("(vorläufig)"), ["151 000"]),
        ("0 (keine Daten)", .remark("(keine Daten)"), ["0"]),
    ])
    func `a cell with a unit is converted to that of its table, or refused`(
        text: String, reason: FigureProblem.Reason, readings: [String]
    ) {
        #expect(throws: FigureProblem(reason, readings: readings)) {
            try FigureParser.number(ArraySlice(text.utf8), of: .emissions(.tonne, perYear: true))
        }
    }

    @Test func `energy is converted where that is exact`() {
        let table = Unit.energy(.megawattHour, perYear: true)
        #expect(throws: FigureProblem(.repeatedUnit(table: "MWh/a"), readings: ["151 000"])) {
            try FigureParser.number(ArraySlice("151 GWh".utf8), of: table)
        }
        #expect(throws: FigureProblem(.otherUnit("TJ", table: "MWh/a"))) {
            try FigureParser.number(ArraySlice("1 TJ".utf8), of: table)
        }
        #expect(throws: FigureProblem(.otherUnit("MWh/a", table: "MWh"))) {
            try FigureParser.number(ArraySlice("151 MWh/a".utf8), of: .energy(.megawattHour, perYear: false))
        }
    }

    @Test(arguments: [
        ("0,12 Mio.", FigureProblem.Reason.decimalComma, ["120 000"]),
        ("120 000 Einwohner", .remark("Einwohner"), ["120 000"]), ("120 000 EUR", .remark("EUR"), ["120 000"]),
        ("0,12 Mio. Einwohner", .remark("Einwohner"), ["120 000"]), ("-3", .minusSign, ["3"]),
        ("rd. 104 Tsd.", .approximation("rd."), ["104 000"]), ("ca. mind. 104", .approximation("ca. mind."), ["104"]),
        ("104 T", .otherUnit("T", table: ""), []), ("104 T Einwohner", .otherUnit("T Einwohner", table: ""), []),
        ("T 104", .otherUnit("T", table: ""), []), ("104 Hundert", .otherUnit("Hundert", table: ""), []),
        ("Einwohner: 104 000", .foreword("Einwohner:"), ["104 000"]),
    ])
    func `a plain number says what it counts by its field`(
        text: String, reason: FigureProblem.Reason, readings: [String]
    ) {
        #expect(throws: FigureProblem(reason, readings: readings)) {
            try FigureParser.number(ArraySlice(text.utf8))
        }
    }

    @Test func `the mass of a gas is in tonnes`() {
        #expect(throws: FigureProblem(.spelling, readings: ["12"])) {
            try FigureParser.number(ArraySlice("12 t".utf8), of: .count("t"))
        }
        #expect(throws: FigureProblem(.otherUnit("kg", table: "t"))) {
            try FigureParser.number(ArraySlice("12 kg".utf8), of: .count("t"))
        }
        #expect(throws: FigureProblem(.otherUnit("t CO2e", table: "t"))) {
            try FigureParser.number(ArraySlice("12 t CO2e".utf8), of: .count("t"))
        }
    }

    @Test func `a number alone follows the same rules`() {
        #expect(throws: FigureProblem(.ambiguousSeparator, readings: ["16 000", "16"])) {
            try FigureParser.number(ArraySlice("16.000".utf8))
        }
        #expect(throws: FigureProblem(.decimalComma, readings: ["22.4"])) {
            try FigureParser.number(ArraySlice("22,4".utf8))
        }
    }
}
