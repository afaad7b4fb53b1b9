/// The candidate that a misspelt word most likely means.
///
/// Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment distance), upper and
/// lower case alike. A word of up to three characters may differ by one, up to seven by two, longer ones by three; when
/// two candidates are equally close there is no answer.
public func closeMatch(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    let limit = letters.count <= 3 ? 1 : letters.count <= 7 ? 2 : 3
    var best: (candidate: String, distance: Int)?
    var isTied = false
    for candidate in candidates {
        let other = Array(candidate.lowercased().unicodeScalars)
        guard abs(other.count - letters.count) <= limit else { continue }
        let distance = alignmentDistance(letters, other)
        guard distance <= limit, distance < max(letters.count, other.count) else { continue }
        if let current = best {
            guard distance <= current.distance, candidate != current.candidate else { continue }
            isTied = distance == current.distance
        }
        if !isTied || distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    return isTied ? nil : best?.candidate
}

private func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
        var current = [row]
        current.reserveCapacity(right.count + 1)
        for column in right.indices.map({ $0 + 1 }) {
            let isSame = left[row - 1] == right[column - 1]
            var distance = min(
                previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
            if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                distance = min(distance, beforePrevious[column - 2] + 1)
            }
            current.append(distance)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[right.count]
}
