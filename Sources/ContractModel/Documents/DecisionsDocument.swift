public import Quantities
public import SourceText

/// `kind: decisions`: what the coordinator has settled.
public struct DecisionsDocument: Sendable {
    public var decisions: [Decision] = []

    public init() {}
}

/// One decision.
public struct Decision: Sendable {
    /// What is decided.
    public enum Kind: Sendable {
        /// Measures handed in twice: nothing of the dropped ones counts, their owners become partners.
        case same(keep: Sourced<String>, drop: [Sourced<String>])
        /// What is contained in a larger measure, without touching signed files.
        case partOf(whole: Sourced<String>, parts: [Sourced<String>])
        /// A finding that stays.
        case accept(code: Sourced<String>, at: Sourced<String>?)
    }

    public var kind: Kind
    public var reason: LocalizedText?
    public var date: Sourced<CalendarDate>?
    /// A position, no name.
    public var by: LocalizedText?
    public var range: ByteRange

    /// The measures that it is on.
    public var measures: [Sourced<String>] {
        switch kind {
        case .same(let keep, let drop): [keep] + drop
        case .partOf(let whole, let parts): [whole] + parts
        case .accept: []
        }
    }
}
