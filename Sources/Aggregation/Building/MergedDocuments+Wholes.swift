import ContractModel

extension MergedDocuments {
    /// Puts `part_of`, and what decisions say, into the measures.
    mutating func resolveWholes() {
        for position in measures.indices {
            guard let reference = measures[position].measure.partOf else { continue }
            setWhole(index.measure(reference.value, from: containerID(of: position)), of: position)
        }
        for decision in decisions {
            switch decision.decision.kind {
            case .partOf(let whole, let parts):
                guard let whole = index.measure(whole.value, from: nil) else { continue }
                for part in parts.compactMap({ index.measure($0.value, from: nil) }) { setWhole(whole, of: part) }
            case .same(let keep, let dropped):
                guard let keep = index.measure(keep.value, from: nil) else { continue }
                for drop in dropped.compactMap({ index.measure($0.value, from: nil) }) { self.drop(drop, for: keep) }
            case .accept:
                continue
            }
        }
        for position in measures.indices {
            if let whole = measures[position].whole { measures[whole].parts.append(position) }
        }
    }

    /// The id that stands before a measure's own.
    func containerID(of measure: Int) -> String {
        switch measures[measure].container {
        case .commitment(let index): commitments[index].id
        case .programme(let index): programmes[index].programme.id.value
        }
    }

    /// Leaves out what would close a circle: the rule on circular references reports it.
    private mutating func setWhole(_ whole: Int?, of part: Int) {
        var ancestor = whole
        while let current = ancestor {
            if current == part { return }
            ancestor = measures[current].whole
        }
        measures[part].whole = whole
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
