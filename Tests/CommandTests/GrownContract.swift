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

    static let all: [GrownContract] = [nested, circle, denseCircle, partsOfOne]

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
        measures: [measure(0, ["effects:"] + (1...500).flatMap { effect("\($0)") })]
            + (1...1000).map { measure($0, ["part_of: m0", "effects:"] + effect("500")) })

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
}
