import Aggregation
import ContractModel
import Diagnostics
import Quantities

/// What tells measures apart: words of the title, parties, amounts, place.
struct MeasurePrint {
    /// Significant words of each version of the title.
    private let titles: [Set<String>]
    private let parties: Set<String>
    /// Cost by its amount, if it has at least two digits that matter.
    private let cost: String?
    private let effects: Set<String>
    private let place: String?

    init(_ measure: ContractMeasure) {
        titles = measure.measure.title?.versions.map { TitleWords.significant(in: $0.text) } ?? []
        parties = Set([measure.owner].compactMap(\.self) + measure.partners)
        cost = measure.measure.knownCost.flatMap { Self.telling($0.amount, $0.currency.code) }
        effects = Set(
            measure.measure.effects.flatMap { effect in
                effect.byYear.compactMap { figure in
                    guard let value = figure.value.figure else { return nil }
                    return Self.telling(value.amount, "\(effect.kind.value.rawValue) \(figure.year.value)")
                }
            })
        place = measure.measure.location.map { TitleWords.significant(in: $0.versions[0].text).sorted().joined() }
            .flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What two measures must share at least one of to be compared.
    var keys: Set<String> {
        var keys: Set<String> = []
        for word in titles.joined() {
            keys.insert("word " + word)
            for party in parties { keys.insert("party " + party + " " + word) }
        }
        if let cost { keys.insert("cost " + cost) }
        for effect in effects { keys.insert("effect " + effect) }
        return keys
    }

    /// What speaks for one and the same measure, the strongest first.
    func evidence(beside other: MeasurePrint) -> [ReferenceFact.Evidence] {
        var found: [ReferenceFact.Evidence] = []
        switch titleSimilarity(other) {
        case 100: found.append(.sameTitle)
        case 60...: found.append(.similarTitle)
        default: break
        }
        if let cost, cost == other.cost { found.append(.sameCost) }
        if !effects.isDisjoint(with: other.effects) { found.append(.sameEffect) }
        if !parties.isDisjoint(with: other.parties) { found.append(.sharedParty) }
        if let place, place == other.place { found.append(.samePlace) }
        return found
    }

    /// Shared words in per cent of all words, of the two versions that are closest.
    private func titleSimilarity(_ other: MeasurePrint) -> Int {
        var best = 0
        for left in titles where !left.isEmpty {
            for right in other.titles {
                let share = left.intersection(right).count * 100 / left.union(right).count
                // A title of one word, such as "Photovoltaics", is no name of its own.
                best = max(best, left.count == 1 ? min(share, 60) : share)
            }
        }
        return best
    }

    /// A round amount, such as 1 million, is equal by chance too often.
    private static func telling(_ amount: Decimal, _ what: String) -> String? {
        let normalized = amount.normalized
        guard normalized.mantissa.magnitude > 9 else { return nil }
        return "\(normalized) \(what)"
    }
}
