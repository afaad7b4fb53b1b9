import Quantities
import SourceText
import Syntax

extension DocumentDecoder {
    mutating func declaredTotals(_ key: String, in node: NodeID) -> DeclaredTotals? {
        guard let map = tree.value(key, in: node) else { return nil }
        var totals = DeclaredTotals()
        totals.figures = declared(map) { Self.totalExpectations[$0] }
        totals.byField = declared(tree.value("by_field", in: map)) { _ in Self.annualEmissions }
        totals.costByField = declared(tree.value("cost_by_field", in: map)) { _ in Self.money }
        totals.signatoriesByLevel = declared(tree.value("signatories_by_level", in: map)) { _ in Self.count }
        return totals
    }

    /// The printed totals of a target: the letters of the reports by their names.
    mutating func declaredTarget(_ node: NodeID) -> [DeclaredFigure] {
        declared(node) { key in
            switch key {
            case "reduction": Self.share
            case "by_sector": nil
            case _ where key.hasPrefix("x_"): nil
            default: Self.signedEmissions
            }
        }
    }

    static let annualEmissions = FigureExpectation(.emissions, .annual)
    static let remainingEmissions = FigureExpectation(.emissions, .annual, isRemainder: true)
    static let signedEmissions = FigureExpectation(.emissions, .annual, allowsNegative: true)
    static let money = FigureExpectation(.money)
    static let moneyOrShare = FigureExpectation(.moneyOrShare)
    static let share = FigureExpectation(.share)
    static let count = FigureExpectation(.count)

    private static let totalExpectations: [String: FigureExpectation] = [
        "reduction": annualEmissions, "compensation": annualEmissions, "cost": money, "funding": money,
        "cost_per_tonne": FigureExpectation(.moneyPerEmissions), "measures": count, "signatories": count,
    ]
}
