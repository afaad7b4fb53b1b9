// Figures that are to be worked out: products, parts of a year, exchange rates, emission factors.
extension FigureRepair {
    /// `2 x 69 000 EUR`.
    func product(_ spelled: SpelledNumber) -> FigureProblem? {
        let signs = ["x", "\u{D7}", "*", "mal ", "times "]
        guard let sign = signs.first(where: spelled.after.lowercased().hasPrefix),
            spelled.after.dropFirst(sign.count).drop(while: { $0 == " " }).first?.isNumber == true,
            let factor = SpelledNumber(String(spelled.after.dropFirst(sign.count)))
        else { return nil }
        guard spelled.before.isEmpty, spelled.readings.count == 1, factor.readings.count == 1,
            case (let unit, nil) = unitAndRemark(factor), case .known(let known) = unit, takes(known),
            let product = spelled.readings[0].multiplied(by: factor.readings[0])
        else { return FigureProblem(.severalNumbers) }
        return FigureProblem(.severalNumbers, readings: readings([product.trimmingZeroDecimals], unit))
    }

    /// `1625 EUR/Monat`, `4 t CO2e pro Quartal`.
    func partOfYear(_ spelled: SpelledNumber) -> FigureProblem? {
        guard let (unit, times) = SpelledUnit.partOfYear(spelled.words) else { return nil }
        guard takes(unit) else { return takes(unit.withoutPeriod) ? FigureProblem(.partOfYear) : nil }
        let numbers = spelled.readings.compactMap { $0.multiplied(by: Decimal(times))?.trimmingZeroDecimals }
        return FigureProblem(.partOfYear, readings: readings(numbers, .known(unit)))
    }

    /// Numbers in a unit of emission factors as they are in that of the table.
    func factors(_ numbers: [Decimal], _ word: String, _ table: Unit) -> [String] {
        guard case .count(let name) = table, let unit = FactorUnit(name), let other = FactorUnit(spelled: word) else {
            return []
        }
        return readings(numbers.compactMap { other.converted($0, to: unit)?.unambiguous }, .missing)
    }

    /// What is wrong with a text that is no number of the format, and shall be an exchange rate.
    static func exchangeRate(_ bytes: ArraySlice<UInt8>, from: Currency, to: Currency) -> FigureProblem {
        let text = trimmed(withPlainSpaces(String(decoding: bytes.prefix(200), as: UTF8.self)))
        guard text.contains(where: { $0.isLetter || $0.isSymbol || $0 == "%" }) else {
            return FigureRepair(bytes, as: .number(of: .count(""))).problem()
        }
        let sides = text.split(separator: "=", omittingEmptySubsequences: false).map { SidesAmount(String($0)) }
        let rates: [Decimal] =
            switch (sides.count, sides.first, sides.last) {
            case (1, .some(.percent(let number)), _):
                [number.multiplied(by: Decimal(1, exponent: -2))].compactMap(\.self)
            case (1, .some(.money(let numbers, to)), _): numbers
            case (2, .some(.money([1], from)), .some(.money(let numbers, to))): numbers
            case (2, .some(.money(let numbers, to)), .some(.money([1], from))): numbers
            default: []
            }
        let readings = rates.map(\.trimmingZeroDecimals.unambiguous).filter { !$0.isZero }
        return FigureProblem(
            .exchangeRate(from: from.code, to: to.code), readings: readings.map(NumberStyle.format.text))
    }

    private func takes(_ unit: Unit) -> Bool {
        switch wanted {
        case .figure(let expectation): expectation.accepts(unit)
        case .number(of: let table): Figure(number: 1, unit: unit).converted(to: table) != nil
        }
    }
}

/// One side of an equation between two currencies, or a share.
private enum SidesAmount {
    case money([Decimal], Currency)
    case percent(Decimal)
    case other

    init(_ text: String) {
        guard let number = SpelledNumber(text), !number.isRange else {
            self = .other
            return
        }
        switch SpelledUnit(before: number.before, after: number.after, isAnnual: false) {
        case .known(.money(let currency, .one, false)): self = .money(number.readings, currency)
        case .known(.percent) where number.readings.count == 1: self = .percent(number.readings[0])
        default: self = .other
        }
    }
}
