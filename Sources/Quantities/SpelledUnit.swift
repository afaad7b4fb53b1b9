/// A unit in any spelling that people use.
enum SpelledUnit {
    case known(Unit)
    /// Thousands or millions of something that is not named: `Mio.`.
    case scale(MoneyScale)
    case unknown(String)
    case missing

    /// Reads what stands before and behind a number; `/a` may be left out where the field tells it.
    init(before: String, after: String, isAnnual: Bool) {
        let text = FigureRepair.trimmed(before + " " + after)
        var words = Self.words(text)
        let perYear = Self.removePeriod(&words)
        if words.isEmpty {
            self = text.contains { $0.isLetter || $0.isNumber } ? .unknown(text) : .missing
        } else if let unit = Self.unit(words, perYear: perYear || isAnnual) {
            self = .known(unit)
        } else if !perYear, words.count == 1, let scale = Self.scale(named: words[0]) {
            self = .scale(scale)
        } else {
            self = .unknown(text)
        }
    }

    /// The scale that a word alone can mean; `t` and `m` have other meanings.
    static func scale(named word: String) -> MoneyScale? {
        word == "k" || word.count > 1 ? scales[word] : nil
    }

    /// Lowercase words; each symbol is a word of its own, dots, hyphens and brackets only separate.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() {
            let isSymbol = "€$£%/".contains(character)
            guard isSymbol || " .-()".contains(character) else {
                word.append(character == "₂" ? "2" : character)
                continue
            }
            if !word.isEmpty { words.append(word) }
            word = ""
            if isSymbol { words.append(String(character)) }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// Removes "/a", "per year", "p.a.", "jährlich" and the like; whether there was one.
    private static func removePeriod(_ words: inout [String]) -> Bool {
        for period in periods {
            guard let start = words.firstRange(of: period)?.lowerBound else { continue }
            words.removeSubrange(start..<(start + period.count))
            return true
        }
        return false
    }

    private static func unit(_ words: [String], perYear: Bool) -> Unit? {
        if words == ["%"] || words == ["percent"] || words == ["prozent"] || words == ["per", "cent"] {
            return .percent
        }
        if words.count == 1, !perYear, let area = areas[words[0]] { return .area(area) }
        return emissions(words, perYear: perYear) ?? energyOrPower(words, perYear: perYear)
            ?? money(words, perYear: perYear)
    }

    private static func emissions(_ words: [String], perYear: Bool) -> Unit? {
        var rest = words.joined()
        guard let gas = gases.first(where: { rest.hasSuffix($0) || rest.hasPrefix($0) }) else {
            return masses[rest].flatMap { words.count == 1 && rest.count > 2 ? .emissions($0, perYear: perYear) : nil }
        }
        rest = rest.hasSuffix(gas) ? String(rest.dropLast(gas.count)) : String(rest.dropFirst(gas.count))
        return masses[rest].map { .emissions($0, perYear: perYear) }
    }

    private static func energyOrPower(_ words: [String], perYear: Bool) -> Unit? {
        guard words.count == 1 else { return nil }
        if let unit = EnergyUnit.allCases.first(where: { $0.rawValue.lowercased() == words[0] }) {
            return .energy(unit, perYear: perYear)
        }
        return PowerUnit.allCases.first { $0.rawValue.lowercased() == words[0] }.map { .power($0) }
    }

    private static func money(_ words: [String], perYear: Bool) -> Unit? {
        var scale: MoneyScale?
        var currency: Currency?
        for word in words {
            if let named = currencies[word] ?? Currency(code: word.uppercased().utf8), currency == nil, named.isListed {
                currency = named
            } else if let named = scales[word], scale == nil {
                scale = named
            } else if let named = joined[word], scale == nil, currency == nil {
                (scale, currency) = (named, .eur)
            } else {
                return nil
            }
        }
        guard let currency else { return nil }
        return .money(currency, scale ?? .one, perYear: perYear)
    }

    private static let periods: [[String]] = [
        ["/", "a"], ["/", "yr"], ["/", "y"], ["/", "year"], ["/", "jahr"], ["per", "year"], ["pro", "jahr"],
        ["p", "a"],
        ["im", "jahr"], ["a", "year"], ["je", "jahr"], ["jährlich"], ["annually"], ["pa"], ["per", "annum"],
    ]

    private static let areas: [String: AreaUnit] = [
        "ha": .hectare, "hektar": .hectare, "hectares": .hectare, "km2": .squareKilometre, "km²": .squareKilometre,
        "qkm": .squareKilometre,
    ]

    private static let gases = [
        "co2equivalents", "co2equivalent", "co2äquivalente", "co2äquivalent", "co2äq", "co2eqv", "co2eq", "co2e", "co2",
        "thg", "ghg",
    ]

    private static let masses: [String: EmissionsUnit] = [
        "kg": .kilogram, "t": .tonne, "to": .tonne, "tn": .tonne, "ton": .tonne, "tons": .tonne, "tonne": .tonne,
        "tonnes": .tonne, "tonnen": .tonne, "kt": .kilotonne, "kton": .kilotonne, "kilotonnen": .kilotonne,
        "ktonnes": .kilotonne, "mt": .megatonne, "mio.t": .megatonne, "miot": .megatonne,
    ]

    private static let currencies: [String: Currency] = {
        var table: [String: Currency] = ["€": .eur, "euro": .eur, "euros": .eur]
        let others = [
            "$": "USD", "£": "GBP", "kč": "CZK", "zł": "PLN", "ft": "HUF", "forint": "HUF", "lei": "RON", "лв": "BGN",
            "₺": "TRY", "₴": "UAH",
        ]
        for (sign, code) in others { table[sign] = Currency(code: code.utf8) }
        return table
    }()

    private static let scales: [String: MoneyScale] = [
        "k": .thousand, "tsd": .thousand, "tausend": .thousand, "thousand": .thousand, "t": .thousand,
        "m": .million, "mio": .million, "mln": .million, "mn": .million, "million": .million, "millions": .million,
        "millionen": .million, "mill": .million, "bn": .billion, "b": .billion, "mrd": .billion, "billion": .billion,
        "billions": .billion, "milliarde": .billion, "milliarden": .billion,
    ]

    private static let joined: [String: MoneyScale] = [
        "teur": .thousand, "keur": .thousand, "meur": .million, "mioeur": .million, "mrdeur": .billion,
    ]
}
