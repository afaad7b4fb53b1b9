import ContractModel
import Quantities

/// Which of a whole and its parts is added (`part_of`): the whole wins, and a whole without a figure takes the
/// sum of its parts.
struct WholesAndParts {
    /// Whether the figures of each measure are added: its own state, and no larger measure that has such a figure.
    typealias Countings = [LedgerEntry.Counting]

    let effects: EffectFigures
    let cost: Countings
    let opex: Countings
    let savings: Countings
    let payers: Countings
    let funding: Countings
    /// Whether a part of each measure that counts has a cost, so that the whole need not have one.
    let partsHaveCost: [Bool]
    /// The cost of each measure; else of all its parts that count, if each of them is known and in one currency.
    let knownCost: [Money?]

    init(_ merged: MergedDocuments, until horizon: Int) {
        effects = EffectFigures(merged, until: horizon)
        cost = merged.countings { $0.hasCost }
        opex = merged.countings { $0.cost?.opex?.value.figure != nil }
        savings = merged.countings { $0.cost?.savings?.value.figure != nil }
        payers = merged.countings { $0.cost.map { !$0.payers.isEmpty } ?? false }
        funding = merged.countings { !$0.funding.isEmpty }
        let hasCost = merged.measures.map(\.measure.hasCost)
        var partsHaveCost = hasCost.map { _ in false }
        var knownCost = merged.measures.map(\.measure.knownCost)
        for index in merged.tree.order.reversed() {
            let parts = merged.measures[index].parts.filter { merged.measures[$0].isCounted }
            partsHaveCost[index] = parts.contains { hasCost[$0] || partsHaveCost[$0] }
            if knownCost[index] == nil { knownCost[index] = Self.sum(parts.map { knownCost[$0] }) }
        }
        self.partsHaveCost = partsHaveCost
        self.knownCost = knownCost
    }

    private static func sum(_ costs: [Money?]) -> Money? {
        guard let currency = costs.first??.currency, costs.allSatisfy({ $0?.currency == currency }) else { return nil }
        return Money(costs.compactMap { $0?.amount }.sum(), currency)
    }
}

extension MergedDocuments {
    fileprivate func countings(unlessWhole hasFigure: (Measure) -> Bool) -> WholesAndParts.Countings {
        var result = measures.map(\.counting)
        for index in tree.order where measures[index].isCounted {
            guard let whole = measures[index].whole else { continue }
            result[index] = hasFigure(measures[whole].measure) ? .shown(.containedIn(measure: whole)) : result[whole]
        }
        return result
    }
}

extension Measure {
    /// Whether it says an investment itself, or that of some of its years.
    var hasCost: Bool {
        if let capex = cost?.capex { return capex.figure != nil }
        return cost?.byYear.contains { $0.value.figure != nil } ?? false
    }
}
