import Syntax

/// Keywords for strings and numbers: Validation, sections 6.2, 6.3 and 7.
extension SchemaCompilation {
    mutating func addStringKeywords(assertsFormats: Bool) throws(SchemaError) {
        try addCounts(.minLength, .maxLength) { .length(minimum: $0, maximum: $1) }
        if let node = value(.pattern) { add(.pattern(try pattern(at: node)), for: .pattern) }
        guard let node = value(.format) else { return }
        guard tree.kind(of: node) == .string else { throw invalid(.format, at: node) }
        // A format that is not known is an annotation (Validation, section 7.2.3).
        guard assertsFormats, let format = StringFormat(rawValue: tree.text(of: node)) else { return }
        add(.format(format), for: .format)
    }

    mutating func addNumberKeywords() throws(SchemaError) {
        try addNumber(.minimum) { .minimum($0) }
        try addNumber(.exclusiveMinimum) { .exclusiveMinimum($0) }
        try addNumber(.maximum) { .maximum($0) }
        try addNumber(.exclusiveMaximum) { .exclusiveMaximum($0) }
        try addNumber(.multipleOf) { .multipleOf($0) }
        if let node = value(.multipleOf), result.numbers.last.map({ $0.isNegative || $0.isZero }) ?? true {
            throw invalid(.multipleOf, at: node)
        }
    }

    private mutating func addNumber(_ name: KeywordName, _ make: (UInt32) -> Keyword) throws(SchemaError) {
        guard let node = value(name) else { return }
        result.numbers.append(try number(name, at: node))
        add(make(UInt32(result.numbers.count - 1)), for: name)
    }

    /// The value of a keyword that must be a number.
    func number(_ name: KeywordName, at node: NodeID) throws(SchemaError) -> ExactNumber {
        let kind = tree.kind(of: node)
        guard kind == .integer || kind == .decimal, let number = ExactNumber(tree.bytes(of: node)) else {
            throw invalid(name, at: node)
        }
        return number
    }

    /// The number of a pattern; equal texts are compiled once.
    mutating func pattern(at node: NodeID) throws(SchemaError) -> UInt32 {
        guard tree.kind(of: node) == .string else { throw invalid(.pattern, at: node) }
        let text = TextKey(text: tree.bytes(of: node))
        if let known = patternNumbers[text] { return known }
        let source = tree.text(of: node)
        do throws(PatternError) {
            result.patterns.append(options.trustsPatterns ? Pattern(trusted: source) : try Pattern(source))
        } catch {
            throw .unsupportedPattern(source, reason: error, in: place(node))
        }
        let number = UInt32(result.patterns.count - 1)
        patternNumbers[text] = number
        return number
    }
}
