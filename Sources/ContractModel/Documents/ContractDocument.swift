public import Quantities
public import SourceText

/// `kind: contract`: the city, its targets, and what holds for all files.
public struct ContractDocument: Sendable {
    public var id: Sourced<String>?
    public var title: LocalizedText?
    public var city = City()
    /// BCP 47 tags, the first is the language of texts without a tag.
    public var languages: [Sourced<String>] = []
    public var bindingLanguage: Sourced<String>?
    public var legalNature: Sourced<String>?
    public var iteration: Int?
    public var date: Sourced<CalendarDate>?
    public var template: Sourced<String>?
    /// Currency that totals are shown in; euro unless said otherwise.
    public var currency: Sourced<Currency>?
    /// The day by which deadlines and statuses are judged.
    public var asOf: Sourced<CalendarDate>?
    public var exchangeRates: [ExchangeRate] = []
    public var levels: [CommitmentLevel] = []
    public var priorities: [Priority] = []
    public var peerCities: [PeerCity] = []
    public var networks: [Network] = []
    public var boundary: Boundary?
    public var targets: [Target] = []
    public var sections: [ContractSection] = []
    public var publish: Sourced<PublishChoice>?
    public var declared: DeclaredTotals?
    public var note: LocalizedText?
    public var source: LocalizedText?

    public init() {}

    /// Names of its file in the contract's folder; where there are several, the first counts.
    public static let fileNames = ["contract.yaml", "contract.yml"]
}

/// The city and its standard codes.
public struct City: Sendable {
    public var name: LocalizedText?
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// Local administrative unit (Eurostat); for Germany the AGS.
    public var lau: String?
    public var nuts: String?
    public var population: FigureValue?
    public var area: FigureValue?
    public var website: String?
    public var contact: Contact?

    public init() {}
}

/// How one currency is converted into another.
public struct ExchangeRate: Sendable {
    public var from: Sourced<Currency>
    public var to: Sourced<Currency>
    /// Units of `to` for one unit of `from`.
    public var rate: Sourced<Decimal>
    public var date: Sourced<CalendarDate>?
    public var source: LocalizedText?
}

/// A level of commitment, such as premium, frame, basis, letter of intent.
public struct CommitmentLevel: Sendable {
    public var id: Sourced<String>
    public var title: LocalizedText?
    public var description: LocalizedText?
    public var expectsMeasures: Bool
}

/// A strategic priority.
public struct Priority: Sendable {
    public var id: Sourced<String>
    public var title: LocalizedText?
    public var description: LocalizedText?
}

/// A twin, mentor or partner city.
public struct PeerCity: Sendable {
    public var name: LocalizedText?
    public var country: String?
    public var role: Sourced<String>?
    public var since: Sourced<CalendarDate>?
    public var url: String?
    public var note: LocalizedText?
}

/// A network that the city belongs to.
public struct Network: Sendable {
    public var name: LocalizedText?
    public var role: LocalizedText?
    public var since: Sourced<CalendarDate>?
    public var url: String?
    public var note: LocalizedText?
}

/// The area that the contract is about.
public struct Boundary: Sendable {
    /// An area that is left out or added.
    public struct Area: Sendable {
        public var name: LocalizedText?
        public var reason: LocalizedText?
        public var neutralBy: Int?
    }

    public var area: Sourced<String>?
    public var excluded: [Area] = []
    public var additional: [Area] = []
    public var description: LocalizedText?

    public init() {}
}

/// A target: how much less, of what, by when.
public struct Target: Sendable {
    public var id: Sourced<String>
    public var title: LocalizedText?
    public var year: Sourced<Int>?
    /// The inventory that per cent are of.
    public var baseline: Sourced<String>?
    /// The inventory from which effects count; the baseline unless given.
    public var countFrom: Sourced<String>?
    public var sequestration: SequestrationUse
    /// Per cent less than the baseline, of every row.
    public var reduction: FigureValue?
    public var bySector: [SectorTarget] = []
    /// The key `by_sector`.
    public var bySectorKey: ByteRange?
    public var declared: [DeclaredFigure] = []
    public var declaredBySector: [DeclaredSector] = []
    public var note: LocalizedText?
    public var source: LocalizedText?
    public var range: ByteRange
}

/// The target of one row.
public struct SectorTarget: Sendable {
    public var sector: Sourced<String>
    /// Per cent less than the row's baseline.
    public var reduction: FigureValue?
    /// What may remain, per year.
    public var remaining: FigureValue?
    public var source: LocalizedText?
}

/// The city's own text for a section of the contract.
public struct ContractSection: Sendable {
    /// The section's name in the format, such as `inventory-assessment`.
    public var id: Sourced<String>
    public var text: LocalizedText
}
