/// A set of Unicode scalars.
struct CharacterClass: Sendable {
    /// Members below 64, and from 64 to 127, as bits.
    private(set) var ascii: (low: UInt64, high: UInt64) = (0, 0)
    /// Members above 127, in the order in which they were given.
    private var ranges: [ClosedRange<UInt32>] = []
    private var properties: [Member] = []
    private var isInverted = false

    private struct Member: Sendable {
        let property: UnicodeProperty
        let isNegated: Bool
    }

    /// The empty set.
    init() {}

    /// The given ranges.
    init(_ ranges: ClosedRange<UInt32>...) {
        for range in ranges { insert(range) }
    }

    /// All but the given set.
    static func not(_ other: CharacterClass) -> CharacterClass {
        var result = other
        result.ascii = (~other.ascii.low, ~other.ascii.high)
        result.isInverted.toggle()
        return result
    }

    /// Adds a range.
    mutating func insert(_ range: ClosedRange<UInt32>) {
        var value = range.lowerBound
        while value <= min(range.upperBound, 127) {
            insertASCII(value)
            value += 1
        }
        if range.upperBound > 127 { ranges.append(max(range.lowerBound, 128)...range.upperBound) }
    }

    /// Adds the scalars that have a property, or those that do not.
    mutating func insert(_ property: UnicodeProperty, isNegated: Bool) {
        for value in UInt32(0)..<128 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if property.holds(for: scalar) != isNegated { insertASCII(value) }
        }
        properties.append(Member(property: property, isNegated: isNegated))
    }

    /// Adds a set that is not inverted (`\d`, `\w`, `\s`), or all but it.
    mutating func insert(_ other: CharacterClass, isNegated: Bool) {
        guard isNegated else {
            for range in other.ranges { ranges.append(range) }
            ascii = (ascii.low | other.ascii.low, ascii.high | other.ascii.high)
            return
        }
        ascii = (ascii.low | ~other.ascii.low, ascii.high | ~other.ascii.high)
        var lower: UInt32 = 128
        for range in other.ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > lower { ranges.append(lower...(range.lowerBound - 1)) }
            lower = max(lower, range.upperBound + 1)
        }
        if lower <= 0x10FFFF { ranges.append(lower...0x10FFFF) }
    }

    /// Whether a scalar is a member.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 64 { return ascii.low & (1 << UInt64(value)) != 0 }
        if value < 128 { return ascii.high & (1 << UInt64(value - 64)) != 0 }
        let isMember =
            ranges.contains { $0.contains(value) }
            || properties.contains { $0.property.holds(for: scalar) != $0.isNegated }
        return isMember != isInverted
    }

    private mutating func insertASCII(_ value: UInt32) {
        if value < 64 {
            ascii.low |= 1 << UInt64(value)
        } else {
            ascii.high |= 1 << UInt64(value - 64)
        }
    }
}

extension CharacterClass {
    /// `\d`
    static let digits = CharacterClass(0x30...0x39)
    /// `\w`
    static let wordCharacters = CharacterClass(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
    /// `\s`: WhiteSpace and LineTerminator of ECMA-262, sections 12.2 and 12.3.
    static let whitespace = CharacterClass(
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
        0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF)
    /// `.`: all but LineTerminator.
    static let anyButLineEnd = CharacterClass.not(CharacterClass(0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029))
}
