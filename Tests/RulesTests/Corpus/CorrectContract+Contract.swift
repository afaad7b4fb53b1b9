extension CorrectContract {
    /// Sections of both templates that no file fills.
    private static let sections = [
        "commitments-introduction", "principles-and-process", "systems-and-stakeholders", "impact-pathways",
        "social-innovation", "governance-innovation", "outlook", "existing-finance", "finance-evaluation",
        "investment-barriers", "financial-indicators", "capital-policies", "risks", "capacity-building",
        "residual-emissions",
    ]

    mutating func writeContract() {
        var lines = ["ccc: 1", "kind: contract", "id: musterstadt"]
        lines += text.lines("title", de: "Klimastadtvertrag", en: "Climate City Contract")
        lines += ["city:", "  name: Musterstadt", "  country: DE", "  contact:"]
        lines += text.lines(
            "position", de: "Leitung der Klimaschutzstelle", en: "Head of the climate office", indent: 4)
        lines += ["    email: klima@musterstadt.example", "languages:"] + text.languages.map { "  - \($0)" }
        lines += ["template: \(numbers.chance(50) ? "nzc-v1" : "nzc-v3")", "as_of: 2026-06-30"]
        if numbers.chance(30) { lines.append("publish: \(numbers.chance(50) ? "name" : "type-only")") }
        lines += rateLines() + levelLines() + targetLines()
        if numbers.chance(30) {
            lines += ["extensions:", "  - key: x_district"]
            lines += text.lines("title", de: "Stadtbezirk", en: "District", indent: 4) + ["x_district: Nord"]
        }
        lines.append("sections:")
        for section in Self.sections {
            lines += text.lines(
                section, de: "Der Rat hat dies mit den Beteiligten beraten.",
                en: "The council discussed this with the parties.", indent: 2)
        }
        lines += ["declared:", "  signatories: \(parties)"]
        write("contract.yaml", lines)
    }

    private mutating func rateLines() -> [String] {
        guard let currency else { return [] }
        var lines = ["exchange_rates:", "  - from: \(currency.code)", "    to: EUR", "    rate: \(currency.rate)"]
        lines += ["    date: 2026-01-02", "    source: European Central Bank"]
        guard currency.units > 0, numbers.chance(30) else { return lines }
        lines += ["  - from: EUR", "    to: \(currency.code)", "    rate: \(currency.units)"]
        return lines + ["    date: 2026-01-02", "    source: European Central Bank"]
    }

    private mutating func levelLines() -> [String] {
        var lines = ["levels:", "  - id: premium"] + text.lines("title", de: "Premium", en: "Premium", indent: 4)
        lines += ["  - id: supporter", "    expects_measures: false"]
        lines += text.lines("title", de: "Unterstützung", en: "Support", indent: 4) + ["priorities:"]
        for (id, de, en) in [
            ("heat", "Wärmewende", "Heat transition"), ("mobility", "Verkehrswende", "Mobility"),
            ("waste", "Kreislaufwirtschaft", "Circular economy"), ("forest", "Stadtgrün", "Green city"),
        ].prefix(numbers.number(3...4)) {
            lines += ["  - id: \(id)"] + text.lines("title", de: de, en: en, indent: 4)
        }
        return lines
    }

    private mutating func targetLines() -> [String] {
        var lines = ["targets:", "  - id: mission", "    year: 2030"]
        lines += text.lines("title", de: "Klimaneutralität 2030", en: "Climate neutrality by 2030", indent: 4)
        lines.append("    baseline: \(baseline == .older ? "base" : "start")")
        if baseline == .older { lines.append("    count_from: start") }
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
        guard numbers.chance(30) else { return lines }
        lines += ["  - id: council", "    year: 2040", "    baseline: start", "    reduction: 100 %"]
        return lines + text.lines("title", de: "Ratsbeschluss", en: "Decision of the council", indent: 4)
    }

    mutating func writeProgrammes() {
        var lines = ["ccc: 1", "kind: programmes", "programmes:", "  - id: city-plan", "    level: local"]
        lines += text.lines("title", de: "Handlungsprogramm", en: "Action programme", indent: 4)
        lines += ["    type: plan", "    counts_in: nothing", "  - id: trend-policy", "    level: eu"]
        lines += text.lines("title", de: "Emissionshandel", en: "Emissions trading", indent: 4)
        lines += ["    type: policy", "    counts_in: reference", "  - id: energy-plan", "    level: national"]
        lines += text.lines("title", de: "Energieplan des Bundes", en: "National energy plan", indent: 4)
        lines += ["    type: plan", "    counts_in: other-plans"]
        let others = rows.filter { $0.otherPlans > 0 }
        if !others.isEmpty { lines.append("    measures:") }
        for row in others {
            lines += ["      - id: \(row.sector)", "        field: other", "        status: ongoing"]
            lines += text.lines("title", de: "Bundesmittel \(row.sector)", en: "Funds \(row.sector)", indent: 8)
            lines += ["        effects:", "          - kind: reduction", "            sector: \(row.sector)"]
            lines += ["            by_year:", "              2030: \(row.otherPlans) t CO2e/a"]
        }
        write("programmes.yaml", lines)
    }

    mutating func writeOrganisations() {
        var lines = ["ccc: 1", "kind: organisations", "organisations:", "  - id: bank", "    name: Musterbank AG"]
        lines += ["    type: bank", "    legal_form: public-limited-company", "  - id: university"]
        lines += ["    name: Universität Musterstadt", "    type: university", "    legal_form: public-corporation"]
        write("organisations.yaml", lines)
    }

    /// Two parties handed in one measure, which the coordinator has settled.
    mutating func writeDecisions() {
        var lines = ["ccc: 1", "kind: decisions", "decisions:", "  - kind: same", "    keep: party-0/advice"]
        lines += ["    drop:", "      - party-1/advice", "    date: 2026-04-01", "    by: Klimaschutzstelle"]
        lines += text.lines("reason", de: "Beide haben dieselbe Maßnahme genannt.", en: "It is one measure.", indent: 4)
        write("decisions.yaml", lines)
    }
}
