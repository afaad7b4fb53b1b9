public import Quantities

/// A computed amount, and on which side the truth may lie when figures are missing.
public struct Estimate: Hashable, Sendable {
    /// The amount that the known figures give.
    public var value: Decimal
    /// Whether a missing figure could make it higher: the amount is "at least" this.
    public var mayBeHigher: Bool
    /// Whether a missing figure could make it lower: the amount is "at most" this.
    public var mayBeLower: Bool

    /// Makes an estimate; exact unless said otherwise.
    public init(_ value: Decimal, mayBeHigher: Bool = false, mayBeLower: Bool = false) {
        self.value = value
        self.mayBeHigher = mayBeHigher
        self.mayBeLower = mayBeLower
    }

    /// Nothing, known exactly.
    public static let zero = Estimate(.zero)

    /// What can be said about the amount.
    public var bound: Bound {
        switch (mayBeHigher, mayBeLower) {
        case (false, false): .exact
        case (true, false): .atLeast
        case (false, true): .atMost
        case (true, true): .unknown
        }
    }

    /// What can be said about an amount.
    public enum Bound: String, Sendable {
        case exact
        case atLeast = "at-least"
        case atMost = "at-most"
        /// Figures are missing on both sides: the amount could be higher or lower.
        case unknown
    }

    /// The sum; what is open in either stays open.
    public static func + (left: Estimate, right: Estimate) -> Estimate {
        Estimate(
            left.value + right.value, mayBeHigher: left.mayBeHigher || right.mayBeHigher,
            mayBeLower: left.mayBeLower || right.mayBeLower)
    }

    /// The difference; what could be more on the right could be less in the result.
    public static func - (left: Estimate, right: Estimate) -> Estimate {
        Estimate(
            left.value - right.value, mayBeHigher: left.mayBeHigher || right.mayBeLower,
            mayBeLower: left.mayBeLower || right.mayBeHigher)
    }
}
