import Quantities

/// A kind of figure, by the name that the schemas give it in `x-form`.
enum FigureForm {
    case figure(FigureExpectation)
    /// A number whose unit stands elsewhere.
    case number(allowsNegative: Bool)

    /// The kind of a name; nil for the names of other forms.
    init?(name: String) {
        switch name {
        case "figure-emissions": self = .figure(FigureExpectation(.emissions))
        case "figure-emissions-per-year": self = .figure(FigureExpectation(.emissions, .annual))
        case "figure-emissions-signed": self = .figure(FigureExpectation(.emissions, .either, allowsNegative: true))
        case "figure-energy": self = .figure(FigureExpectation(.energy))
        case "figure-energy-per-year": self = .figure(FigureExpectation(.energy, .annual))
        case "figure-power": self = .figure(FigureExpectation(.power))
        case "figure-money": self = .figure(FigureExpectation(.money))
        case "figure-money-per-year": self = .figure(FigureExpectation(.money, .perYear))
        case "figure-money-per-tonne": self = .figure(FigureExpectation(.moneyPerEmissions))
        case "figure-money-or-share": self = .figure(FigureExpectation(.moneyOrShare))
        case "figure-percent": self = .figure(FigureExpectation(.share))
        case "figure-count": self = .figure(FigureExpectation(.count))
        case "figure-area": self = .figure(FigureExpectation(.area))
        case "figure-bare": self = .number(allowsNegative: false)
        case "figure-bare-signed": self = .number(allowsNegative: true)
        default: return nil
        }
    }

    /// Units of the kind, as the format writes them.
    var units: [String] {
        switch self {
        case .figure(let expectation): expectation.exampleUnits
        case .number: []
        }
    }

    /// Why a text is no figure of the kind; nil for one that is.
    func problem(in text: ArraySlice<UInt8>) -> FigureProblem? {
        do throws(FigureProblem) {
            switch self {
            case .figure(let expectation): _ = try FigureParser.figure(text, as: expectation)
            case .number(let allowsNegative): _ = try FigureParser.number(text, allowsNegative: allowsNegative)
            }
            return nil
        } catch {
            return error
        }
    }
}
