public import Quantities

/// What a finding changes, where its fact says how much: the difference of two figures, or what is missing.
public enum Change: Hashable, Sendable {
    /// In t CO2e per year.
    case emissions(Decimal)
    case money(Money)
    /// Points of a template's part that stay empty.
    case completeness(Points)

    /// Weights of modules of a template's part.
    public struct Points: Hashable, Sendable {
        /// Weights of some of its modules.
        public let count: Int
        /// Weights of all of them.
        public let total: Int

        /// Makes points out of a total.
        public init(_ count: Int, of total: Int) {
            self.count = count
            self.total = total
        }
    }
}

extension Change {
    /// The difference of two numbers in a unit of the format; nil where it is no amount that contracts are about, such
    /// as energy, or emissions that are not those of one year.
    static func difference(_ first: Decimal, _ second: Decimal, unit text: String) -> Change? {
        guard let unit = FigureParser.unit(Array(text.utf8)[...]) else { return nil }
        let amount = Figure(number: first - second, unit: unit).amount
        return switch unit {
        case .emissions(_, perYear: true): .emissions(amount)
        case .money(let currency, _, _): .money(Money(amount, currency))
        default: nil
        }
    }
}
