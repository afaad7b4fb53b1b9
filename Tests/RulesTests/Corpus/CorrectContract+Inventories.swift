extension CorrectContract {
    mutating func writeInventories() {
        switch baseline {
        case .start: writeInventory("start", startYear, factor: 100)
        case .older:
            writeInventory("start", startYear, factor: 100)
            // A quarter more in every row; the target is stated against the start all the same.
            writeInventory("base", 1990, factor: 125)
        case .trend:
            writeInventory("start", 2030, factor: 100, scenario: "business-as-usual")
            writeInventory("observed", startYear, factor: 90)
        }
        // Another set of warming potentials, in an inventory that no target starts from.
        if numbers.chance(30) { writeInventory("monitoring", 2024, factor: 80, set: "AR6") }
    }

    private mutating func writeInventory(
        _ id: String, _ year: Int, factor: Int, scenario: String? = nil, set: String? = nil
    ) {
        let population = rows.map(\.start).reduce(0, +) / numbers.number(4...9)
        var lines = ["ccc: 1", "kind: inventory", "id: \(id)", "year: \(year)"]
        if let scenario { lines.append("scenario: \(scenario)") }
        lines += ["method: GPC", "gwp: \(set ?? gases.set)", "population: \(population)"]
        lines += text.lines("note", de: "Stand der Bilanz im Frühjahr", en: "As it was known in spring")
        lines += ["emissions:", "  unit: t CO2e/a", "  rows:"]
        let isByScope = numbers.chance(50)
        for row in rows { lines += emissions(of: row, row.start * factor / 100, isByScope, hasGases: set == nil) }
        if numbers.chance(40) {
            lines += ["    - sector: other", "      all_scopes: not-estimated", "      counted: false"]
        }
        lines += ["  declared:", "    total: \(rows.map { $0.start * factor / 100 }.reduce(0, +))"]
        write("inventories/\(id).yaml", lines + energyLines() + factorLines())
    }

    private mutating func emissions(of row: Row, _ net: Int, _ isByScope: Bool, hasGases: Bool) -> [String] {
        let total = net + row.removals
        var lines = ["    - sector: \(row.sector)"]
        let other = ["waste": "scope_3", "ippu": nil, "afolu": nil][row.sector] ?? "scope_2"
        if row.sector == "waste", hasGases {
            let (methane, nitrousOxide) = (numbers.number(10...500), numbers.number(1...50))
            let rest = total - methane * gases.methane - nitrousOxide * gases.nitrousOxide
            lines += ["      scope_1:", "        gases:", "          CO2: \(rest)", "          CH4: \(methane)"]
            lines += ["          N2O: \(nitrousOxide)", "        declared: \(total)"]
        } else if isByScope, let other {
            let first = numbers.number(1...(total - 1))
            lines += ["      scope_1: \(first)", "      \(other): \(total - first)"]
        } else if isByScope {
            lines += ["      scope_1: \(total)", "      scope_2: not-occurring"]
        } else {
            lines.append("      all_scopes: \(total)")
        }
        if row.removals > 0 { lines.append("      removals: \(row.removals)") }
        return lines
    }

    private mutating func energyLines() -> [String] {
        let gas = numbers.number(100...9_000)
        var lines = ["energy:", "  unit: GWh/a", "  rows:", "    - sector: buildings", "      carrier: natural-gas"]
        lines += ["      all_scopes: \(gas)", "    - sector: transport", "      carrier: diesel"]
        // Two confidential figures hide each other in the printed total.
        if numbers.chance(30) {
            lines += ["      all_scopes: confidential", "    - sector: waste", "      carrier: electricity"]
            return lines + ["      all_scopes: confidential", "  declared:", "    total: \(gas + 1_000)"]
        }
        let diesel = numbers.number(100...9_000)
        return lines + ["      all_scopes: \(diesel)", "  declared:", "    total: \(gas + diesel)"]
    }

    private mutating func factorLines() -> [String] {
        let grams = numbers.number(30...900)
        let isInTonnes = numbers.chance(40)
        return [
            "factors:", "  unit: \(isInTonnes ? "kg CO2e/MWh" : "g CO2e/kWh")", "  rows:", "    - carrier: electricity",
            "      factor: \(grams)",
        ]
    }
}
