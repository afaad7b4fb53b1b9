/// What a pattern says (ECMA-262, section 22.2.1).
enum PatternNode: Sendable {
    /// Nothing.
    case empty
    /// One character of a class, by its number.
    case character(class: Int)
    /// One after the other.
    case sequence([PatternNode])
    /// One of several.
    case alternatives([PatternNode])
    /// Several times; no maximum is no limit.
    indirect case repetition(PatternNode, minimum: Int, maximum: Int?)
    /// A condition on the place.
    case anchor(PatternAnchor)
    /// A condition on the text after or before the place.
    indirect case look(PatternNode, direction: PatternDirection, isNegated: Bool)
}

/// Conditions on a place that look at no more than its neighbours.
enum PatternAnchor: Sendable {
    case start, end, wordBoundary, noWordBoundary
}

/// Where a simulation goes.
enum PatternDirection: Sendable {
    case forwards, backwards
}
