/// How numbers are grouped and where decimals begin.
public struct NumberStyle: Sendable {
    /// Between groups of three digits.
    public let group: String
    /// Before decimals.
    public let point: String

    /// How the contract format itself writes numbers: `1 234.5`.
    public static let format = NumberStyle(group: " ", point: ".")

    /// How a language writes numbers.
    public init(_ language: Language) {
        switch language {
        case .en: self.init(group: ",", point: ".")
        case .de: self.init(group: ".", point: ",")
        }
    }

    private init(group: String, point: String) {
        self.group = group
        self.point = point
    }

    /// The digits of a value with all the decimals it has; a minus sign (U+2212) in front of a negative one.
    public func text(_ value: Decimal) -> String {
        let plain = value.magnitude.description
        let parts = plain.split(separator: ".", maxSplits: 1)
        let sign = value.isNegative ? "\u{2212}" : ""
        let whole = sign + grouped(parts[0])
        return parts.count == 2 ? whole + point + parts[1] : whole
    }

    /// The value rounded to a number of decimals.
    public func text(_ value: Decimal, decimals: Int) -> String {
        let rounded = value.rounded(toExponent: -decimals)
        let padded =
            rounded.exponent > -decimals
            ? Decimal(rounded.mantissa(atExponent: -decimals), exponent: -decimals) : rounded
        return text(padded.isZero ? Decimal(0, exponent: -decimals) : padded)
    }

    /// A count.
    public func text(_ count: Int) -> String { text(Decimal(Int128(count))) }

    private func grouped(_ digits: Substring) -> String {
        var result = ""
        let count = digits.utf8.count
        for (index, digit) in digits.enumerated() {
            // The format groups from four digits on, as does every language here.
            if index > 0, (count - index) % 3 == 0 { result += group }
            result.append(digit)
        }
        return result
    }
}
