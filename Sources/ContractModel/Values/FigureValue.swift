public import Quantities
public import SourceText

/// A figure of a document, or the reason why there is none.
public struct FigureValue: Hashable, Sendable {
    /// What the author wrote.
    public enum Content: Hashable, Sendable {
        /// A figure.
        case known(Figure)
        /// A word for a missing figure.
        case absent(Absence)
        /// Text that is no figure; a finding says why.
        case unreadable
    }

    /// What the author wrote.
    public let content: Content
    /// The bytes of the figure itself.
    public let range: ByteRange
    /// What the author says about it.
    public let details: FigureDetails?

    /// Makes a figure value.
    public init(_ content: Content, at range: ByteRange, details: FigureDetails? = nil) {
        self.content = content
        self.range = range
        self.details = details
    }

    /// The figure, if there is one.
    public var figure: Figure? {
        guard case .known(let figure) = content else { return nil }
        return figure
    }

    /// The word for a missing figure, if there is one.
    public var absence: Absence? {
        guard case .absent(let absence) = content else { return nil }
        return absence
    }

    /// Whether nothing is missing: a figure, or a word that says there is nothing to count.
    public var isComplete: Bool {
        switch content {
        case .known: true
        case .absent(let absence): absence.isComplete
        case .unreadable: false
        }
    }
}

/// What an author says about a figure.
public struct FigureDetails: Hashable, Sendable {
    /// A remark.
    public var note: LocalizedText?
    /// Where the figure is counted instead.
    public var see: Sourced<String>?
    /// Where it comes from.
    public var source: LocalizedText?
    /// How it was found.
    public var method: LocalizedText?
    /// `high`, `medium` or `low`.
    public var quality: String?

    /// Says nothing.
    public init() {}
}
