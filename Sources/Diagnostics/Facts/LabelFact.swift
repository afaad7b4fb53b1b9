/// What stands at a second place of a finding.
public enum LabelFact: Hashable, Sendable {
    /// The first of two that must not be equal.
    case firstStandsHere
    /// The cost that funding is compared with.
    case costOfMeasure
    /// One of the amounts that were added up.
    case addend
    /// One of the figures of a formula, added or subtracted.
    case term
    /// The start that an end is compared with.
    case startOfMeasure
    /// Where the quotation mark or bracket was opened.
    case openedHere
    /// The measure that contains the parts.
    case wholeMeasure
    /// A step of a circular reference.
    case leadsTo(String)
    /// The row that already covers the sector.
    case otherRow
    /// The other of two figures of one quantity.
    case otherFigure
    /// The effect that a cost is divided by.
    case effectOfMeasure
    /// The first figure behind the end of an effect.
    case firstFigure
    /// The other of two measures.
    case otherMeasure
    /// The day by which the contract is judged.
    case judgedBy
    /// The end that a year is compared with.
    case endOfMeasure
    /// The status that dates or money contradict.
    case statusHere
    /// A rate by which amounts were converted.
    case exchangeRate
    /// A rate the other way round.
    case rateBack
    /// The funding line's amount.
    case amountOfLine
    /// The number of inhabitants.
    case population
    /// The measure that was cancelled.
    case cancelledHere
    /// A signature that does not bind yet.
    case notSigned
    /// The row of an inventory that no measure acts on.
    case rowWithoutMeasure
    /// The name whose ending says another legal form.
    case nameOfOrganisation
    /// How a party agreed to be published.
    case consent
    /// The figure that is to stay confidential.
    case confidentialFigure
}
