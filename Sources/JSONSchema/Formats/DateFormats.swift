/// `date`, `time`, `date-time` (RFC 3339, section 5.6) and `duration` (its appendix A).
enum DateFormats {
    /// `2026-03-15`
    static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, let year = number(parts[0], digits: 4), let month = number(parts[1], digits: 2),
            let day = number(parts[2], digits: 2), (1...12).contains(month)
        else { return false }
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }

    /// `08:30:06.5+01:00`; a leap second only at the end of a day in UTC.
    static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count >= 9, text[text.startIndex + 2] == UInt8(ascii: ":"),
            text[text.startIndex + 5] == UInt8(ascii: ":"),
            let hour = number(text.prefix(2), digits: 2), hour < 24,
            let minute = number(text.dropFirst(3).prefix(2), digits: 2), minute < 60,
            let second = number(text.dropFirst(6).prefix(2), digits: 2), second <= 60
        else { return false }
        var rest = text.dropFirst(8)
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { $0.isASCIIDigit }.count
            guard digits > 0 else { return false }
            rest = rest.dropFirst(digits + 1)
        }
        guard let offset = offsetMinutes(rest) else { return false }
        let minuteOfDay = (hour * 60 + minute - offset + 2880) % 1440
        return second < 60 || minuteOfDay == 1439
    }

    /// A date, `T`, a time.
    static func isDateTime(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count > 11, text[text.startIndex + 10] | 0x20 == UInt8(ascii: "t") else { return false }
        return isDate(text.prefix(10)) && isTime(text.dropFirst(11))
    }

    /// `P3Y6M4DT12H30M5S` or `P4W`.
    static func isDuration(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == UInt8(ascii: "P"), text.count > 1 else { return false }
        let parts = text.dropFirst().split(separator: UInt8(ascii: "T"), omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return false }
        if parts.count == 1 && parts[0].last == UInt8(ascii: "W") { return isRun(parts[0], of: "W") }
        if parts.count == 2 && parts[1].isEmpty { return false }
        return isRun(parts[0], of: "YMD") && (parts.count == 1 || isRun(parts[1], of: "HMS"))
    }

    /// Numbers, each with a unit, without a gap between the units.
    private static func isRun(_ text: ArraySlice<UInt8>, of units: String) -> Bool {
        var rest = text
        var allowed = Array(units.utf8)[...]
        var isFirst = true
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCIIDigit }.count
            guard digits > 0, let unit = rest.dropFirst(digits).first, let place = allowed.firstIndex(of: unit),
                isFirst || place == allowed.startIndex
            else { return false }
            rest = rest.dropFirst(digits + 1)
            allowed = allowed[(place + 1)...]
            isFirst = false
        }
        return true
    }

    /// `Z` or `+01:00`, in minutes.
    private static func offsetMinutes(_ text: ArraySlice<UInt8>) -> Int? {
        guard let sign = text.first else { return nil }
        if sign | 0x20 == UInt8(ascii: "z") { return text.count == 1 ? 0 : nil }
        guard text.count == 6, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            text[text.startIndex + 3] == UInt8(ascii: ":"),
            let hours = number(text.dropFirst().prefix(2), digits: 2), hours < 24,
            let minutes = number(text.dropFirst(4), digits: 2), minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }

    private static func number(_ text: ArraySlice<UInt8>, digits: Int) -> Int? {
        guard text.count == digits, text.allSatisfy(\.isASCIIDigit) else { return nil }
        return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
