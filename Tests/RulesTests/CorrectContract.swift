/// Numbers from a seed, the same on every machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// An amount in parts that add up to it, each at least 1.
    mutating func parts(of amount: Int, count: Int) -> [Int] {
        var parts: [Int] = []
        var rest = amount
        for left in stride(from: count, to: 1, by: -1) {
            let part = number(1...max(1, min(rest - left + 1, rest * 2 / left)))
            parts.append(part)
            rest -= part
        }
        return parts + [rest]
    }
}

/// A contract that is right in every figure: the rules must find nothing in it.
struct CorrectContract {
    /// Texts by file name.
    private(set) var files: [String: String] = [:]
    /// Number of measures in all files.
    private(set) var measureCount = 0

    private var numbers: SeededNumbers
    private var rows: [(sector: String, start: Int, allowed: Int, otherPlans: Int)] = []
    private let hasBaseline: Bool
    private let hasSectorTargets: Bool
    private let namesSectors: Bool
    private let reduction: Int

    /// The contract of a seed.
    init(seed: Int) {
        numbers = SeededNumbers(seed: UInt64(seed))
        hasBaseline = numbers.chance(40)
        hasSectorTargets = numbers.chance(50)
        namesSectors = numbers.chance(80)
        reduction = numbers.number(80...95)
        makeRows()
        writeInventories()
        writeContract()
        writeProgrammes()
        writeCommitments()
    }

    private mutating func makeRows() {
        var sectors = numbers.chance(50) ? ["stationary-energy"] : ["buildings", "electricity", "industry-energy"]
        sectors += ["transport", "waste"]
        if numbers.chance(60) { sectors += ["ippu", "afolu"] }
        for sector in sectors {
            let start = numbers.number(800...9_000) * 100
            // A target in per cent of the start, or tonnes that are at least as low.
            let allowed =
                hasSectorTargets ? start * numbers.number(3...20) / 100 : start * (100 - reduction) / 100
            let otherPlans = numbers.chance(25) ? start / 50 : 0
            rows.append((sector, start, allowed, otherPlans))
        }
    }

    // Inventories

    private mutating func writeInventories() {
        let year = numbers.number(2018...2022)
        files["inventories/start.yaml"] = inventory("start", year, factor: 100)
        // An older baseline with a quarter more in every row; the target is stated against the start all the same.
        if hasBaseline, hasSectorTargets {
            files["inventories/base.yaml"] = inventory("base", 1990, factor: 125)
        }
    }

    private mutating func inventory(_ id: String, _ year: Int, factor: Int) -> String {
        let population = rows.map(\.start).reduce(0, +) / numbers.number(4...9)
        var lines = [
            "ccc: 1", "kind: inventory", "id: \(id)", "year: \(year)", "method: GPC", "gwp: AR5",
            "population: \(population)", "emissions:", "  unit: t CO2e/a", "  rows:",
        ]
        let isByScope = numbers.chance(50)
        for row in rows {
            let total = row.start * factor / 100
            lines.append("    - sector: \(row.sector)")
            let other = ["waste": "scope_3", "ippu": nil, "afolu": nil][row.sector] ?? "scope_2"
            if isByScope, let other {
                let first = numbers.number(1...(total - 1))
                lines += ["      scope_1: \(first)", "      \(other): \(total - first)"]
            } else if isByScope {
                lines += ["      scope_1: \(total)", "      scope_2: not-occurring"]
            } else {
                lines.append("      all_scopes: \(total)")
            }
        }
        lines += ["  declared:", "    total: \(rows.map { $0.start * factor / 100 }.reduce(0, +))"]
        lines += ["factors:", "  unit: g CO2e/kWh", "  rows:", "    - carrier: electricity"]
        lines.append("      factor: \(numbers.number(30...900))")
        return lines.joined(separator: "\n") + "\n"
    }

    // Contract and programmes

    private mutating func writeContract() {
        var lines = [
            "ccc: 1", "kind: contract", "id: musterstadt", "title: Klimastadtvertrag", "city:",
            "  name: Musterstadt", "  country: DE", "languages:", "  - de", "as_of: 2026-06-30", "targets:",
            "  - id: mission", "    year: 2030",
            "    baseline: \(hasBaseline && hasSectorTargets ? "base" : "start")",
        ]
        if hasBaseline, hasSectorTargets { lines.append("    count_from: start") }
        if hasSectorTargets {
            lines.append("    by_sector:")
            for row in rows { lines += ["      \(row.sector):", "        remaining: \(row.allowed) t CO2e/a"] }
        } else {
            lines.append("    reduction: \(reduction) %")
        }
        lines += ["    declared:", "      start: \(rows.map(\.start).reduce(0, +)) t CO2e/a"]
        lines.append("      allowed: \(rows.map(\.allowed).reduce(0, +)) t CO2e/a")
        lines.append("      other_plans: \(rows.map(\.otherPlans).reduce(0, +)) t CO2e/a")
        lines.append("      gap: \(rows.map { $0.start - $0.allowed - $0.otherPlans }.reduce(0, +)) t CO2e/a")
        files["contract.yaml"] = lines.joined(separator: "\n") + "\n"
    }

    private mutating func writeProgrammes() {
        var lines = ["ccc: 1", "kind: programmes", "programmes:"]
        lines += ["  - id: city-plan", "    title: Handlungsprogramm", "    level: local", "    type: plan"]
        lines.append("    counts_in: nothing")
        lines += ["  - id: energy-plan", "    title: Energieplan des Bundes", "    level: national", "    type: plan"]
        lines.append("    counts_in: other-plans")
        let others = rows.filter { $0.otherPlans > 0 }
        if !others.isEmpty { lines.append("    measures:") }
        for row in others {
            lines += [
                "      - id: \(row.sector)", "        title: Bundesmittel \(row.sector)", "        field: other",
                "        status: ongoing", "        effects:", "          - kind: reduction",
                "            sector: \(row.sector)", "            by_year:",
                "              2030: \(row.otherPlans) t CO2e/a",
            ]
        }
        files["programmes.yaml"] = lines.joined(separator: "\n") + "\n"
    }

    // Commitments

    private mutating func writeCommitments() {
        var effects: [(sector: String, amount: Int)] = []
        let wanted = numbers.number(10...40)
        for row in rows {
            let gap = row.start - row.allowed - row.otherPlans
            for part in numbers.parts(of: gap, count: max(1, wanted / rows.count)) {
                effects.append((row.sector, part))
            }
        }
        effects.shuffle(using: &numbers)
        let parties = numbers.number(2...6)
        for party in 0..<parties {
            var lines = head(party)
            let own = effects.enumerated().filter { $0.offset % parties == party }
            if !own.isEmpty { lines.append("measures:") }
            for (offset, effect) in own {
                var measure = MeasureText(
                    number: offset, sector: namesSectors ? effect.sector : nil, effect: effect.amount)
                lines += measure.lines(&numbers)
                measureCount += measure.count
            }
            files["commitments/party-\(party).yaml"] = lines.joined(separator: "\n") + "\n"
        }
    }

    private mutating func head(_ party: Int) -> [String] {
        [
            "ccc: 1", "kind: commitment", "stakeholder:", "  id: party-\(party)", "  name: Partei \(party)",
            "  type: company", "signature:", "  status: signed", "  date: 2026-03-\(10 + party)",
            "  position: Geschäftsführung", "milestones:", "  - due: \(numbers.chance(50) ? "2026-09" : "2027")",
            "    what: Beschluss", "  - due: 2026-01", "    what: Antrag", "    done: 2025-12",
        ]
    }
}
