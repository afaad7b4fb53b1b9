/// A unit in any spelling that people use.
enum SpelledUnit {
    case known(Unit)
    /// One of several, such as those of `Kronen`.
    case oneOf([Unit])
    /// Thousands or millions of something that is not named: `Mio.`.
    case scale(MoneyScale)
    case unknown(String)
    case missing

    /// Reads what stands before and behind a number; `/a` may be left out where the field tells it.
    init(before: String, after: String, isAnnual: Bool) {
        let text = FigureRepair.trimmed(before + " " + after)
        var words = Self.words(text)
        let perYear = Self.removePeriod(&words)
        let units = Self.units(words, perYear: perYear || isAnnual)
        if words.isEmpty {
            self = text.contains { $0.isLetter || $0.isNumber } ? .unknown(text) : .missing
        } else if units.count == 1 {
            self = .known(units[0])
        } else if !units.isEmpty {
            self = .oneOf(units)
        } else if !perYear, words.count == 1, let scale = Self.scale(named: words[0]) {
            self = .scale(scale)
        } else {
            self = .unknown(text)
        }
    }

    /// A mass without its gas, where only emissions can be meant: `48 t/a`; `T` can be thousands.
    init?(mass text: String, isAnnual: Bool) {
        var words = Self.words(text)
        let perYear = Self.removePeriod(&words)
        guard words.count == 1,
            let mass = EmissionsUnit.allCases.first(where: {
                $0.rawValue.lowercased() == words[0] && text.hasPrefix($0.rawValue)
            })
        else { return nil }
        self = .known(.emissions(mass, perYear: perYear || isAnnual))
    }

    /// Whether a text names a mass and not what has it: `t`, `Tonnen pro Jahr`.
    static func isMassAlone(_ text: String) -> Bool {
        var words = words(text)
        _ = removePeriod(&words)
        return words.count == 1 && masses[words[0]] != nil
    }

    /// The unit per year of a text with one per month or quarter, and how often a year has those.
    static func partOfYear(_ text: String) -> (unit: Unit, times: Int128)? {
        let words = words(text)
        for (period, times) in periodsWithinYear {
            guard let range = range(of: period, in: words) else { continue }
            var rest = words
            rest.removeSubrange(range)
            let units = units(rest, perYear: true)
            return units.count == 1 ? (units[0], times) : nil
        }
        return nil
    }

    /// "per month" and the like, the words before the name first.
    private static let periodsWithinYear: [(words: [String], times: Int128)] = partsOfYear.flatMap { names, times in
        names.flatMap { name in
            [["/"], ["pro"], ["per"], ["je"], ["im"], ["a"], []].map { ($0 + name, times) }
        }
    }

    /// Where words stand one after the other.
    private static func range(of phrase: [String], in words: [String]) -> Range<Int>? {
        guard phrase.count <= words.count else { return nil }
        return (0...(words.count - phrase.count)).first { words[$0...].starts(with: phrase) }
            .map { $0..<($0 + phrase.count) }
    }

    /// Whether words say that thousands or millions are meant.
    static func namesScale(_ text: String) -> Bool {
        words(text).contains { word in
            scale(named: word) != nil || joined[word] != nil || ["t€", "k€", "m€"].contains(word)
                || ["hundert", "hundred", "tausend", "thousand", "million", "dutzend", "dozen"].contains(
                    where: word.contains)
        }
    }

    /// Whether words begin with one that alone can mean thousands or millions, be it `T` or `M`.
    static func beginsWithScale(_ text: String) -> Bool {
        words(text).first.map { scales[$0] != nil } ?? false
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
            guard let range = range(of: period, in: words) else { continue }
            words.removeSubrange(range)
            return true
        }
        return false
    }

    private static func units(_ words: [String], perYear: Bool) -> [Unit] {
        if percents.contains(words) { return [.percent] }
        if words.count == 1, !perYear, let area = areas[words[0]] { return [.area(area)] }
        let unit = emissions(words, perYear: perYear) ?? energyOrPower(words, perYear: perYear)
        return unit.map { [$0] } ?? money(words, perYear: perYear)
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

    private static func money(_ words: [String], perYear: Bool) -> [Unit] {
        var scale: MoneyScale?
        var currencies: [Currency]?
        for word in words {
            if let named = SpelledCurrency.currencies(named: word) {
                currencies = currencies.map { $0.filter(named.contains) } ?? named
            } else if let named = scales[word], scale == nil {
                scale = named
            } else if let named = joined[word], scale == nil, currencies == nil {
                (scale, currencies) = (named, [.eur])
            } else {
                return []
            }
        }
        return (currencies ?? []).map { .money($0, scale ?? .one, perYear: perYear) }
    }

    private static let periods: [[String]] = [
        ["/", "a"], ["/", "yr"], ["/", "y"], ["/", "year"], ["/", "jahr"], ["per", "year"], ["pro", "jahr"],
        ["p", "a"],
        ["im", "jahr"], ["a", "year"], ["je", "jahr"], ["jährlich"], ["annually"], ["pa"], ["per", "annum"],
    ]

    private static let partsOfYear: [(names: [[String]], times: Int128)] = [
        ([["monat"], ["month"], ["monatlich"], ["monthly"], ["mtl"]], 12),
        ([["quartal"], ["quarter"], ["vierteljahr"], ["vierteljährlich"], ["quarterly"], ["quartalsweise"]], 4),
        ([["halbjahr"], ["half", "year"], ["halbjährlich"]], 2),
    ]

    private static let percents: [[String]] = [
        ["%"], ["percent"], ["prozent"], ["per", "cent"], ["v", "h"], ["vh"],
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
