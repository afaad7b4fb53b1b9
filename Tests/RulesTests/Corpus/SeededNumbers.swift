/// Numbers from a seed, the same on every machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// An amount in parts that add up to it, each at least 1.
    mutating func parts(of amount: Int, count: Int) -> [Int] {
        var parts: [Int] = []
        var rest = amount
        for left in stride(from: count, to: 1, by: -1) {
            let part = number(1...max(1, min(rest - left + 1, rest * 2 / left)))
            parts.append(part)
            rest -= part
        }
        return parts + [rest]
    }
}
