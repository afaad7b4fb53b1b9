/// The lines of one correct measure, and of the parts that it contains.
struct MeasureText {
    let number: Int
    let sector: String?
    /// In t CO2e a year at 2030.
    let effect: Int
    /// Measures that were written.
    private(set) var count = 1

    init(number: Int, sector: String?, effect: Int) {
        self.number = number
        self.sector = sector
        self.effect = effect
    }

    private static let subjects = [
        "Fernwärme", "Wärmepumpen", "Photovoltaik", "Windkraft", "Radwege", "Busflotte", "Gebäudehülle", "Abwärme",
        "Kläranlage", "Beleuchtung", "Geothermie", "Logistik",
    ]
    private static let places = ["Nord", "Süd", "Hafen", "Altstadt", "Campus", "Gewerbepark", "Bahnhof"]

    private var title: String {
        Self.subjects[number % Self.subjects.count] + " "
            + Self.places[number / Self.subjects.count % Self.places.count]
    }

    mutating func lines(_ numbers: inout SeededNumbers) -> [String] {
        let period = [("planned", 2027, 2029), ("ongoing", 2024, 2028), ("completed", 2023, 2025)]
        let (status, start, end) = period[numbers.number(0...2)]
        var lines = head(title, "m-\(number)", status, start, end)
        if numbers.chance(30) { lines += ["    programmes:", "      - city-plan"] }
        lines += effectLines(effect, start: start, &numbers)
        lines += money(effect * numbers.number(500...5_000), start: start, end: end, &numbers)
        if numbers.chance(25) { lines += parts(status, start, end, &numbers) }
        return lines
    }

    private func head(_ title: String, _ id: String, _ status: String, _ start: Int, _ end: Int) -> [String] {
        [
            "  - id: \(id)", "    title: \(title)", "    field: energy-systems", "    status: \(status)",
            "    start: \(start)", "    end: \(end)",
        ]
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
        return lines
    }

    /// Cost, who pays, and where the money comes from: each of these in one of several right ways.
    private func money(_ cost: Int, start: Int, end: Int, _ numbers: inout SeededNumbers) -> [String] {
        var lines = ["    cost:"]
        if numbers.chance(15) { return lines + ["      capex: pending"] }
        if numbers.chance(20) {
            lines += ["      by_year:", "        \(start): \(cost / 3) EUR", "        \(end): \(cost - cost / 3) EUR"]
        } else {
            lines.append("      capex: \(cost) EUR")
        }
        if numbers.chance(30) {
            let share = numbers.number(1...99)
            lines += ["      payers:", "        - payer: citizens", "          amount: \(share) %"]
            lines += ["        - payer: city", "          amount: \(100 - share) %"]
        }
        if numbers.chance(20) { lines += ["    npv:", "      capex: \(cost * 85 / 100) EUR"] }
        return lines + funding(of: cost, &numbers)
    }

    private func funding(of cost: Int, _ numbers: inout SeededNumbers) -> [String] {
        func line(_ funder: String?, _ instrument: String, _ amount: String, _ status: String) -> [String] {
            (funder.map { ["      - funder: \($0)", "        instrument: \(instrument)"] }
                ?? ["      - instrument: \(instrument)"])
                + ["        amount: \(amount)", "        status: \(status)"]
        }
        let share = numbers.number(10...90)
        let part = cost / 100 * share
        switch numbers.number(0...5) {
        case 0: return []
        case 1: return ["    funding:"] + line(nil, "own-budget", "100 %", "committed")
        case 2:
            return ["    funding:"] + line(nil, "own-budget", "\(share) %", "committed")
                + line("national", "grant", "\(100 - share) %", "applied")
        case 3:
            return ["    funding:"] + line("national", "grant", "\(part) EUR", "committed")
                + ["        received: \(part / 3) EUR"] + line("regional", "loan", "\(cost - part) EUR", "pledged")
        case 4: return ["    funding:"] + line(nil, "own-budget", "\(share) %", "planned")
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
}
