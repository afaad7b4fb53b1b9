/// A number with its unit, as one scalar of a contract file says it.
public struct Figure: Hashable, Sendable {
    /// The number as written, with its written precision.
    public var number: Decimal
    /// The unit as written.
    public var unit: Unit

    /// Makes a figure.
    public init(number: Decimal, unit: Unit) {
        self.number = number
        self.unit = unit
    }

    /// The amount in the base unit of its dimension: t CO2e, MJ, kW, the currency, the currency
    /// per t CO2e, hectares, per cent, or the count itself.
    ///
    /// Its exponent still tells the printed precision, except for energy, whose factor is not a power of ten.
    public var amount: Decimal { scaled(number) }

    /// What one unit of the last printed digit is worth, in the base unit.
    public var quantum: Decimal { scaled(number.quantum) }

    private func scaled(_ value: Decimal) -> Decimal {
        switch unit {
        case .emissions(let unit, _):
            return Decimal(value.mantissa, exponent: value.exponent + unit.exponent)
        case .energy(let unit, _):
            let factor = unit.megajoules
            return Decimal(value.mantissa * factor.mantissa, exponent: value.exponent + factor.exponent)
        case .power(let unit):
            return Decimal(value.mantissa, exponent: value.exponent + unit.exponent)
        case .money(_, let scale, _):
            return Decimal(value.mantissa, exponent: value.exponent + scale.exponent)
        case .moneyPerEmissions(_, let scale, let mass):
            return Decimal(value.mantissa, exponent: value.exponent + scale.exponent - mass.exponent)
        case .area(let unit):
            return Decimal(value.mantissa, exponent: value.exponent + unit.exponent)
        case .percent, .count:
            return value
        }
    }
}

extension Figure {
    /// The same amount in another unit of the quantity; nil for another quantity, or where it would not be exact.
    func converted(to other: Unit) -> Figure? {
        guard unit.isSameQuantity(as: other),
            let number = amount.divided(
                by: Figure(number: 1, unit: other).amount, decimals: FigureParser.decimalLimit)
        else { return nil }
        let result = Figure(number: number.unambiguous, unit: other)
        return result.amount == amount ? result : nil
    }
}

extension Unit {
    /// Whether one can be converted to the other; `/a` may be missing where the other has it.
    fileprivate func isSameQuantity(as other: Unit) -> Bool {
        guard other.isPerYear || !isPerYear else { return false }
        return switch (self, other) {
        case (.emissions, .emissions), (.energy, .energy), (.area, .area): true
        case (.money(let left, _, _), .money(let right, _, _)): left == right
        default: self == other
        }
    }
}

extension Figure: CustomStringConvertible {
    /// The figure as the format writes it: `15 000 t CO2e/a`.
    public var description: String {
        let number = NumberStyle.format.text(number)
        return unit == .count("") ? number : "\(number) \(unit)"
    }
}

/// Money of one currency.
public struct Money: Hashable, Sendable {
    /// The amount in the currency's main unit, exact.
    public var amount: Decimal
    /// The currency.
    public var currency: Currency

    /// Makes an amount of money.
    public init(_ amount: Decimal, _ currency: Currency) {
        self.amount = amount
        self.currency = currency
    }
}
