/// A regular expression of a schema, ready to match: ECMA-262 with the `u` flag, not anchored (JSON Schema Core,
/// section 6.4).
///
/// Matching takes time linear in the text for every pattern: there are no back-references, and looks are run once over
/// the whole text. `Script` properties are not known.
///
/// A class, because many schemas share one, and copying its tables' references took longer than a match.
final class Pattern: Sendable {
    private enum Matcher: Sendable {
        case bitParallel(BitParallelMatcher<UInt64>)
        /// Figures with their units and words have about a hundred characters.
        case wideBitParallel(BitParallelMatcher<UInt128>)
        case simulation(PatternProgram)
    }

    /// The pattern as written.
    let source: String
    private let matcher: Matcher

    /// Compiles a pattern.
    init(_ source: String) throws(PatternError) {
        var parser = PatternParser(source)
        let node = try parser.parse()
        if let offset = parser.backreference { throw .backreference(offset: offset) }
        let program = try PatternCompiler.compile(node)
        self.source = source
        self.matcher =
            BitParallelMatcher(program).map(Matcher.bitParallel)
            ?? BitParallelMatcher(program).map(Matcher.wideBitParallel) ?? .simulation(program)
    }

    /// Whether a text is a pattern by its syntax; it may be one that can not be compiled here.
    static func isPattern(_ source: String) -> Bool {
        var parser = PatternParser(source)
        return (try? parser.parse()) != nil
    }

    /// Whether it matches anywhere in a text of UTF-8.
    func matches(_ text: ArraySlice<UInt8>) -> Bool {
        switch matcher {
        case .bitParallel(let matcher): matcher.matches(text)
        case .wideBitParallel(let matcher): matcher.matches(text)
        case .simulation(let program): PatternSimulation.matches(program, text)
        }
    }
}
