import SourceText

/// A total that was printed somewhere; compared with the computed one, never used.
public struct DeclaredFigure: Sendable {
    /// What it is a total of, as the format's key: `cost`, `reduction`, `gap`, `scope_1` …
    public var key: Sourced<String>
    public var value: FigureValue
}

/// The printed totals of one row of a target.
public struct DeclaredSector: Sendable {
    public var sector: Sourced<String>
    public var figures: [DeclaredFigure]
}

/// The printed totals of a measure, a commitment, a programme or the contract.
public struct DeclaredTotals: Sendable {
    public var figures: [DeclaredFigure] = []
    /// Reductions and compensations together, by field of action.
    public var byField: [DeclaredFigure] = []
    public var costByField: [DeclaredFigure] = []
    public var signatoriesByLevel: [DeclaredFigure] = []

    public init() {}
}
