public import Quantities
public import SourceText

/// A measure: what is done, by whom, when, with what effect, cost and funding (template B-2.2, C-3.1).
public struct Measure: Sendable {
    public var id: Sourced<String>
    public var title: LocalizedText?
    public var description: LocalizedText?
    public var type: MeasureType
    public var hazards: [Sourced<String>] = []
    /// Field of action.
    public var field: Sourced<String>?
    /// Systemic lever.
    public var lever: Sourced<String>?
    public var status: Sourced<MeasureStatus>?
    /// What a possible measure still lacks.
    public var missing: [Sourced<String>] = []
    public var seeks: LocalizedText?
    /// The organisation that answers for it; the commitment's party unless given.
    public var owner: Sourced<String>?
    public var partners: [Sourced<String>] = []
    public var start: Sourced<CalendarDate>?
    public var end: Sourced<CalendarDate>?
    public var location: LocalizedText?
    /// The larger measure that contains this one.
    public var partOf: Sourced<String>?
    public var dependsOn: [Sourced<String>] = []
    /// Policies and plans that it carries out.
    public var programmes: [Sourced<String>] = []
    public var effects: [Effect] = []
    public var cost: Cost?
    public var npv: NetPresentValue?
    public var funding: [FundingLine] = []
    public var indicators: [Sourced<String>] = []
    public var coBenefits: [Sourced<String>] = []
    public var sdgs: [Sourced<String>] = []
    public var taxonomy: [Sourced<String>] = []
    public var declared: DeclaredTotals?
    public var note: LocalizedText?
    public var source: LocalizedText?
    public var range: ByteRange
}

/// An effect of a measure.
public struct Effect: Sendable {
    public var kind: Sourced<EffectKind>
    public var sector: Sourced<String>?
    public var scope: Sourced<String>?
    /// Annual figures.
    public var byYear: [YearFigure] = []
    /// The effect ends.
    public var until: Sourced<CalendarDate>?
    /// A cumulative figure, from the first to the last year; shown, never in the gap.
    public var total: FigureValue?
    public var from: Sourced<Int>?
    public var to: Sourced<Int>?
    public var note: LocalizedText?
    public var source: LocalizedText?
    public var range: ByteRange
}

extension Effect {
    /// The first known figure of a year in which the effect is over by its own `until`.
    public var figureAfterUntil: YearFigure? {
        guard let until else { return nil }
        return byYear.first { until.value.year < $0.year.value && !($0.value.figure?.number.isZero ?? true) }
    }
}

/// The figure of one year.
public struct YearFigure: Sendable {
    public var year: Sourced<Int>
    public var value: FigureValue
}

/// Cash cost of a measure.
public struct Cost: Sendable {
    public var capex: FigureValue?
    public var opex: FlowFigure?
    public var savings: FlowFigure?
    public var byYear: [YearFigure] = []
    public var payers: [Payer] = []
    public var note: LocalizedText?
    public var source: LocalizedText?
    public var range: ByteRange
}

/// Money per year, or a sum over several years.
public struct FlowFigure: Sendable {
    public var value: FigureValue
    public var from: Sourced<Int>?
    public var to: Sourced<Int>?
}

/// Who has to invest.
public struct Payer: Sendable {
    /// Vocabulary `payer-classes`, or an organisation.
    public var payer: Sourced<String>
    public var amount: FigureValue
    public var note: LocalizedText?
}

/// Discounted values of the economic model; never added to cost.
public struct NetPresentValue: Sendable {
    public var capex: FigureValue?
    public var savings: FigureValue?
    public var coBenefits: FigureValue?
    public var note: LocalizedText?
    public var source: LocalizedText?
}

/// Where money for the cost comes from.
public struct FundingLine: Sendable {
    /// Vocabulary `funder-classes`, or an organisation; the owner unless given.
    public var funder: Sourced<String>?
    /// Vocabulary `funding-programmes`, or the author's own words.
    public var programme: LocalizedText?
    public var instrument: Sourced<String>?
    /// Money, or per cent of the cost.
    public var amount: FigureValue
    public var status: Sourced<FundingStatus>?
    /// The part that is already paid.
    public var received: FigureValue?
    public var asOf: Sourced<CalendarDate>?
    public var uses: [FundingUse] = []
    public var note: LocalizedText?
    public var source: LocalizedText?
    public var range: ByteRange
}

/// An earmark of funding.
public struct FundingUse: Sendable {
    public var what: LocalizedText?
    public var amount: FigureValue?
    public var measure: Sourced<String>?
}
