extension LabelFact {
    var german: Prose {
        switch self {
        case .firstStandsHere: "hier steht der erste Eintrag"
        case .costOfMeasure: "Kosten der Maßnahme"
        case .addend: "zählt zur Summe"
        case .term: "hier verwendet"
        case .startOfMeasure: "Beginn"
        case .openedHere: "hier geöffnet"
        case .wholeMeasure: "die ganze Maßnahme"
        case .leadsTo(let id): "führt zu \(quoted: id)"
        case .otherRow: "diese Zeile enthält sie schon"
        case .otherFigure: "die andere Angabe"
        case .effectOfMeasure: "Wirkung der Maßnahme"
        case .firstFigure: "erster Wert"
        case .otherMeasure: "die andere Maßnahme"
        case .judgedBy: "dieser Tag ist der Stichtag"
        case .endOfMeasure: "Ende"
        case .statusHere: "Stand"
        case .exchangeRate: "Kurs, mit dem umgerechnet wurde"
        case .rateBack: "die andere Richtung"
        case .amountOfLine: "Betrag der Zeile"
        case .population: "Einwohnerzahl"
        case .cancelledHere: "abgebrochen"
        case .notSigned: "nicht unterzeichnet"
        case .rowWithoutMeasure: "keine Maßnahme wirkt hier"
        case .nameOfOrganisation: "der Name sagt etwas anderes"
        case .consent: "nicht mit Namen"
        case .confidentialFigure: "vertraulich"
        }
    }
}
