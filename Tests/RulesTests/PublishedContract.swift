/// The figures of a contract in few words, for the cases of published contracts.
struct PublishedContract {
    /// Lines of the target behind year and baseline.
    var target = ["reduction: pending"]
    /// Whether the target as a whole is where something is to be found.
    var isTargetMarked = false
    var baseline = "base"
    /// Inventories: id, year, lines behind the unit, sectors with their emissions.
    var inventories: [(id: String, year: Int, head: [String], rows: [(String, String)], declared: [String])] = []
    /// Reductions of other plans and of the contract, both in the whole city.
    var otherPlans: String?
    var plan: String?
    /// More files, as in the examples of rules.
    var more = ""

    /// The files in the form of an example: `↓` marks the places where something is to be found.
    var text: String {
        var lines = ["=== contract.yaml", "ccc: 1", "kind: contract", "id: city", "title: Contract", "city:"]
        lines += ["  name: City", "  country: DE", "languages:", "  - en", "targets:", "  - id: \(mark)mission"]
        lines += ["    year: 2030", "    baseline: \(baseline)"] + target.map { "    " + $0 }
        for inventory in inventories {
            let file = inventory.id.replacing("↓", with: "")
            lines += ["=== \(file).yaml", "ccc: 1", "kind: inventory", "id: \(inventory.id)"]
            lines += ["year: \(inventory.year)"] + inventory.head.filter { !$0.hasPrefix("unit:") } + ["emissions:"]
            lines += ["  " + (inventory.head.first { $0.hasPrefix("unit:") } ?? "unit: t CO2e/a"), "  rows:"]
            for (sector, emissions) in inventory.rows {
                lines += ["    - sector: \(sector)", "      all_scopes: \(emissions)"]
            }
            if !inventory.declared.isEmpty { lines += ["  declared:"] + inventory.declared.map { "    " + $0 } }
        }
        if let otherPlans {
            lines += ["=== programmes.yaml", "ccc: 1", "kind: programmes", "programmes:", "  - id: national"]
            lines += ["    title: National plan", "    level: national", "    type: plan"]
            lines += ["    counts_in: other-plans", "    measures:"]
            lines += effect(otherPlans, id: "power", title: "Power plants").map { "  " + $0 }
        }
        if let plan {
            lines += ["=== commitment.yaml", "measures:"] + effect(plan, id: "all", title: "All measures")
        }
        return lines.joined(separator: "\n") + "\n" + more
    }

    private var mark: String { isTargetMarked ? "↓" : "" }

    private func effect(_ amount: String, id: String, title: String) -> [String] {
        [
            "  - id: \(id)", "    title: \(title)", "    field: energy-systems", "    status: planned", "    effects:",
            "      - kind: reduction", "        by_year:", "          2030: \(amount)",
        ]
    }
}
