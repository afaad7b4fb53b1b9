import SourceText

/// The bytes that are to be replaced, and the places between bytes where something is to be inserted.
struct TakenPlaces {
    private var bytes: Set<UInt32> = []
    private var insertions: Set<UInt32> = []

    /// Takes ranges unless one of them overlaps what is taken; whether it did.
    mutating func take(_ ranges: [ByteRange]) -> Bool {
        guard ranges.allSatisfy(isFree) else { return false }
        for range in ranges {
            if range.isEmpty { insertions.insert(range.lower) } else { bytes.formUnion(range.lower..<range.upper) }
        }
        return true
    }

    private func isFree(_ range: ByteRange) -> Bool {
        if range.isEmpty {
            let before = range.lower > 0 && bytes.contains(range.lower - 1)
            return !before && !bytes.contains(range.lower) && !insertions.contains(range.lower)
        }
        return bytes.isDisjoint(with: range.lower..<range.upper)
            && insertions.isDisjoint(with: range.lower...range.upper)
    }
}
