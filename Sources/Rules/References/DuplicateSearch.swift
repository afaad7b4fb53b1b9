import Aggregation
import ContractModel
import Diagnostics

/// Looks for measures of different parties that may be one.
///
/// Only measures that share a rare word of their titles, a word and a party, or an amount are compared: the work grows
/// with the number of measures, not with that of their pairs.
struct DuplicateSearch {
    /// Two measures that may be one, as indices in the contract.
    struct Match {
        let first: Int
        let second: Int
        let evidence: [ReferenceFact.Evidence]
        let strength: Int
    }

    /// What so many measures have in common tells nothing.
    private static let bucketLimit = 24

    private let contract: Contract
    private let prints: [MeasurePrint]
    private let settled: SettledPairs

    init(_ contract: Contract, _ index: ContractIndex) {
        self.contract = contract
        prints = contract.measures.map(MeasurePrint.init)
        settled = SettledPairs(contract, index)
    }

    /// The strongest match of each measure, in the contract's order of the second.
    func matches() -> [Match] {
        var best: [Int: Match] = [:]
        for pair in candidates() {
            guard let match = match(pair.first, pair.second) else { continue }
            if let known = best[match.second], known.strength >= match.strength { continue }
            best[match.second] = match
        }
        return best.values.sorted { $0.second < $1.second }
    }

    private struct Pair: Hashable {
        let first: Int
        let second: Int
    }

    private struct KeyOfMeasure {
        let key: UInt64
        let measure: Int
    }

    /// Pairs in the contract's order.
    private func candidates() -> [Pair] {
        var keys: [KeyOfMeasure] = []
        for (index, measure) in contract.measures.enumerated() where measure.isCandidate {
            for key in prints[index].keys { keys.append(KeyOfMeasure(key: key, measure: index)) }
        }
        keys.sort { ($0.key, $0.measure) < ($1.key, $1.measure) }
        var pairs: Set<Pair> = []
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count, keys[end].key == keys[start].key { end += 1 }
            if (2...Self.bucketLimit).contains(end - start) { add(keys[start..<end], to: &pairs) }
            start = end
        }
        return pairs.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
    }

    private func add(_ members: ArraySlice<KeyOfMeasure>, to pairs: inout Set<Pair>) {
        for (position, first) in members.enumerated() {
            for second in members.dropFirst(position + 1) where first.measure != second.measure {
                let (left, right) = (contract.measures[first.measure], contract.measures[second.measure])
                guard left.container != right.container else { continue }
                pairs.insert(Pair(first: first.measure, second: second.measure))
            }
        }
    }

    private func match(_ first: Int, _ second: Int) -> Match? {
        let found = prints[first].evidence(beside: prints[second])
        // Of two places there are two things, unless one party has a hand in both.
        guard found.contains(.sharedParty) || !prints[first].isElsewhere(prints[second]) else { return nil }
        let points =
            found.reduce(0) { $0 + $1.points } + (prints[first].sharesPreciseEffect(with: prints[second]) ? 1 : 0)
        // A title alone is no evidence: fifty bakeries may put solar cells on their roofs.
        let hasTitle = found.contains { $0 == .sameTitle || $0 == .similarTitle }
        let amounts = found.count { $0 == .sameCost || $0 == .sameEffect }
        guard points >= 5, hasTitle || amounts == 2 else { return nil }
        let (left, right) = (contract.measures[first], contract.measures[second])
        guard left.measure.type == right.measure.type, left.containerID != right.containerID,
            !settled.contains(first, second)
        else { return nil }
        return Match(first: first, second: second, evidence: found, strength: points)
    }
}

extension ReferenceFact.Evidence {
    /// How much it says; five points make a candidate.
    fileprivate var points: Int {
        switch self {
        case .sameTitle: 3
        case .similarTitle, .sharedParty, .sameCost, .sameEffect: 2
        case .samePlace: 2
        case .closeAmounts: 1
        }
    }
}

extension ContractMeasure {
    /// Whether somebody could count it twice.
    fileprivate var isCandidate: Bool {
        if case .shown(.duplicateOf) = counting { return false }
        return measure.status?.value != .cancelled
    }
}

/// Pairs that a decision or the authors have settled.
private struct SettledPairs {
    private let related: [Set<Int>]
    /// The outermost measure that each is in.
    private let roots: [Int]

    init(_ contract: Contract, _ index: ContractIndex) {
        var related = [Set<Int>](repeating: [], count: contract.measures.count)
        func relate(_ left: Int, _ right: Int) {
            related[left].insert(right)
            related[right].insert(left)
        }
        for (position, measure) in contract.measures.enumerated() {
            let container = measure.containerID
            for reference in measure.measure.dependsOn {
                if let other = index.measure(reference.value, from: container) { relate(position, other) }
            }
        }
        self.related = related
        roots = Self.roots(of: contract.measures)
    }

    func contains(_ left: Int, _ right: Int) -> Bool {
        related[left].contains(right) || roots[left] == roots[right]
    }

    /// From the outermost measures inwards; circles were cut when the contract was merged.
    private static func roots(of measures: [ContractMeasure]) -> [Int] {
        var roots = Array(measures.indices)
        var waiting = measures.indices.filter { measures[$0].whole == nil }
        while let index = waiting.popLast() {
            for part in measures[index].parts { roots[part] = roots[index] }
            waiting += measures[index].parts
        }
        return roots
    }
}
