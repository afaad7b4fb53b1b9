/// A pattern as the instructions of a non-deterministic automaton (Thompson's construction).
struct PatternProgram: Sendable {
    /// One state.
    enum Instruction: Sendable {
        /// Go on with the next instruction after a character of a class.
        case character(class: Int)
        /// Go on at both.
        case split(Int, Int)
        case jump(Int)
        /// Go on with the next instruction if the place is such.
        case anchor(PatternAnchor)
        /// Go on with the next instruction if the other program ends, or does not end, at the place.
        case look(Int, isNegated: Bool)
        case match
    }

    /// A program that is run beforehand, over the whole text, for a look-ahead or look-behind.
    ///
    /// A look-ahead runs backwards from the end of the text, so that one run tells for every place whether the inner
    /// pattern matches from there: time stays linear.
    struct Look: Sendable {
        let start: Int
        let direction: PatternDirection
    }

    /// The states of all programs, one after the other.
    var instructions: [Instruction] = []
    /// The sets of characters that instructions name.
    var classes: [CharacterClass] = []
    /// Looks, inner ones before those that hold them.
    var looks: [Look] = []
    /// Where the pattern itself starts.
    var start = 0
}
