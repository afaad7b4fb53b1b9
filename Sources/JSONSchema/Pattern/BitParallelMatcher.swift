/// Runs a program of at most as many characters as an integer has bits, all states at once (after Glushkov), with 64
/// bits in about 2 ns for each byte.
///
/// `^` and `$` are decided when it is built: what a state leads to is one set inside a text, another at its ends.
struct BitParallelMatcher<States: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    /// For each ASCII character, the states that take it.
    private var takers = [States](repeating: 0, count: 128)
    /// For each state, what can come next.
    private var followers: [States] = []
    /// For each state, its class, for characters above 127.
    private var classes: [CharacterClass] = []
    /// States after which the pattern has matched, anywhere or at the end of the text.
    private var accepting: States = 0
    private var acceptingAtEnd: States = 0
    /// What can come first: at the start of the text, and after it.
    private var first: Closure
    private var firstInside: Closure
    private var matchesEmptyText: Bool
    private var matchesAtEnd: Bool

    private struct Closure {
        var states: States = 0
        var isMatch = false
    }

    /// Takes a program; nil when it is too large, or asks for word boundaries or for looks.
    init?(_ program: PatternProgram) {
        var bits: [States] = []
        var count = 0
        for instruction in program.instructions {
            var bit: States = 0
            switch instruction {
            case .character:
                guard count < States.bitWidth else { return nil }
                bit = 1 << States(count)
                count += 1
            case .look, .anchor(.wordBoundary), .anchor(.noWordBoundary): return nil
            default: break
            }
            bits.append(bit)
        }
        var builder = ClosureBuilder(program: program, bits: bits)
        first = builder.closure(of: program.start, atStart: true, atEnd: false)
        firstInside = builder.closure(of: program.start, atStart: false, atEnd: false)
        matchesEmptyText = builder.closure(of: program.start, atStart: true, atEnd: true).isMatch
        matchesAtEnd = builder.closure(of: program.start, atStart: false, atEnd: true).isMatch
        for (index, instruction) in program.instructions.enumerated() {
            guard case .character(let set) = instruction else { continue }
            let bit = bits[index]
            addTakers(program.classes[set], bit)
            let inside = builder.closure(of: index + 1, atStart: false, atEnd: false)
            followers.append(inside.states)
            if inside.isMatch { accepting |= bit }
            if builder.closure(of: index + 1, atStart: false, atEnd: true).isMatch { acceptingAtEnd |= bit }
        }
    }

    private mutating func addTakers(_ set: CharacterClass, _ bit: States) {
        classes.append(set)
        for (half, offset) in [(set.ascii.low, 0), (set.ascii.high, 64)] {
            var rest = half
            while rest != 0 {
                takers[offset + rest.trailingZeroBitCount] |= bit
                rest &= rest - 1
            }
        }
    }

    /// Whether the pattern matches anywhere in a text.
    func matches(_ text: ArraySlice<UInt8>) -> Bool {
        if text.isEmpty { return matchesEmptyText }
        if first.isMatch || matchesAtEnd { return true }
        var active = first.states
        var hit: States = 0
        var place = text.startIndex
        while place < text.endIndex {
            if active == 0 && firstInside.states == 0 { return false }
            let byte = text[place]
            if byte < 0x80 {
                hit = active & takers[Int(byte)]
                place += 1
            } else {
                let (scalar, length) = decodeScalar(in: text, at: place)
                hit = takersAmong(active, of: scalar)
                place += length
            }
            if hit & accepting != 0 || firstInside.isMatch { return true }
            active = firstInside.states
            var rest = hit
            while rest != 0 {
                active |= followers[rest.trailingZeroBitCount]
                rest &= rest - 1
            }
        }
        return hit & acceptingAtEnd != 0
    }

    private func takersAmong(_ active: States, of scalar: Unicode.Scalar) -> States {
        var result: States = 0
        var rest = active
        while rest != 0 {
            let state = rest.trailingZeroBitCount
            if classes[state].contains(scalar) { result |= 1 << States(state) }
            rest &= rest - 1
        }
        return result
    }

    private struct ClosureBuilder {
        let program: PatternProgram
        /// For each instruction, the bit of its state, or 0.
        let bits: [States]
        /// For each instruction, the number of the last closure that it was found in.
        private var seen: [Int]
        private var number = 0
        private var pending: [Int] = []

        init(program: PatternProgram, bits: [States]) {
            self.program = program
            self.bits = bits
            seen = [Int](repeating: 0, count: bits.count)
        }

        /// What a state leads to without a character.
        mutating func closure(of start: Int, atStart: Bool, atEnd: Bool) -> Closure {
            var result = Closure()
            number += 1
            pending.append(start)
            while let state = pending.popLast() {
                if seen[state] == number { continue }
                seen[state] = number
                switch program.instructions[state] {
                case .character: result.states |= bits[state]
                case .split(let first, let second):
                    pending.append(first)
                    pending.append(second)
                case .jump(let target): pending.append(target)
                case .anchor(.start) where atStart, .anchor(.end) where atEnd: pending.append(state + 1)
                case .match: result.isMatch = true
                case .anchor, .look: continue
                }
            }
            return result
        }
    }
}
