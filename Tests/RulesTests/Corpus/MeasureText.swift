/// The lines of one correct measure, and of the parts that it contains.
struct MeasureText {
    let number: Int
    /// The sector that the effect names, if it names one.
    let sector: String?
    /// The row that the effect is in.
    let row: String
    /// In t CO2e a year at 2030.
    let effect: Int
    let startYear: Int
    let text: CorpusText
    let currency: (code: String, rate: String, units: Int)?
    /// Measures that were written.
    private(set) var count = 1

    init(
        number: Int, sector: String?, row: String, effect: Int, startYear: Int, text: CorpusText,
        currency: (code: String, rate: String, units: Int)?
    ) {
        self.number = number
        self.sector = sector
        self.row = row
        self.effect = effect
        self.startYear = startYear
        self.text = text
        self.currency = currency
    }

    private static let subjects = [
        "Fernwärme", "Wärmepumpen", "Photovoltaik", "Windkraft", "Radwege", "Busflotte", "Gebäudehülle", "Abwärme",
        "Kläranlage", "Beleuchtung", "Geothermie", "Logistik",
    ]
    private static let places = ["Nord", "Süd", "Hafen", "Altstadt", "Campus", "Gewerbepark", "Bahnhof"]
    private static let fields = [
        "transport": "mobility-transport", "waste": "waste-circular-economy", "afolu": "green-infrastructure",
        "buildings": "built-environment",
    ]

    private var place: String { Self.places[number / Self.subjects.count % Self.places.count] }
    private var title: String { Self.subjects[number % Self.subjects.count] + " " + place }

    mutating func lines(_ numbers: inout SeededNumbers) -> [String] {
        // What was completed before the year of a trend is taken to be in it.
        let period = [("planned", 2027, 2029), ("ongoing", 2024, 2028), ("completed", 2023, 2025)]
        let (status, start, end) = period[numbers.number(0...(startYear < 2023 ? 2 : 1))]
        var lines = head(title, "m-\(number)", status, start, end)
        if numbers.chance(30) { lines += ["    programmes:", "      - city-plan"] }
        if numbers.chance(40) { lines.append("    location: \(place)") }
        if numbers.chance(20) { lines += ["    depends_on:", "      - forest"] }
        if numbers.chance(20) { lines += ["    partners:", "      - university"] }
        lines += details(&numbers) + effectLines(effect, start: start, &numbers)
        lines += money(effect * numbers.number(500...5_000), start: start, end: end, &numbers)
        if numbers.chance(25) { lines += parts(status, start, end, &numbers) }
        return lines
    }

    private func head(_ title: String, _ id: String, _ status: String, _ start: Int, _ end: Int) -> [String] {
        ["  - id: \(id)"] + text.lines("title", de: title, en: title, indent: 4) + [
            "    field: \(Self.fields[row] ?? "energy-systems")", "    status: \(status)", "    start: \(start)",
            "    end: \(end)",
        ]
    }

    private func details(_ numbers: inout SeededNumbers) -> [String] {
        var lines = ["    indicators:", "      - emissions"]
        if numbers.chance(40) {
            lines += text.lines(
                "description", de: "Die Arbeiten sind mit dem Netzbetreiber abgestimmt.",
                en: "The works are agreed with the network operator.", indent: 4)
        }
        if numbers.chance(30) { lines += ["    co_benefits:", "      - air-quality", "    sdgs:", "      - sdg-11"] }
        if numbers.chance(20) { lines += ["    taxonomy:", "      - climate-mitigation"] }
        if numbers.chance(20) { lines.append("    x_budget_line: \(numbers.number(1_000...9_999))") }
        return lines
    }

    private func effectLines(_ amount: Int, start: Int, _ numbers: inout SeededNumbers) -> [String] {
        var lines = ["    effects:", "      - kind: reduction"]
        if let sector { lines.append("        sector: \(sector)") }
        lines.append("        by_year:")
        if numbers.chance(30), amount > 2 { lines.append("          \(start + 1): \(amount / 2) t CO2e/a") }
        lines.append("          2030: \(amount) t CO2e/a")
        if numbers.chance(20) {
            lines += ["        total: \(amount * 4) t CO2e", "        from: 2027", "        to: 2030"]
        }
        if numbers.chance(15) {
            lines += ["      - kind: renewable-energy", "        by_year:", "          2030: pending"]
        }
        return lines
    }

    /// Cost, who pays, and where the money comes from: each of these in one of several right ways.
    private func money(_ euro: Int, start: Int, end: Int, _ numbers: inout SeededNumbers) -> [String] {
        var (cost, unit) = (euro, "EUR")
        if let currency, currency.units > 0, numbers.chance(40) {
            (cost, unit) = (euro * currency.units, currency.code)
        }
        var lines = ["    cost:"]
        switch numbers.number(0...9) {
        case 0: return lines + ["      capex: pending"]
        case 1: return lines + ["      capex: confidential"]
        case 2, 3: lines += years(cost, unit, start, end)
        case 4: lines += ["      capex: \(cost) \(unit)"] + years(cost, unit, start, end)
        default: lines.append("      capex: \(cost) \(unit)")
        }
        if numbers.chance(15) { lines.append("      opex: \(cost / 50) \(unit)/a") }
        if numbers.chance(30) {
            let share = numbers.number(1...99)
            lines += ["      payers:", "        - payer: citizens", "          amount: \(share) %"]
            lines += ["        - payer: city", "          amount: \(100 - share) %"]
        }
        if numbers.chance(20) { lines += ["    npv:", "      capex: \(cost * 85 / 100) \(unit)"] }
        return lines + funding(of: cost, unit, &numbers)
    }

    private func years(_ cost: Int, _ unit: String, _ start: Int, _ end: Int) -> [String] {
        ["      by_year:", "        \(start): \(cost / 3) \(unit)", "        \(end): \(cost - cost / 3) \(unit)"]
    }

    private func funding(of cost: Int, _ unit: String, _ numbers: inout SeededNumbers) -> [String] {
        func line(_ funder: String?, _ instrument: String, _ amount: String, _ status: String) -> [String] {
            (funder.map { ["      - funder: \($0)", "        instrument: \(instrument)"] }
                ?? ["      - instrument: \(instrument)"])
                + ["        amount: \(amount)", "        status: \(status)"]
        }
        let share = numbers.number(10...90)
        let part = cost / 100 * share
        switch numbers.number(0...7) {
        case 0: return []
        case 1: return ["    funding:"] + line(nil, "own-budget", "100 %", "committed")
        case 2:
            return ["    funding:"] + line(nil, "own-budget", "\(share) %", "committed")
                + line("national", "grant", "\(100 - share) %", "applied")
        case 3:
            return ["    funding:"] + line("national", "grant", "\(part) \(unit)", "committed")
                + ["        received: \(part / 3) \(unit)"]
                + line("regional", "loan", "\(cost - part) \(unit)", "pledged")
        case 4: return ["    funding:"] + line(nil, "own-budget", "\(share) %", "planned")
        case 5:
            return ["    funding:"] + line("bank", "loan", "\(share) %", "committed")
                + line("bank", "loan", "confidential", "applied")
        case 6:
            // Two equal halves of one cost are two lines and not one.
            return ["    funding:"] + line(nil, "own-budget", "50 %", "committed")
                + line(nil, "own-budget", "50 %", "planned")
        default:
            return ["    funding:"] + line(nil, "own-budget", "\(share) %", "committed")
                + line("eu", "grant", "pending", "applied")
        }
    }

    /// Two parts that are contained in the measure, and together not more than it.
    private mutating func parts(
        _ status: String, _ start: Int, _ end: Int, _ numbers: inout SeededNumbers
    ) -> [String] {
        var lines: [String] = []
        for part in 1...2 where effect >= 3 {
            lines += head("\(title), Teil \(part)", "m-\(number)-\(part)", status, start, end)
            lines.append("    part_of: m-\(number)")
            lines += ["    effects:", "      - kind: reduction"]
            if let sector { lines.append("        sector: \(sector)") }
            lines += ["        by_year:", "          2030: \(effect / 3) t CO2e/a"]
            count += 1
        }
        return lines
    }

    /// What a party brings in beside reductions: advice, which two of them hand in together, a forest, and an idea.
    static func others(of party: Int, _ text: CorpusText) -> [String] {
        var lines = party < 2 ? advice(of: party, text) : []
        lines += ["  - id: forest"] + text.lines("title", de: "Wald \(party)", en: "Forest \(party)", indent: 4)
        lines += ["    field: green-infrastructure", "    status: planned", "    start: 2027", "    indicators:"]
        lines += ["      - trees", "    effects:", "      - kind: sequestration", "        sector: afolu"]
        lines += ["        by_year:", "          2030: \(100 + party) t CO2e/a", "    cost:"]
        lines += ["      capex: not-estimated", "  - id: idea"]
        lines += text.lines("title", de: "Speicher \(party)", en: "Storage \(party)", indent: 4)
        return lines + ["    field: energy-systems", "    status: possible", "    missing:", "      - funding"]
    }

    private static func advice(of party: Int, _ text: CorpusText) -> [String] {
        var lines = ["  - id: advice"]
        lines += text.lines("title", de: "Energieberatung im Quartier", en: "Energy advice in the district", indent: 4)
        lines += ["    type: enabling", "    field: energy-systems", "    status: ongoing", "    start: 2022"]
        lines += ["    lever: \(party == 0 ? "governance-policy" : "social-innovation")", "    partners:"]
        lines += [
            "      - university", "    cost:", "      capex: 100000 EUR", "      payers:", "        - payer: city",
        ]
        lines += ["          amount: 60.5 %", "        - payer: citizens", "          amount: 39.5 %", "    funding:"]
        lines += ["      - funder: city", "        instrument: own-budget", "        amount: 60.5 %"]
        lines += ["        status: committed", "      - funder: bank", "        instrument: loan"]
        return lines + ["        amount: 39.5 %", "        status: committed"]
    }
}
