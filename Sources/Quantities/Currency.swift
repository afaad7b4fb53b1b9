/// A currency by its ISO 4217 code.
public struct Currency: Hashable, Sendable {
    /// Three capital letters, packed so that figures stay small.
    private let letters: (UInt8, UInt8, UInt8)

    /// Euro.
    public static let eur = Currency(letters: (UInt8(ascii: "E"), UInt8(ascii: "U"), UInt8(ascii: "R")))

    /// Reads a code of three capital letters; whether ISO 4217 lists it is asked by `isListed`.
    public init?(code: some Collection<UInt8>) {
        guard code.count == 3, code.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
            return nil
        }
        var iterator = code.makeIterator()
        guard let first = iterator.next(), let second = iterator.next(), let third = iterator.next() else { return nil }
        self.init(letters: (first, second, third))
    }

    private init(letters: (UInt8, UInt8, UInt8)) {
        self.letters = letters
    }

    /// The code.
    public var code: String { String(decoding: [letters.0, letters.1, letters.2], as: UTF8.self) }

    /// Whether the code is in use for money in Europe and its neighbourhood, or is a main world currency (ISO 4217).
    public var isListed: Bool { Self.listed.contains(code) }

    private static let listed: Set<String> = [
        "ALL", "AMD", "AUD", "AZN", "BAM", "BGN", "BRL", "BYN", "CAD", "CHF", "CNY", "CZK", "DKK", "EGP", "EUR", "GBP",
        "GEL", "HRK", "HUF", "ILS", "INR", "ISK", "JPY", "KRW", "MAD", "MDL", "MKD", "MXN", "NOK", "NZD", "PLN", "RON",
        "RSD", "RUB", "SEK", "TND", "TRY", "UAH", "USD", "ZAR",
    ]

    public static func == (left: Currency, right: Currency) -> Bool { left.letters == right.letters }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(letters.0)
        hasher.combine(letters.1)
        hasher.combine(letters.2)
    }
}

extension Currency: Comparable {
    public static func < (left: Currency, right: Currency) -> Bool { left.letters < right.letters }
}
