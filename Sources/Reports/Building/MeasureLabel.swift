import Aggregation
import ContractModel
import Quantities

/// How a measure is called in a report.
struct MeasureLabel: Sendable {
    /// The title in the report's language.
    let title: String
    /// Number and title.
    let text: String
    /// Without `#`; two hyphens, which ids do not have, where the full id has its slash.
    let anchor: String
    /// Whether it has a card; figures of the others stand in totals only.
    let isShown: Bool

    /// The labels of all measures, by their index.
    static func all(in contract: Contract, _ parties: PartyDirectory, _ language: Language) -> [MeasureLabel] {
        var numbers: [String: Int] = [:]
        return contract.measures.enumerated().map { index, measure in
            let party = parties.party(of: measure)
            let id = measure.measure.id.value
            let isNamed = party?.visibility ?? .named == .named
            let title = measure.measure.title?.text(in: language, contractLanguage: contract.mainLanguage) ?? id
            let group = party?.anchor ?? ""
            numbers[group, default: 0] += 1
            let anchor =
                isNamed
                ? "m-" + measure.fullID.replacing("/", with: "--")
                : "m-\(group.dropFirst(2))--\(numbers[group] ?? 0)"
            return MeasureLabel(
                title: title, text: "\(index + 1) \(title)", anchor: anchor, isShown: party?.isShown ?? true)
        }
    }
}

/// What a measure brings at the target's year, whether it counts or not.
struct MeasureEffect {
    /// Reductions less increases.
    var reduction = FigureSum()
    /// Compensation and sequestration.
    var balance = FigureSum()
    /// Whether there is an effect that ends before the year; it is in neither sum.
    var hasEnded = false

    /// The effects of all measures, by their index.
    static func all(in contract: Contract, year: Int?, closesGap: Bool) -> [MeasureEffect] {
        var result = Array(repeating: MeasureEffect(), count: contract.measures.count)
        var best: [Int: Int] = [:]
        func settle() {
            for position in best.values.sorted() {
                result.add(contract.ledger[position], at: position, closesGap: closesGap)
            }
            best = [:]
        }
        var current: Int?
        // The ledger holds a measure's entries one after another.
        for (position, entry) in contract.ledger.enumerated() {
            guard case .effect(let kind) = entry.what, kind.isOnEmissions, let measure = entry.measure,
                entry.year ?? 0 <= year ?? .max
            else { continue }
            if measure != current { settle() }
            current = measure
            if let year, let until = entry.until, until.year < year {
                result[measure].hasEnded = true
                continue
            }
            if let other = best[entry.series], (contract.ledger[other].year ?? 0) >= (entry.year ?? 0) { continue }
            best[entry.series] = position
        }
        settle()
        return result
    }
}

extension [MeasureEffect] {
    fileprivate mutating func add(_ entry: LedgerEntry, at position: Int, closesGap: Bool) {
        guard case .effect(let kind) = entry.what, let measure = entry.measure else { return }
        switch kind {
        case .sequestration where closesGap: self[measure].reduction.add(position, entry)
        case .compensation, .sequestration: self[measure].balance.add(position, entry)
        case .increase: self[measure].reduction.add(position, entry, isNegative: true)
        default: self[measure].reduction.add(position, entry)
        }
    }
}
