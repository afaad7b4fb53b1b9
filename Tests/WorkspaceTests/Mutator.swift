/// SplitMix64: the same numbers for the same seed, everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Spoils contract files the way people do.
struct Mutator {
    private var generator: SeededGenerator
    private var comments = 0

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// A text with one to six mistakes, with comments that can be told apart, and with some other line ends.
    mutating func spoiled(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let index = Int.random(in: 0..<lines.count, using: &generator)
            lines[index] = mistake(in: lines[index])
        }
        for _ in 0..<Int.random(in: 1...5, using: &generator) { comment(&lines) }
        return lines.joined(separator: Int.random(in: 0..<4, using: &generator) == 0 ? "\r\n" : "\n")
    }

    private mutating func comment(_ lines: inout [String]) {
        let index = Int.random(in: 0..<lines.count, using: &generator)
        comments += 1
        let comment = "# note \(comments) 15.000 EUR amout:"
        if Bool.random(using: &generator), !lines[index].isEmpty {
            lines[index] += " " + comment
        } else {
            lines.insert(String(lines[index].prefix { $0 == " " }) + comment, at: index)
        }
    }

    private mutating func mistake(in line: String) -> String {
        guard let colon = line.firstIndex(of: ":") else { return letters(of: line) }
        let (key, value) = (String(line[..<colon]), String(line[colon...].dropFirst()).drop { $0 == " " })
        switch Int.random(in: 0..<8, using: &generator) {
        case 0, 1: return letters(of: key) + ": " + value
        case 2: return key + ": " + letters(of: String(value))
        case 3: return key + ": " + value.replacing(" M EUR", with: "MEUR").replacing(" t CO2e", with: "tCO2e")
        case 4: return key + ": " + value.replacing(" EUR", with: " €").replacing(".", with: ",")
        case 5: return key + ": 0" + value
        case 6: return key + ": \"" + value + "\""
        default: return key + ": " + value.replacing(" ", with: ".")
        }
    }

    /// Two neighbouring letters change places, or one is lost, or doubled.
    private mutating func letters(of text: String) -> String {
        var letters = Array(text)
        guard letters.count > 3 else { return text }
        let index = Int.random(in: 1..<letters.count - 1, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: letters.swapAt(index, index + 1)
        case 1: letters.remove(at: index)
        default: letters.insert(letters[index], at: index)
        }
        return String(letters)
    }
}
