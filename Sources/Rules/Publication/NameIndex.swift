import SourceText

/// Finds many names in a text at once: the text is read once, however many names there are.
struct NameIndex {
    /// A name, and the word of it by which it is found.
    private struct Entry {
        let name: [UInt8]
        let anchor: Range<Int>
        let owner: Int
    }

    /// Names by the number of the word that the fewest of them have.
    private var entries: [UInt64: [Entry]] = [:]

    /// - Parameter names: each with a number of the one whose name it is.
    init(_ names: [(name: String, owner: Int)]) {
        let words = names.map { NumberedWords($0.name.precomposed) }
        var counts: [UInt64: Int] = [:]
        for number in words.flatMap(\.numbers) { counts[number, default: 0] += 1 }
        for ((_, owner), words) in zip(names, words) {
            let rarest = words.numbers.indices.min { counts[words.numbers[$0]] ?? 0 < counts[words.numbers[$1]] ?? 0 }
            guard let rarest else { continue }
            entries[words.numbers[rarest], default: []].append(
                Entry(name: words.bytes, anchor: words.ranges[rarest], owner: owner))
        }
    }

    /// The owners of the names that stand in a text in whole words, some of them more than once.
    func owners(in text: String) -> [Int] {
        let words = NumberedWords(text.precomposed)
        var owners: [Int] = []
        for (position, number) in words.numbers.enumerated() {
            for entry in entries[number] ?? [] {
                let start = words.ranges[position].lowerBound - entry.anchor.lowerBound
                if words.has(entry.name, at: start, around: position) { owners.append(entry.owner) }
            }
        }
        return owners
    }
}

extension NumberedWords {
    /// Whether a name stands at an offset and begins and ends between words; one of its words is at a position.
    fileprivate func has(_ name: [UInt8], at start: Int, around position: Int) -> Bool {
        let end = start + name.count
        guard start >= 0, end <= bytes.count, bytes[start..<end].elementsEqual(name) else { return false }
        let before = ranges[..<position].last { $0.lowerBound < start }
        let after = ranges[position...].first { $0.upperBound > end }
        return before.map { $0.upperBound < start } ?? true && after.map { $0.lowerBound > end } ?? true
    }
}
