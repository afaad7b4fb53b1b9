public import Quantities
public import SourceText

/// `kind: programmes`: existing policies, plans and programmes, model levers and portfolios.
public struct ProgrammesDocument: Sendable {
    public var programmes: [Programme] = []
    public var source: LocalizedText?

    public init() {}
}

/// A policy, plan or programme (template ).
public struct Programme: Sendable {
    public var id: Sourced<String>
    public var title: LocalizedText?
    /// Vocabulary `programme-levels`.
    public var level: Sourced<String>?
    /// Vocabulary `programme-types`.
    public var type: Sourced<String>?
    public var countsIn: Sourced<CountsIn>?
    public var owner: Sourced<String>?
    public var start: Sourced<CalendarDate>?
    public var end: Sourced<CalendarDate>?
    public var url: String?
    public var description: LocalizedText?
    public var relevance: LocalizedText?
    public var needForAction: LocalizedText?
    public var measures: [Measure] = []
    public var declared: DeclaredTotals?
    public var note: LocalizedText?
    public var source: LocalizedText?
    public var range: ByteRange
}
