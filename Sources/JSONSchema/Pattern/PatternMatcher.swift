/// A pattern, ready to match.
///
/// Matching takes time linear in the text for every pattern: there are no back-references, and looks are run once over
/// the whole text. `Script` properties are not known.
final class PatternMatcher: Sendable {
    private enum Engine: Sendable {
        case bitParallel(BitParallelMatcher<UInt64>)
        /// Figures with their units and words have about a hundred characters.
        case wideBitParallel(BitParallelMatcher<UInt128>)
        case simulation(PatternProgram)
    }

    private let engine: Engine

    /// Compiles a pattern.
    init(_ source: String) throws(PatternError) {
        var parser = PatternParser(source)
        let node = try parser.parse()
        if let offset = parser.backreference { throw .backreference(offset: offset) }
        let program = try PatternCompiler.compile(node, classes: parser.classes)
        engine =
            BitParallelMatcher(program).map(Engine.bitParallel)
            ?? BitParallelMatcher(program).map(Engine.wideBitParallel) ?? .simulation(program)
    }

    /// Whether it matches anywhere in a text of UTF-8.
    func matches(_ text: ArraySlice<UInt8>) -> Bool {
        switch engine {
        case .bitParallel(let matcher): matcher.matches(text)
        case .wideBitParallel(let matcher): matcher.matches(text)
        case .simulation(let program): PatternSimulation.matches(program, text)
        }
    }
}
