import ContractModel

/// Which measures have an annual figure of an effect: what decides whether a whole or its parts are added.
struct EffectFigures {
    /// An effect as wholes and parts are compared: a reduction covers an increase, and each sector is its own.
    private struct Key: Hashable {
        let kind: EffectKind
        let sector: String?

        init(_ kind: EffectKind, _ sector: String?) {
            self.kind = kind == .increase ? .reduction : kind
            self.sector = sector
        }
    }

    /// What one measure says.
    private struct Stated {
        /// Whether there is a figure, by kind and the sector that is named, or none.
        var figures: [Key: Bool] = [:]
        /// Kinds of which there is a figure, in whatever sector.
        var kinds: Set<EffectKind> = []

        init(_ effects: [Effect], until year: Int) {
            for effect in effects {
                let key = Key(effect.kind.value, effect.sector?.value)
                let hasFigure = effect.byYear.contains { $0.year.value <= year && $0.value.figure != nil }
                figures[key] = hasFigure || figures[key] ?? false
                if hasFigure { kinds.insert(key.kind) }
            }
        }

        /// Whether a figure stands for that of the parts: of the same sector if that is named, else of that kind.
        func covers(_ key: Key) -> Bool { figures[key] ?? kinds.contains(key.kind) }
    }

    private let tree: MeasureTree
    private var countings: [[Key: LedgerEntry.Counting]]
    /// Places in the tree of measures with a figure, ascending; the key without a sector is any sector.
    private var places: [Key: [Int]] = [:]

    /// - Parameter year: later figures are of no use.
    init(_ merged: MergedDocuments, until year: Int) {
        tree = merged.tree
        countings = Array(repeating: [:], count: merged.measures.count)
        let stated = merged.measures.map { Stated($0.measure.effects, until: year) }
        for (place, index) in tree.order.enumerated() {
            for kind in stated[index].kinds { places[Key(kind, nil), default: []].append(place) }
            for (key, hasFigure) in stated[index].figures where hasFigure && key.sector != nil {
                places[key, default: []].append(place)
            }
            // A measure may be asked for its reduction where it states none.
            for key in [Key(.reduction, nil)] + stated[index].figures.keys {
                countings[index][key] = counting(of: index, key, merged.measures, stated)
            }
        }
    }

    /// Goes up to the nearest whole that has such a figure, or that was asked the same before.
    private func counting(
        of index: Int, _ key: Key, _ measures: [ContractMeasure], _ stated: [Stated]
    ) -> LedgerEntry.Counting {
        guard measures[index].isCounted else { return measures[index].counting }
        var current = measures[index].whole
        while let whole = current {
            if stated[whole].covers(key) { return .shown(.containedIn(measure: whole)) }
            if let known = countings[whole][key] { return known }
            guard measures[whole].isCounted else { return measures[whole].counting }
            current = measures[whole].whole
        }
        return .counted
    }

    /// Whether an effect that a measure states is added, or its reduction if it states none: its own state, and no larger
    /// measure that has such a figure.
    func counting(of index: Int, _ kind: EffectKind, _ sector: String?) -> LedgerEntry.Counting {
        countings[index][Key(kind, sector)] ?? .counted
    }

    /// Whether a part that counts has such a figure, so that the whole need not have one; of any sector if none is named.
    func isInParts(of index: Int, _ kind: EffectKind, _ sector: String?) -> Bool {
        let inside = tree.inside(index)
        guard !inside.isEmpty, let places = places[Key(kind, sector)] else { return false }
        let next = places.partitioningIndex { $0 >= inside.lowerBound }
        return next < places.count && places[next] < inside.upperBound
    }
}

extension Array {
    /// The first index whose element belongs to the second half, which `isSecond` says of it and of all that follow.
    fileprivate func partitioningIndex(where isSecond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
