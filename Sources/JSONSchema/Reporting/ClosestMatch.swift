/// The one candidate that a misspelt word was probably meant to be; nil when none is close or several are equally so.
///
/// Close is a distance of at most a third of the letters and never more than three; case counts for nothing.
package func closestMatch(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = foldedScalars(word)
    guard (3...64).contains(letters.count) else { return nil }
    let limit = min(3, letters.count / 3)
    var best: (candidate: String, distance: Int)?
    var isUnique = true
    for candidate in candidates where candidate != best?.candidate {
        let other = foldedScalars(candidate)
        guard abs(other.count - letters.count) <= limit else { continue }
        let distance = editDistance(letters, other)
        guard distance <= limit, distance <= best?.distance ?? limit else { continue }
        isUnique = best?.distance != distance
        best = (candidate, distance)
    }
    return isUnique ? best?.candidate : nil
}

private func foldedScalars(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
    }
}

/// Insertions, deletions, replacements and swaps of neighbours (Damerau and Levenshtein, restricted).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            var distance = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
            if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                distance = min(distance, beforeLast[column - 1] + 1)
            }
            current.append(distance)
        }
        beforeLast = last
        last = current
    }
    return last[right.count]
}
