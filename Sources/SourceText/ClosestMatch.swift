/// The one candidate that a misspelt word was probably meant to be; nil when none is close or several are equally so.
///
/// Close is a distance of at most a third of the letters, in each part of a compound as well, and never more than three;
/// case counts for nothing. A word that begins otherwise is another word: `unsigned` is not `signed`.
public func closestMatch(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = foldedScalars(word)
    guard (3...64).contains(letters.count) else { return nil }
    let limit = min(3, letters.count / 3)
    var best: (candidate: String, distance: Int)?
    var isUnique = true
    for candidate in candidates where candidate != best?.candidate {
        let other = foldedScalars(candidate)
        guard abs(other.count - letters.count) <= limit else { continue }
        let distance = editDistance(letters, other)
        guard distance <= limit, distance <= best?.distance ?? limit, beginAlike(letters, other, distance),
            partsAreClose(letters, other)
        else { continue }
        isUnique = best?.distance != distance
        best = (candidate, distance)
    }
    return isUnique ? best?.candidate : nil
}

/// Whether two words with more than one difference begin with the same letter, or nearly so.
private func beginAlike(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], _ distance: Int) -> Bool {
    if distance < 2 || left.first == right.first { return true }
    guard distance == 2, left.count > 1, right.count > 1 else { return false }
    return left[1] == right[1] || (left[0], left[1]) == (right[1], right[0])
}

/// Whether each part of a compound is close to that of the other: `energy-used` is not `energy-saved`.
private func partsAreClose(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    let (leftParts, rightParts) = (left.split { $0 == "-" || $0 == "_" }, right.split { $0 == "-" || $0 == "_" })
    guard leftParts.count == rightParts.count, leftParts.count > 1 else { return true }
    return zip(leftParts, rightParts).allSatisfy { part, other in
        editDistance(Array(part), Array(other)) <= max(1, part.count / 3)
    }
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
