public import Quantities
public import SourceText

/// `kind: commitment`: what one party commits to.
public struct CommitmentDocument: Sendable {
    public var stakeholder: Organisation?
    /// The party's id unless the file gives one of its own.
    public var id: Sourced<String>?
    public var title: LocalizedText?
    public var level: Sourced<String>?
    public var statement: LocalizedText?
    public var priorities: [Sourced<String>] = []
    public var ownTarget: OwnTarget?
    public var milestones: [Milestone] = []
    public var publish: Sourced<PublishChoice>?
    public var signature: Signature?
    public var measures: [Measure] = []
    public var declared: DeclaredTotals?
    public var note: LocalizedText?
    public var source: LocalizedText?

    public init() {}
}

/// A party's own target; shown, never in the gap.
public struct OwnTarget: Sendable {
    public var year: Sourced<Int>?
    public var reduction: FigureValue?
    public var baselineYear: Sourced<Int>?
    public var remaining: FigureValue?
    public var statement: LocalizedText?
    public var source: LocalizedText?
}

/// Something that is due on a day.
public struct Milestone: Sendable {
    public var due: Sourced<CalendarDate>?
    public var what: LocalizedText?
    public var done: Sourced<CalendarDate>?
    public var measure: Sourced<String>?
    public var note: LocalizedText?
}

/// A party's signature; people are named by position.
public struct Signature: Sendable {
    public var status: Sourced<SignatureStatus>?
    public var date: Sourced<CalendarDate>?
    public var position: LocalizedText?
    /// Personal data: internal reports only.
    public var name: Sourced<String>?
    public var place: LocalizedText?
    public var signedBy: Sourced<String>?
    public var document: Sourced<String>?
    public var note: LocalizedText?
    public var range: ByteRange
}
