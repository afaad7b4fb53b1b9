/// A number exactly as it is written, for comparisons that must not round.
///
/// Normalised, so that equal numbers are equal values: `1.0`, `1` and `10e-1` are one. Exponents are held up to ±10¹²
/// and saturate beyond; nothing is ever expanded, so `1e999999999` costs as much as `1`.
struct ExactNumber: Hashable, Sendable {
    /// Whether it is below zero.
    private(set) var isNegative = false
    /// Place of the decimal point: the value is 0.d₁d₂d₃… × 10^magnitude; 0 for zero.
    private(set) var magnitude = 0
    /// The first 19 digits, filled with zeros on the right; 0 for zero.
    private(set) var head: UInt64 = 0
    /// The digits after the first 19, without zeros at the end.
    private(set) var tail: [UInt8] = []
    /// Number of digits between the first and the last that is not zero.
    private(set) var digitCount = 0

    /// Digits that fit into `head`.
    static let headDigits = 19
    private static let exponentLimit = 1_000_000_000_000
    private static let infiniteMagnitude = Int.max

    /// Reads a number of JSON (RFC 8259, section 6) or of the YAML 1.2 core schema (chapter 10.3.2).
    ///
    /// Nil for `.nan`, for `0x…` and `0o…` above 128 bits, and for text that is no number.
    init?(_ text: ArraySlice<UInt8>) {
        if text.count > 2, text[text.startIndex] == UInt8(ascii: "0"), text[text.startIndex + 1] >= UInt8(ascii: "a") {
            self.init(prefixed: text)
            return
        }
        if let whole = Self.smallWhole(text) {
            self = whole
            return
        }
        var scanner = ExactNumberScanner(text)
        guard scanner.scan() else { return nil }
        self.init(scanner)
    }

    /// The number of at most 18 digits that a text of nothing else is: most numbers are, and need no scanner.
    private static func smallWhole(_ text: ArraySlice<UInt8>) -> ExactNumber? {
        guard text.count < headDigits, text.first != UInt8(ascii: "0") else { return nil }
        var result = ExactNumber()
        for byte in text {
            guard byte.isASCIIDigit else { return nil }
            result.head = result.head * 10 + UInt64(byte & 0x0F)
            result.magnitude += 1
            if byte != UInt8(ascii: "0") { result.digitCount = result.magnitude }
        }
        for _ in result.magnitude..<headDigits { result.head *= 10 }
        return text.isEmpty ? nil : result
    }

    private init() {}

    private init(_ scanner: ExactNumberScanner) {
        isNegative = scanner.isNegative
        if scanner.isInfinite {
            magnitude = Self.infiniteMagnitude
            head = 1_000_000_000_000_000_000
            digitCount = 1
            return
        }
        guard scanner.digitCount > 0 else {
            isNegative = false
            return
        }
        magnitude = scanner.magnitude + min(max(scanner.exponent, -Self.exponentLimit), Self.exponentLimit)
        digitCount = scanner.digitCount
        head = scanner.head
        for _ in min(digitCount, Self.headDigits)..<Self.headDigits { head *= 10 }
        tail = scanner.tail
    }

    /// Reads `0x…` or `0o…`.
    private init?(prefixed text: ArraySlice<UInt8>) {
        let radix = text[text.startIndex + 1] == UInt8(ascii: "x") ? 16 : 8
        guard let value = UInt128(String(decoding: text.dropFirst(2), as: UTF8.self), radix: radix) else { return nil }
        self.init(Array(String(value).utf8)[...])
    }

    /// Whether it has no fractional part (JSON Schema Core, section 4.2.3); infinity is none.
    var isInteger: Bool {
        magnitude != Self.infiniteMagnitude && digitCount <= magnitude
    }

    /// Whether it is zero.
    var isZero: Bool { digitCount == 0 }

    /// The power of ten of the last digit.
    var exponent: Int { magnitude - digitCount }

    /// Whether it is `.inf` or `-.inf`.
    var isInfinite: Bool { magnitude == Self.infiniteMagnitude }

    /// The value as a count, 0 below zero and `limit` at or above it.
    func clampedCount(limit: UInt32 = .max) -> UInt32 {
        if isZero || isNegative || magnitude <= 0 { return 0 }
        if magnitude > 10 { return limit }
        var divisor: UInt64 = 1
        for _ in 0..<(Self.headDigits - magnitude) { divisor *= 10 }
        return UInt32(min(head / divisor, UInt64(limit)))
    }
}

extension ExactNumber: Comparable {
    static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? right.isSmallerInSize(than: left) : left.isSmallerInSize(than: right)
    }

    private func isSmallerInSize(than other: ExactNumber) -> Bool {
        if isZero || other.isZero { return isZero && !other.isZero }
        if magnitude != other.magnitude { return magnitude < other.magnitude }
        if head != other.head { return head < other.head }
        return tail.lexicographicallyPrecedes(other.tail)
    }
}
