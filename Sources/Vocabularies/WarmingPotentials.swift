public import Quantities
import Syntax

/// Global warming potentials over 100 years by assessment report of the IPCC, in t CO2e per t of gas (vocabulary `gwp`).
public struct WarmingPotentials: Sendable {
    /// Reports, oldest first: `SAR`, `AR4` …
    public let sets: [String]
    private let factors: [String: [String: Decimal]]

    init(_ trees: [SyntaxTree]) {
        var sets: [String] = []
        var factors: [String: [String: Decimal]] = [:]
        for tree in trees {
            guard let list = tree.value("sets", in: .root) else { continue }
            for set in tree.elements(of: list) {
                guard let id = tree.value("id", in: set).map({ tree.text(of: $0) }),
                    let map = tree.value("factors", in: set)
                else { continue }
                sets.append(id)
                for entry in tree.entries(of: map) {
                    factors[id, default: [:]][tree.text(of: entry.key)] =
                        try? FigureParser.number(tree.bytes(of: entry.value))
                }
            }
        }
        self.sets = sets
        self.factors = factors
    }

    /// The factor of a gas in a set.
    public func factor(of gas: String, in set: String) -> Decimal? {
        factors[set]?[gas]
    }
}
