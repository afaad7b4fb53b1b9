extension LabelFact {
    var english: Prose {
        switch self {
        case .firstStandsHere: "the first one stands here"
        case .costOfMeasure: "cost of the measure"
        case .addend: "counted in the sum"
        case .term: "used here"
        case .startOfMeasure: "start"
        case .openedHere: "opened here"
        case .wholeMeasure: "the whole measure"
        case .leadsTo(let id): "leads to \(quoted: id)"
        case .otherRow: "this row already covers it"
        case .otherFigure: "the other figure"
        case .effectOfMeasure: "effect of the measure"
        case .firstFigure: "first figure"
        case .otherMeasure: "the other measure"
        case .judgedBy: "the contract is judged by this day"
        case .endOfMeasure: "end"
        case .statusHere: "status"
        case .exchangeRate: "rate by which it was converted"
        case .rateBack: "the other way round"
        case .amountOfLine: "amount of the line"
        case .population: "inhabitants"
        case .cancelledHere: "cancelled"
        case .notSigned: "not signed"
        case .rowWithoutMeasure: "no measure has an effect here"
        case .nameOfOrganisation: "the name says otherwise"
        case .consent: "not by name"
        case .confidentialFigure: "confidential"
        }
    }
}
