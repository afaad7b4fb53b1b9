import ContractModel

extension MergedDocuments {
    /// Puts `part_of`, and what decisions say, into the measures.
    mutating func resolveWholes() {
        var links = WholeLinks(count: measures.count)
        for position in measures.indices {
            guard let reference = measures[position].measure.partOf else { continue }
            let whole = index.measure(reference.value, from: measures[position].containerID)
            links.set(whole, of: position)
            // Whatever was meant has the figures already.
            if whole == nil, measures[position].isCounted { measures[position].counting = .shown(.containedInUnknown) }
        }
        for decision in decisions {
            switch decision.decision.kind {
            case .partOf(let whole, let parts):
                guard let whole = index.measure(whole.value, from: nil) else { continue }
                for part in parts.compactMap({ index.measure($0.value, from: nil) }) { links.set(whole, of: part) }
            case .same(let keep, let dropped):
                guard let keep = index.measure(keep.value, from: nil) else { continue }
                for drop in dropped.compactMap({ index.measure($0.value, from: nil) }) { self.drop(drop, for: keep) }
            case .accept:
                continue
            }
        }
        for (position, whole) in links.withoutCircles().enumerated() {
            guard let whole else { continue }
            measures[position].whole = whole
            measures[whole].parts.append(position)
        }
        tree = MeasureTree(measures)
    }

    private mutating func drop(_ dropped: Int, for keep: Int) {
        guard dropped != keep else { return }
        measures[dropped].counting = .shown(.duplicateOf(measure: keep))
        guard let owner = measures[dropped].owner, owner != measures[keep].owner,
            !measures[keep].partners.contains(owner)
        else { return }
        measures[keep].partners.append(owner)
    }
}

/// The whole that each measure names, before it is known whether they go round in a circle.
private struct WholeLinks {
    private var wholes: [Int?]
    /// When each was named.
    private var ranks: [Int]
    private var count = 0

    init(count: Int) {
        wholes = Array(repeating: nil, count: count)
        ranks = Array(repeating: 0, count: count)
    }

    mutating func set(_ whole: Int?, of part: Int) {
        wholes[part] = whole
        ranks[part] = count
        count += 1
    }

    /// Leaves out what was named last in each circle: the rule on circular references reports it.
    func withoutCircles() -> [Int?] {
        var result = wholes
        var walks = [Int?](repeating: nil, count: wholes.count)
        for start in wholes.indices {
            var current = start
            while walks[current] == nil, let whole = wholes[current] {
                walks[current] = start
                current = whole
            }
            guard walks[current] == start else { continue }
            var circle = [current]
            while let next = wholes[circle[circle.count - 1]], next != current { circle.append(next) }
            if let last = circle.max(by: { ranks[$0] < ranks[$1] }) { result[last] = nil }
        }
        return result
    }
}
