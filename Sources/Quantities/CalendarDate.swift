/// A date that is as precise as its author was: a year, a month or a day (ISO 8601, Gregorian calendar).
public struct CalendarDate: Hashable, Sendable {
    /// The year, 1900 to 2200.
    public let year: Int
    /// The month, 1 to 12, if known.
    public let month: Int?
    /// The day of the month, if known.
    public let day: Int?

    /// Makes a date; nil when there is no such day.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1900...2200).contains(year) else { return nil }
        if let month, !(1...12).contains(month) { return nil }
        if let day {
            guard let month, (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026`, `2026-03` or `2026-03-15`.
    public init?(parsing text: some Collection<UInt8>) {
        let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let lengths = [4, 2, 2]
        guard (1...3).contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for (part, length) in zip(parts, lengths) {
            guard part.count == length, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
        }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// The first day that the date can mean, as a sortable number `yyyymmdd`.
    public var earliest: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

    /// The last day that the date can mean, as a sortable number `yyyymmdd`.
    public var latest: Int {
        let month = month ?? 12
        return year * 10_000 + month * 100 + (day ?? Self.days(inMonth: month, of: year))
    }

    /// Whether it is certainly before another date.
    public func isBefore(_ other: CalendarDate) -> Bool { latest < other.earliest }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        default: 31
        }
    }
}

extension CalendarDate: CustomStringConvertible {
    /// ISO 8601, as the format writes it.
    public var description: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return [month, day].compactMap(\.self).reduce("\(year)") { $0 + "-" + padded($1) }
    }
}

extension CalendarDate {
    /// The date as people write it in a language: `15 March 2026`, `15. März 2026`.
    public func text(in language: Language) -> String {
        guard let month else { return "\(year)" }
        switch language {
        case .en:
            let name = Self.englishMonths[month - 1]
            return day.map { "\($0) \(name) \(year)" } ?? "\(name) \(year)"
        case .de:
            let name = Self.germanMonths[month - 1]
            return day.map { "\($0). \(name) \(year)" } ?? "\(name) \(year)"
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static let germanMonths = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ]
}
