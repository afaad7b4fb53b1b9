extension Decimal {
    /// The exact sum; its last digit is that of the more precise operand.
    public static func + (left: Decimal, right: Decimal) -> Decimal {
        let exponent = min(left.exponent, right.exponent)
        return Decimal(left.mantissa(atExponent: exponent) + right.mantissa(atExponent: exponent), exponent: exponent)
    }

    /// The exact difference.
    public static func - (left: Decimal, right: Decimal) -> Decimal {
        left + -right
    }

    /// The value with the other sign.
    public static prefix func - (value: Decimal) -> Decimal {
        Decimal(-value.mantissa, exponent: value.exponent)
    }

    /// Adds in place.
    public static func += (left: inout Decimal, right: Decimal) {
        left = left + right
    }

    /// Subtracts in place.
    public static func -= (left: inout Decimal, right: Decimal) {
        left = left - right
    }

    /// The product, exact up to 12 decimals; nil when it is larger than figures may be.
    public func multiplied(by factor: Decimal) -> Decimal? {
        let left = normalized
        let right = factor.normalized
        let (mantissa, overflow) = left.mantissa.multipliedReportingOverflow(by: right.mantissa)
        guard !overflow else { return nil }
        let product = Decimal(mantissa, exponent: left.exponent + right.exponent)
        return product.rounded(toExponent: max(product.exponent, Self.smallestExponent)).ifLikeFigure
    }

    /// Per cent of the value; nil when that is larger than figures may be.
    public func percent(_ share: Decimal) -> Decimal? {
        multiplied(by: Decimal(share.mantissa, exponent: share.exponent - 2))
    }

    /// The value unless it is larger than figures may be.
    private var ifLikeFigure: Decimal? {
        let digits = Self.magnitudeLimit - exponent
        let isWithin =
            mantissa == 0 || (0...38).contains(digits) && mantissa.magnitude <= Self.powerOfTen(digits).magnitude
        return isWithin ? self : nil
    }

    /// The quotient to the given number of decimals, half away from zero; nil when dividing by 0 or when it is larger
    /// than figures may be.
    public func divided(by divisor: Decimal, decimals: Int) -> Decimal? {
        guard !divisor.isZero else { return nil }
        let left = normalized
        let right = divisor.normalized
        // left.m·10^le / (right.m·10^re), wanted at 10^-decimals
        let shift = left.exponent - right.exponent + decimals
        var numerator = left.mantissa
        var denominator = right.mantissa
        if shift >= 0 {
            guard shift <= 37 else { return nil }
            let (product, overflow) = numerator.multipliedReportingOverflow(by: Self.powerOfTen(shift))
            guard !overflow else { return nil }
            numerator = product
        } else {
            guard -shift <= 37 else { return Decimal(0, exponent: -decimals) }
            let (product, overflow) = denominator.multipliedReportingOverflow(by: Self.powerOfTen(-shift))
            guard !overflow else { return Decimal(0, exponent: -decimals) }
            denominator = product
        }
        return Decimal(Self.dividedHalfAway(numerator, by: denominator), exponent: -decimals).ifLikeFigure
    }

    /// This value in per cent of another, to the given number of decimals; nil when the other is 0.
    public func share(of whole: Decimal, decimals: Int = 1) -> Decimal? {
        guard let ratio = divided(by: whole, decimals: decimals + 2) else { return nil }
        return Decimal(ratio.mantissa, exponent: ratio.exponent + 2)
    }

    /// Rounded half away from zero so that the last digit is at `exponent`; unchanged when it is coarser already.
    public func rounded(toExponent target: Int) -> Decimal {
        guard exponent < target else { return self }
        guard target - exponent <= 38 else { return Decimal(0, exponent: target) }
        return Decimal(
            Self.dividedHalfAway(mantissa, by: Self.powerOfTen(target - exponent)), exponent: target)
    }

    private static func dividedHalfAway(_ numerator: Int128, by denominator: Int128) -> Int128 {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        guard remainder.magnitude >= denominator.magnitude - remainder.magnitude else { return quotient }
        return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1
    }
}

extension Sequence<Decimal> {
    /// The exact sum; 0 for an empty sequence.
    public func sum() -> Decimal { reduce(.zero, +) }
}
