import SourceText

/// Runs a program over a text, all states at once (after Pike): time is states × length, whatever the pattern.
struct PatternSimulation {
    private let program: PatternProgram
    private let text: ArraySlice<UInt8>
    private var lookResults: [[Bool]] = []
    private var pending: [Int] = []

    /// States that wait for a character, in the order of their discovery, without doubles.
    private struct StateSet {
        var members: [Int] = []
        var hasMatch = false
        var generation: [UInt32]
        var mark: UInt32 = 1

        init(count: Int) {
            generation = [UInt32](repeating: 0, count: count)
        }

        mutating func insert(_ state: Int) -> Bool {
            guard generation[state] != mark else { return false }
            generation[state] = mark
            return true
        }

        mutating func removeAll() {
            members.removeAll(keepingCapacity: true)
            hasMatch = false
            mark += 1
        }
    }

    /// Whether a program matches anywhere in a text.
    static func matches(_ program: PatternProgram, _ text: ArraySlice<UInt8>) -> Bool {
        var simulation = PatternSimulation(program, text)
        for look in program.looks {
            let places = simulation.run(from: look.start, direction: look.direction, stopsAtFirst: false)
            simulation.lookResults.append(places)
        }
        return !simulation.run(from: program.start, direction: .forwards, stopsAtFirst: true).isEmpty
    }

    private init(_ program: PatternProgram, _ text: ArraySlice<UInt8>) {
        self.program = program
        self.text = text
    }

    /// For every place, whether the program that was started at any place passed before ends there; with
    /// `stopsAtFirst` one `true` at the first such place, or nothing.
    private mutating func run(from start: Int, direction: PatternDirection, stopsAtFirst: Bool) -> [Bool] {
        var ends = stopsAtFirst ? [] : [Bool](repeating: false, count: text.count + 1)
        var place = direction == .forwards ? text.startIndex : text.endIndex
        var current = StateSet(count: program.instructions.count)
        var following = current
        while true {
            enter(start, at: place, into: &current)
            if current.hasMatch {
                if stopsAtFirst { return [true] }
                ends[place - text.startIndex] = true
            }
            guard let (scalar, next) = step(from: place, direction) else { return ends }
            following.removeAll()
            for state in current.members {
                guard case .character(let set) = program.instructions[state] else { continue }
                if program.classes[set].contains(scalar) { enter(state + 1, at: next, into: &following) }
            }
            swap(&current, &following)
            place = next
        }
    }

    /// Adds a state and all that it leads to without a character.
    private mutating func enter(_ state: Int, at place: Int, into set: inout StateSet) {
        pending.append(state)
        while let state = pending.popLast() {
            guard set.insert(state) else { continue }
            switch program.instructions[state] {
            case .character:
                set.members.append(state)
            case .match:
                set.hasMatch = true
            case .jump(let target):
                pending.append(target)
            case .split(let first, let second):
                pending.append(second)
                pending.append(first)
            case .anchor(let anchor):
                if holds(anchor, at: place) { pending.append(state + 1) }
            case .look(let look, let isNegated):
                if lookResults[look][place - text.startIndex] != isNegated { pending.append(state + 1) }
            }
        }
    }

    private func holds(_ anchor: PatternAnchor, at place: Int) -> Bool {
        switch anchor {
        case .start: place == text.startIndex
        case .end: place == text.endIndex
        case .wordBoundary: isWord(before: place) != isWord(after: place)
        case .noWordBoundary: isWord(before: place) == isWord(after: place)
        }
    }

    private func isWord(before place: Int) -> Bool {
        place > text.startIndex && CharacterClass.wordCharacters.contains(Unicode.Scalar(text[place - 1]))
            && text[place - 1] < 0x80
    }

    private func isWord(after place: Int) -> Bool {
        place < text.endIndex && CharacterClass.wordCharacters.contains(Unicode.Scalar(text[place]))
            && text[place] < 0x80
    }

    private func step(from place: Int, _ direction: PatternDirection) -> (Unicode.Scalar, next: Int)? {
        switch direction {
        case .forwards:
            guard place < text.endIndex else { return nil }
            let (scalar, length) = decodeScalar(in: text, at: place)
            return (scalar, place + length)
        case .backwards:
            guard place > text.startIndex else { return nil }
            var first = place - 1
            while first > text.startIndex, text[first].isUTF8Continuation { first -= 1 }
            return (decodeScalar(in: text, at: first).scalar, first)
        }
    }
}
