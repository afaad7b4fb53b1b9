/// Which entries or elements of an instance were evaluated, as bits (Core, section 11).
///
/// Kept only where an `unevaluated…` keyword can see them; areas are stacked in one array.
struct EvaluationMarks {
    private var words: [UInt64] = []

    /// The bits of one schema for one instance.
    struct Area {
        fileprivate let start: Int
        fileprivate let count: Int
    }

    /// Adds an area with no bit set, for a number of entries.
    mutating func push(count: Int) -> Area {
        pushWords((count + 63) / 64)
    }

    /// Adds an area as large as another.
    mutating func push(like other: Area) -> Area {
        pushWords(other.count)
    }

    /// Removes the area that was added last.
    mutating func pop(_ area: Area) {
        words.removeLast(area.count)
    }

    /// Sets a bit.
    mutating func mark(_ ordinal: Int, in area: Area?) {
        guard let area else { return }
        words[area.start + ordinal / 64] |= 1 << UInt64(ordinal % 64)
    }

    /// Sets the bits from one on.
    mutating func markAll(from first: Int, to end: Int, in area: Area?) {
        guard area != nil, first < end else { return }
        for ordinal in first..<end { mark(ordinal, in: area) }
    }

    /// Whether a bit is set.
    func isMarked(_ ordinal: Int, in area: Area) -> Bool {
        words[area.start + ordinal / 64] & (1 << UInt64(ordinal % 64)) != 0
    }

    /// Sets the bits of one area in another of the same size.
    mutating func merge(_ area: Area, into other: Area) {
        for index in 0..<area.count { words[other.start + index] |= words[area.start + index] }
    }

    private mutating func pushWords(_ count: Int) -> Area {
        let start = words.count
        words.append(contentsOf: repeatElement(0, count: count))
        return Area(start: start, count: count)
    }
}
