/// Reads units as the format writes them.
enum UnitParser {
    /// The unit that is exactly this text; never a counted noun.
    static func unit(_ text: ArraySlice<UInt8>) -> Unit? {
        if text.elementsEqual("%".utf8) { return .percent }
        let perYear = text.suffix(2).elementsEqual("/a".utf8)
        let body = perYear ? text.dropLast(2) : text
        if let unit = emissions(body, perYear) ?? energy(body, perYear) ?? money(body, perYear) { return unit }
        if let unit = moneyPerEmissions(body) { return perYear ? nil : unit }
        if let area = AreaUnit.allCases.first(where: { $0.rawValue.utf8.elementsEqual(body) }) {
            return perYear ? nil : .area(area)
        }
        guard !perYear, let power = PowerUnit.allCases.first(where: { $0.rawValue.utf8.elementsEqual(body) }) else {
            return nil
        }
        return .power(power)
    }

    /// A counted noun: text that begins with a letter and is no unit; `Mio. Menschen` would be a millionth.
    static func noun(_ text: ArraySlice<UInt8>) -> Unit? {
        let noun = String(decoding: text, as: UTF8.self)
        guard let first = noun.unicodeScalars.first, first.properties.isAlphabetic,
            SpelledUnit.scale(named: String(noun.lowercased().prefix { $0 != " " && $0 != "." })) == nil
        else { return nil }
        return .count(noun)
    }

    private static func emissions(_ body: ArraySlice<UInt8>, _ perYear: Bool) -> Unit? {
        guard body.suffix(5).elementsEqual(" CO2e".utf8) else { return nil }
        let mass = body.dropLast(5)
        return EmissionsUnit.allCases.first { $0.rawValue.utf8.elementsEqual(mass) }
            .map { .emissions($0, perYear: perYear) }
    }

    private static func energy(_ body: ArraySlice<UInt8>, _ perYear: Bool) -> Unit? {
        EnergyUnit.allCases.first { $0.rawValue.utf8.elementsEqual(body) }.map { .energy($0, perYear: perYear) }
    }

    private static func moneyPerEmissions(_ body: ArraySlice<UInt8>) -> Unit? {
        guard let slash = body.firstIndex(of: UInt8(ascii: "/")),
            case .money(let currency, let scale, _)? = money(body[..<slash], false),
            case .emissions(let mass, _)? = emissions(body[(slash + 1)...], false)
        else { return nil }
        return .moneyPerEmissions(currency, scale, mass)
    }

    private static func money(_ body: ArraySlice<UInt8>, _ perYear: Bool) -> Unit? {
        guard let currency = Currency(code: body.suffix(3)), currency.isListed else { return nil }
        let scale = body.dropLast(3)
        if scale.isEmpty { return .money(currency, .one, perYear: perYear) }
        guard scale.last == UInt8(ascii: " ") else { return nil }
        let word = scale.dropLast()
        return MoneyScale.allCases.first { $0 != .one && $0.rawValue.utf8.elementsEqual(word) }
            .map { .money(currency, $0, perYear: perYear) }
    }
}
