/// An exact decimal number, `mantissa × 10^exponent`, that keeps the precision it was written with.
///
/// `4358` million is (4358, 6): known to the million. Figures are read with at most 10¹⁵ base units and 12 decimals
/// (`FigureParser`), and products and quotients above that are nil, so that sums of 10¹¹ of them fit the 128-bit
/// mantissa; arithmetic beyond that is a broken invariant.
public struct Decimal: Sendable {
    // Two halves: a stored `Int128` wants 16-byte alignment, which the 6.3.1 runtime does not give to boxed values.
    private var high: Int64
    private var low: UInt64
    private var power: Int32

    /// The digits, with their sign.
    public var mantissa: Int128 {
        get { Int128(high) << 64 | Int128(low) }
        set {
            high = Int64(truncatingIfNeeded: newValue >> 64)
            low = UInt64(truncatingIfNeeded: newValue)
        }
    }

    /// The power of ten of the last digit.
    public var exponent: Int {
        get { Int(power) }
        set { power = Int32(newValue) }
    }

    /// Fewest decimal places that a product is rounded to; sums are never rounded.
    public static let smallestExponent = -12

    /// Largest value of a figure, product or quotient, as a power of ten.
    static let magnitudeLimit = 15

    /// Nothing, known exactly.
    public static let zero = Decimal(0)

    /// Makes `mantissa × 10^exponent`.
    public init(_ mantissa: Int128, exponent: Int = 0) {
        self.high = Int64(truncatingIfNeeded: mantissa >> 64)
        self.low = UInt64(truncatingIfNeeded: mantissa)
        self.power = Int32(exponent)
    }

    /// Whether the value is 0.
    public var isZero: Bool { mantissa == 0 }

    /// Whether the value is below 0.
    public var isNegative: Bool { mantissa < 0 }

    /// The value without its sign.
    public var magnitude: Decimal { Decimal(mantissa < 0 ? -mantissa : mantissa, exponent: exponent) }

    /// Value of one unit of the last written digit.
    public var quantum: Decimal { Decimal(1, exponent: exponent) }

    /// The same value without trailing zeros in the mantissa.
    public var normalized: Decimal {
        guard mantissa != 0 else { return .zero }
        var result = self
        while result.mantissa % 10 == 0 {
            result.mantissa /= 10
            result.exponent += 1
        }
        return result
    }

    /// 10 to a power from 0 to 38.
    static func powerOfTen(_ power: Int) -> Int128 {
        var result: Int128 = 1
        for _ in 0..<power { result *= 10 }
        return result
    }

    /// The mantissa of the same value at an exponent that is not larger.
    func mantissa(atExponent smaller: Int) -> Int128 {
        mantissa == 0 ? 0 : mantissa * Self.powerOfTen(exponent - smaller)
    }
}

extension Decimal: Comparable {
    public static func == (left: Decimal, right: Decimal) -> Bool {
        let exponent = min(left.exponent, right.exponent)
        return left.mantissa(atExponent: exponent) == right.mantissa(atExponent: exponent)
    }

    public static func < (left: Decimal, right: Decimal) -> Bool {
        let exponent = min(left.exponent, right.exponent)
        return left.mantissa(atExponent: exponent) < right.mantissa(atExponent: exponent)
    }
}

extension Decimal: Hashable {
    public func hash(into hasher: inout Hasher) {
        let normalized = normalized
        hasher.combine(normalized.mantissa)
        hasher.combine(normalized.exponent)
    }
}

extension Decimal: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) {
        self.init(Int128(value))
    }
}

extension Decimal: CustomStringConvertible {
    /// Digits with a dot for decimals and nothing between groups: `-1234.50`.
    public var description: String {
        let digits = String(mantissa.magnitude)
        let sign = mantissa < 0 ? "-" : ""
        if exponent >= 0 { return sign + (mantissa == 0 ? "0" : digits + String(repeating: "0", count: exponent)) }
        let places = -exponent
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }
}
