public import Quantities
public import SourceText

/// `kind: inventory`: emissions and energy of one year, observed or of a scenario.
public struct InventoryDocument: Sendable {
    public var id: Sourced<String>?
    public var title: LocalizedText?
    public var year: Sourced<Int>?
    /// Absent for observed emissions.
    public var scenario: Sourced<String>?
    public var description: LocalizedText?
    public var method: LocalizedText?
    /// IPCC assessment report whose warming potentials are used: `SAR`, `AR4`, `AR5`, `AR6`.
    public var gwp: Sourced<String>?
    public var population: FigureValue?
    public var emissions: EmissionsTable?
    public var energy: EnergyTable?
    public var factors: FactorTable?
    public var note: LocalizedText?
    public var source: LocalizedText?

    public init() {}
}

/// Emissions by sector.
public struct EmissionsTable: Sendable {
    public var unit: Sourced<Unit>?
    public var rows: [EmissionsRow] = []
    public var declared: [DeclaredFigure] = []
    public var note: LocalizedText?
    public var source: LocalizedText?
    public var range: ByteRange
}

/// Emissions of one sector. Rows are disjoint.
public struct EmissionsRow: Sendable {
    public var sector: Sourced<String>
    public var label: LocalizedText?
    /// By scope; empty when the row says all scopes together.
    public var byScope: [ScopeCell] = []
    public var allScopes: EmissionsCell?
    /// Sinks: positive, subtracted.
    public var removals: EmissionsCell?
    /// False for memo rows.
    public var counted = true
    public var declared: [DeclaredFigure] = []
    public var note: LocalizedText?
    public var source: LocalizedText?
    public var quality: String?
    public var range: ByteRange
}

/// The emissions of one scope of a row.
public struct ScopeCell: Sendable {
    public var scope: Scope
    public var cell: EmissionsCell
}

/// One cell of an emissions table, with the table's unit put in.
public struct EmissionsCell: Sendable {
    public var value: FigureValue
    /// Tonnes of each gas, where the author gives these instead of CO2 equivalents.
    public var gases: [GasFigure] = []
    public var declared: FigureValue?
}

/// Tonnes of one gas.
public struct GasFigure: Sendable {
    public var gas: Sourced<String>
    public var tonnes: FigureValue
}

/// Energy by sector and carrier.
public struct EnergyTable: Sendable {
    public var unit: Sourced<Unit>?
    public var rows: [EnergyRow] = []
    public var declared: [DeclaredFigure] = []
    public var source: LocalizedText?
    public var range: ByteRange
}

/// Energy of one sector and carrier.
public struct EnergyRow: Sendable {
    public var sector: Sourced<String>
    public var carrier: Sourced<String>?
    public var label: LocalizedText?
    public var byScope: [ScopeFigure] = []
    public var allScopes: FigureValue?
    public var counted = true
    public var declared: [DeclaredFigure] = []
    public var note: LocalizedText?
    public var source: LocalizedText?
    public var range: ByteRange
}

/// A figure of one scope.
public struct ScopeFigure: Sendable {
    public var scope: Scope
    public var value: FigureValue
}

/// Emission factors by energy carrier.
public struct FactorTable: Sendable {
    /// One of the format's factor units, such as `g/kWh`.
    public var unit: Sourced<String>?
    public var rows: [FactorRow] = []
    public var source: LocalizedText?
}

/// The emission factor of one carrier.
public struct FactorRow: Sendable {
    public var carrier: Sourced<String>
    public var label: LocalizedText?
    public var factor: FigureValue?
    public var year: Int?
    public var source: LocalizedText?
}
