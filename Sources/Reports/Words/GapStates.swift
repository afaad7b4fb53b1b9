/// What is said of the gap in a sentence; each amount stands with its bound and unit.
enum GapState: Sendable {
    case open(String)
    /// Other plans do more than is required.
    case exceededByOtherPlans(String)
    /// Emissions are already below what may remain.
    case exceeded(String)
}

/// What is said of the plan.
enum PlanState: Sendable {
    case unknown
    case brings(String)
    /// It only adds emissions.
    case raises(String)
}

/// What is said of the rest.
enum RestState: Sendable {
    /// Nothing: the gap or the plan says it already.
    case none
    case covered
    case exceeded(String)
    case open(String)
}
