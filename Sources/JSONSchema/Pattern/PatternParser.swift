/// Reads a pattern in the syntax of ECMA-262 with the `u` flag (section 22.2.1, without annex B).
struct PatternParser {
    let scalars: [Unicode.Scalar]
    var position = 0
    /// The sets of characters that nodes name.
    private(set) var classes: [CharacterClass] = []
    /// Where the first back-reference is: right by the syntax, but nothing that can be compiled.
    var backreference: Int?
    private var depth = 0

    /// Deepest nesting of groups.
    private static let depthLimit = 100
    /// Highest number in `{n,m}`; more would be above the size limit anyway.
    private static let countLimit = 100_000

    /// Reads a text.
    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// The whole pattern.
    mutating func parse() throws(PatternError) -> PatternNode {
        let node = try parseAlternatives()
        guard position == scalars.count else { throw invalid }
        return node
    }

    var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }
    var invalid: PatternError { .invalidSyntax(offset: position) }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        position += 1
        return true
    }

    /// Takes a run of scalars.
    mutating func take(_ wanted: Unicode.Scalar...) -> Bool {
        guard scalars[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    private mutating func parseAlternatives() throws(PatternError) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw .tooLarge }
        var branches = [try parseSequence()]
        while take("|") { branches.append(try parseSequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func parseSequence() throws(PatternError) -> PatternNode {
        var terms: [PatternNode] = []
        while let next = peek, next != "|", next != ")" {
            if let anchor = parseAnchor() {
                terms.append(.anchor(anchor))
            } else if let look = try parseLook() {
                terms.append(look)
            } else {
                terms.append(try parseQuantifier(of: parseAtom()))
            }
        }
        return terms.count == 1 ? terms[0] : terms.isEmpty ? .empty : .sequence(terms)
    }

    private mutating func parseAnchor() -> PatternAnchor? {
        switch peek {
        case "^":
            position += 1
            return .start
        case "$":
            position += 1
            return .end
        case "\\" where take("\\", "b"): return .wordBoundary
        case "\\" where take("\\", "B"): return .noWordBoundary
        default: return nil
        }
    }

    private mutating func parseLook() throws(PatternError) -> PatternNode? {
        guard peek == "(" else { return nil }
        let direction: PatternDirection
        let isNegated: Bool
        if take("(", "?", "=") {
            (direction, isNegated) = (.forwards, false)
        } else if take("(", "?", "!") {
            (direction, isNegated) = (.forwards, true)
        } else if take("(", "?", "<", "=") {
            (direction, isNegated) = (.backwards, false)
        } else if take("(", "?", "<", "!") {
            (direction, isNegated) = (.backwards, true)
        } else {
            return nil
        }
        let inner = try parseAlternatives()
        guard take(")") else { throw invalid }
        return .look(inner, direction: direction, isNegated: isNegated)
    }

    private mutating func parseAtom() throws(PatternError) -> PatternNode {
        guard let next = peek else { throw invalid }
        switch next {
        case "(":
            return try parseGroup()
        case "[":
            return character(try parseClass())
        case ".":
            position += 1
            return character(.anyButLineEnd)
        case "\\":
            return character(try parseEscape(inClass: false))
        case "*", "+", "?", "{", "}", "]":
            throw invalid
        default:
            position += 1
            return character(CharacterClass(next.value...next.value))
        }
    }

    private mutating func character(_ set: CharacterClass) -> PatternNode {
        classes.append(set)
        return .character(class: classes.count - 1)
    }

    private mutating func parseGroup() throws(PatternError) -> PatternNode {
        position += 1
        if take("?") && !take(":") {
            guard take("<") else { throw invalid }
            let start = position
            while let scalar = peek, scalar.properties.isIDContinue || scalar == "$" { position += 1 }
            guard position > start, !CharacterClass.digits.contains(scalars[start]), take(">") else { throw invalid }
        }
        let inner = try parseAlternatives()
        guard take(")") else { throw invalid }
        return inner
    }

    private mutating func parseQuantifier(of atom: PatternNode) throws(PatternError) -> PatternNode {
        let node: PatternNode
        if take("*") {
            node = .repetition(atom, minimum: 0, maximum: nil)
        } else if take("+") {
            node = .repetition(atom, minimum: 1, maximum: nil)
        } else if take("?") {
            node = .repetition(atom, minimum: 0, maximum: 1)
        } else if take("{") {
            node = try parseCounts(of: atom)
        } else {
            return atom
        }
        // Greedy or lazy makes no difference to whether there is a match.
        _ = take("?")
        return node
    }

    private mutating func parseCounts(of atom: PatternNode) throws(PatternError) -> PatternNode {
        guard let minimum = try parseCount() else { throw invalid }
        var maximum: Int? = minimum
        if take(",") { maximum = try parseCount() }
        guard take("}"), maximum.map({ $0 >= minimum }) ?? true else { throw invalid }
        return .repetition(atom, minimum: minimum, maximum: maximum)
    }

    private mutating func parseCount() throws(PatternError) -> Int? {
        var value: Int?
        while let scalar = peek, ("0"..."9").contains(scalar) {
            value = (value ?? 0) * 10 + Int(scalar.value - 0x30)
            if let value, value > Self.countLimit { throw .tooLarge }
            position += 1
        }
        return value
    }
}
