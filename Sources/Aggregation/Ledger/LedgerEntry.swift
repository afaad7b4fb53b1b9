public import ContractModel
public import Quantities
public import SourceText

/// One figure of the contract, where it stands, and whether it is added to totals.
public struct LedgerEntry: Sendable {
    /// What the figure is an amount of. Indices are those of the contract's lists.
    public enum What: Hashable, Sendable {
        /// Emissions of a row of an inventory, t CO2e per year.
        case emissions(inventory: Int)
        /// Sinks of a row of an inventory, t CO2e per year, positive.
        case removals(inventory: Int)
        /// Energy of a row of an inventory, MJ per year.
        case energy(inventory: Int)
        /// What may remain of a row at a target's year, t CO2e per year.
        case remaining(target: Int)
        /// Per cent less than the baseline.
        case reductionTarget(target: Int)
        /// An annual effect: t CO2e, MJ or a count per year.
        case effect(EffectKind)
        /// An effect over several years; never in a target's account.
        case cumulativeEffect(EffectKind)
        /// Investment, once.
        case capex
        /// Running cost per year, or over the years of a sum.
        case opex
        /// Savings per year, or over the years of a sum.
        case savings
        /// Cost that falls in one year.
        case costOfYear
        /// The part of the cost that somebody has to pay.
        case payment
        /// The part of the cost that a source of money covers.
        case funding
        /// The part of a funding line that is already paid.
        case received
        /// An earmark of a funding line.
        case use
    }

    /// The amount in the base unit of its dimension (`Figure.amount`), or why there is none.
    public enum Amount: Hashable, Sendable {
        case known(Decimal)
        case absent(Absence)
        /// Nothing was written where a figure belongs.
        case notStated
        /// Something was written that is no figure.
        case unreadable
        /// Per cent of a cost that is not known.
        case shareOfUnknown
    }

    /// Whether the figure is added to the totals of its kind.
    public enum Counting: Hashable, Sendable {
        case counted
        case shown(ShownReason)
    }

    public var what: What
    /// Index of the measure, for all but inventories and targets.
    public var measure: Int?
    public var sector: String?
    public var scope: Scope?
    /// The year of an annual figure.
    public var year: Int?
    public var amount: Amount
    public var currency: Currency?
    /// Funder or payer: an organisation's id or a word of the vocabulary.
    public var party: String?
    public var instrument: String?
    public var fundingStatus: FundingStatus?
    /// Entries of one effect or one funding line of a measure have the same number.
    public var series: Int
    /// The day after which an effect has ended.
    public var until: CalendarDate?
    public var counting: Counting
    /// What the author wrote, with its remarks.
    public var figure: FigureValue?
    public var place: SourcePlace

    init(_ what: What, amount: Amount, at place: SourcePlace) {
        self.what = what
        self.amount = amount
        self.series = 0
        self.counting = .counted
        self.place = place
    }

    init(_ what: What, _ value: FigureValue, at place: SourcePlace) {
        self.init(what, amount: Amount(value), at: place)
        self.figure = value
        if case .money(let currency, _, _)? = value.figure?.unit { self.currency = currency }
    }

    /// The amount, if it is known.
    public var value: Decimal? {
        guard case .known(let value) = amount else { return nil }
        return value
    }

    /// Whether it is added to totals.
    public var isCounted: Bool { counting == .counted }
}

extension LedgerEntry.Amount {
    /// The amount of a figure as an author wrote it.
    init(_ value: FigureValue) {
        self =
            switch value.content {
            case .known(let figure): .known(figure.amount)
            case .absent(let absence): .absent(absence)
            case .unreadable: .unreadable
            }
    }

    /// Whether nothing is missing.
    public var isComplete: Bool {
        switch self {
        case .known: true
        case .absent(let absence): absence.isComplete
        case .notStated, .unreadable, .shareOfUnknown: false
        }
    }
}

/// Why a figure is shown and not added.
public enum ShownReason: Hashable, Sendable {
    /// The party has not signed.
    case announced(SignatureStatus?)
    /// The measure is only possible, or cancelled.
    case inactive(MeasureStatus?)
    /// It is contained in the figure of a larger measure.
    case containedIn(measure: Int)
    /// It is contained in a measure that is not there.
    case containedInUnknown
    /// A decision keeps another measure instead.
    case duplicateOf(measure: Int)
    /// The programme is already inside a scenario, or counts nowhere.
    case programme(CountsIn)
    /// The measure was completed before the start inventory of the first target was made, which has the effect already.
    case inStartInventory
    /// It says that the figure is missing, and the parts of the measure have one.
    case replacedByParts
    /// The funding was refused.
    case rejected
    /// A cumulative figure.
    case cumulative
    /// A memo row of an inventory.
    case memo
}
