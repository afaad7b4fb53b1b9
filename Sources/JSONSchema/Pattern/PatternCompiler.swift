/// Turns the tree of a pattern into a program.
struct PatternCompiler {
    private var program = PatternProgram()
    private var direction = PatternDirection.forwards

    /// Most states of a program, counted repetitions written out.
    private static let sizeLimit = 20_000

    /// The program of a pattern.
    static func compile(
        _ node: PatternNode, classes: [CharacterClass]
    ) throws(PatternError) -> PatternProgram {
        var compiler = PatternCompiler()
        compiler.program.classes = classes
        try compiler.emit(node)
        try compiler.append(.match)
        return compiler.program
    }

    private var next: Int { program.instructions.count }

    @discardableResult
    private mutating func append(_ instruction: PatternProgram.Instruction) throws(PatternError) -> Int {
        guard next < Self.sizeLimit else { throw .tooLarge }
        program.instructions.append(instruction)
        return next - 1
    }

    private mutating func emit(_ node: PatternNode) throws(PatternError) {
        switch node {
        case .empty:
            return
        case .character(let number):
            try append(.character(class: number))
        case .sequence(let parts):
            // A program that runs backwards meets the last part first.
            if direction == .forwards {
                for part in parts { try emit(part) }
            } else {
                for part in parts.reversed() { try emit(part) }
            }
        case .alternatives(let branches):
            try emitAlternatives(branches)
        case .repetition(let inner, let minimum, let maximum):
            try emitRepetition(inner, minimum: minimum, maximum: maximum)
        case .anchor(let anchor):
            try append(.anchor(anchor))
        case .look(let inner, let direction, let isNegated):
            try emitLook(inner, direction: direction, isNegated: isNegated)
        }
    }

    private mutating func emitAlternatives(_ branches: [PatternNode]) throws(PatternError) {
        var ends: [Int] = []
        for branch in branches.dropLast() {
            let split = try append(.split(next + 1, 0))
            try emit(branch)
            ends.append(try append(.jump(0)))
            program.instructions[split] = .split(split + 1, next)
        }
        if let last = branches.last { try emit(last) }
        for end in ends { program.instructions[end] = .jump(next) }
    }

    private mutating func emitRepetition(
        _ inner: PatternNode, minimum: Int, maximum: Int?
    ) throws(PatternError) {
        for _ in 0..<minimum {
            let before = next
            try emit(inner)
            // Nothing repeated is nothing.
            if next == before { break }
        }
        guard let maximum else {
            let split = try append(.split(next + 1, 0))
            try emit(inner)
            try append(.jump(split))
            program.instructions[split] = .split(split + 1, next)
            return
        }
        var splits: [Int] = []
        for _ in minimum..<maximum {
            splits.append(try append(.split(next + 1, 0)))
            let before = next
            try emit(inner)
            if next == before { break }
        }
        for split in splits { program.instructions[split] = .split(split + 1, next) }
    }

    private mutating func emitLook(
        _ inner: PatternNode, direction lookDirection: PatternDirection, isNegated: Bool
    ) throws(PatternError) {
        let jump = try append(.jump(0))
        let outer = direction
        direction = lookDirection == .forwards ? .backwards : .forwards
        let start = next
        try emit(inner)
        try append(.match)
        program.looks.append(PatternProgram.Look(start: start, direction: direction))
        direction = outer
        program.instructions[jump] = .jump(next)
        try append(.look(program.looks.count - 1, isNegated: isNegated))
    }
}
