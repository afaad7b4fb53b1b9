import Testing

/// A contract that is large in one dimension: what a wrong loop or a recursion would feel.
struct GrownContract: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Text by path.
    let files: [String: String]

    private init(_ name: String, _ files: [String: String]) {
        testDescription = name
        self.files = files.merging(["contract.yaml": Self.contract]) { own, _ in own }
    }

    /// Measures of one party.
    private init(_ name: String, measures: some Sequence<String>) {
        self.init(name, ["commitment.yaml": Self.commitment("city", measures)])
    }

    static let all: [GrownContract] = [
        nested, circle, denseCircle, partsOfOne, payers, funding, oneSector, hiddenNames, titles, products,
    ]

    /// Each measure is part of the next.
    private static let nested = GrownContract(
        "nested", measures: (0..<5000).map { measure($0, $0 < 4999 ? ["part_of: m\($0 + 1)"] : []) })

    /// The last measure is part of the first besides.
    private static let circle = GrownContract(
        "circle", measures: (0..<5000).map { measure($0, ["part_of: m\(($0 + 1) % 5000)"]) })

    /// Each measure leads to the next and back to the first.
    private static let denseCircle = GrownContract(
        "dense circle",
        measures: (0..<2000).map { measure($0, ["depends_on:", "  - m\(($0 + 1) % 2000)", "  - m0"]) })

    /// A whole with many figures, and many parts of it.
    private static let partsOfOne = GrownContract(
        "parts of one",
        measures: [measure(0, ["effects:"] + (1...900).flatMap { effect("\($0)") })]
            + (1...2000).map { measure($0, ["part_of: m0", "effects:"] + effect("500")) })

    /// Two thousand payers and as many own budgets.
    private static let payers = GrownContract(
        "payers",
        measures: [
            measure(
                0,
                ["cost:", "  capex: 900 M EUR", "  payers:"]
                    + (0..<2000).flatMap { ["    - payer: businesses", "      amount: \(1000 + $0) EUR"] } + [
                        "funding:"
                    ]
                    + (0..<2000).flatMap { line("businesses", "own-budget", "\(10 + $0) EUR") })
        ])

    /// Many lines of funding of one measure.
    private static let funding = GrownContract(
        "funding",
        measures: [
            measure(
                0,
                ["cost:", "  capex: 900 M EUR", "funding:"]
                    + (0..<4000).flatMap { line("national", "grant", "\(1000 + $0) EUR") })
        ])

    /// Measures of one party with an effect in one sector.
    private static let oneSector = GrownContract(
        "one sector",
        measures: (0..<3000).map { number in
            let words = [7, 11, 13, 17].map { "word\(number * $0 % 997)" }.joined(separator: " ")
            return measure(number, title: words, ["effects:"] + effect("\(100 + number)"))
        })

    /// Parties that must not be named, and a long text in which they could be.
    private static let hiddenNames = GrownContract(
        "hidden names",
        Dictionary(
            uniqueKeysWithValues: (0..<500).map { party in
                let text = party == 0 ? String(repeating: "Heat from rivers and lakes. ", count: 25_000) : "None."
                return (
                    "party-\(party).yaml",
                    commitment(
                        "party-\(party)", name: "Party Number \(party)", publish: "type-only",
                        [measure(0, ["description: \(text)"])])
                )
            }))

    /// A text of nothing but titles of persons.
    private static let titles = GrownContract(
        "titles", measures: [measure(0, ["description: \"\(String(repeating: "Dr. ", count: 10_000))\""])])

    /// Amounts whose products are larger than any number of the program.
    private static let products = GrownContract(
        "products",
        [
            "contract.yaml": contract + """
                exchange_rates:
                  - from: USD
                    to: EUR
                    rate: 999999999999999
                    date: 2026-01-01
                    source: European Central Bank

                """,
            "commitment.yaml": commitment(
                "city",
                (0..<400).map { measure($0, ["cost:", "  capex: 999 999 999 999 999 USD"]) }
                    + [
                        measure(
                            400,
                            ["cost:", "  capex: 999 999 999 999 999 EUR", "funding:"]
                                + (0..<400).flatMap { _ in line("city", "own-budget", "999 999 999 999 999 %") }
                                + line("city", "loan", "0.000001 EUR")),
                        measure(401, ["cost:", "  capex: 0.000001 EUR"]),
                    ]),
            "inventory.yaml": "ccc: 1\nkind: inventory\nid: base\nyear: 2019\nenergy:\n  unit: TJ/a\n  rows:\n"
                + (0..<400).map { "    - sector: x-\($0)\n      all_scopes: 999 999 999 999 999\n" }.joined(),
        ])

    private static let contract = """
        ccc: 1
        kind: contract
        id: city
        title: Contract
        city:
          name: City
          country: DE
        languages:
          - en

        """

    private static func commitment(
        _ id: String, name: String = "City", publish: String = "name", _ measures: some Sequence<String>
    ) -> String {
        """
        ccc: 1
        kind: commitment
        stakeholder:
          id: \(id)
          name: \(name)
          type: company
        publish: \(publish)
        signature:
          status: signed
        measures:

        """ + measures.joined()
    }

    private static func measure(_ number: Int, title: String? = nil, _ lines: [String]) -> String {
        let head = [
            "id: m\(number)", "title: \(title ?? "Measure \(number)")", "field: energy-systems", "status: planned",
        ]
        return "  - " + (head + lines).joined(separator: "\n    ") + "\n"
    }

    private static func effect(_ tonnes: String) -> [String] {
        ["  - kind: reduction", "    sector: electricity", "    by_year:", "      2030: \(tonnes) t CO2e/a"]
    }

    private static func line(_ funder: String, _ instrument: String, _ amount: String) -> [String] {
        ["  - funder: \(funder)", "    instrument: \(instrument)", "    amount: \(amount)", "    status: applied"]
    }
}
