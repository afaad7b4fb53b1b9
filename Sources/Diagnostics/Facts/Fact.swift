/// What is wrong, by family.
public enum Fact: Hashable, Sendable {
    /// CCC1xx: the text of a file.
    case reading(ReadingFact)
    /// CCC2xx: the structure of a file.
    case schema(SchemaFact)
    /// CCC3xx: ids and references.
    case reference(ReferenceFact)
    /// CCC4xx: figures and totals.
    case figure(FigureFact)
    /// CCC4xx: inventories.
    case inventory(InventoryFact)
    /// CCC4xx: targets, and the plan that is to reach them.
    case target(TargetFact)
    /// CCC5xx: time.
    case time(TimeFact)
    /// CCC6xx: money and funding.
    case money(MoneyFact)
    /// CCC7xx: completeness against the template.
    case completeness(CompletenessFact)
    /// CCC8xx: publication and personal data.
    case publication(PublicationFact)
    /// CCC9xx: style.
    case style(StyleFact)
    /// CCC98x: comments that accept findings.
    case suppression(SuppressionFact)

    /// Whether only the keeper of the contract can settle it, whoever's file it is found in: with a decision, in
    /// `contract.yaml`, or by asking the party.
    public var isForClimateOffice: Bool {
        switch self {
        case .reference(.possibleDuplicate), .reference(.nameOfTwoParties), .figure(.noExchangeRate),
            .publication(.onlyOneInTotals):
            true
        default: false
        }
    }

    /// The code.
    public var code: Code {
        switch self {
        case .reading(let fact): fact.code
        case .schema(let fact): fact.code
        case .reference(let fact): fact.code
        case .figure(let fact): fact.code
        case .inventory(let fact): fact.code
        case .target(let fact): fact.code
        case .time(let fact): fact.code
        case .money(let fact): fact.code
        case .completeness(let fact): fact.code
        case .publication(let fact): fact.code
        case .style(let fact): fact.code
        case .suppression(let fact): fact.code
        }
    }
}
