import Quantities
import SourceText

/// A date in any spelling that people use, with every date that it may stand for.
struct DateReading {
    /// The dates as the format writes them, at least one.
    let texts: [String]
    /// Whether the author can have meant nothing else.
    let isCertain: Bool

    /// Reads a text that is no date of the format; nil for one that says nothing of when.
    init?(_ text: String) {
        // What stands in brackets says more than the date, and a time says more than the day.
        let text = FormSuggestion.withHyphens(text)
        var core = text.prefix { $0 != "(" }
        if let time = core.firstIndex(of: "T"), core[..<time].last.map(Self.isDigit) == true { core = core[..<time] }
        let isWhole = core.utf8.count == text.utf8.count
        let runs = core.split { !Self.isDigit($0) }.map(String.init)
        let years = runs.compactMap(Self.fullYear)
        let dates: (found: [CalendarDate], isCertain: Bool)
        if years.count == 2, runs.count == 2 {
            dates = (years.flatMap { Self.dates($0) }, false)
        } else if core.allSatisfy({ Self.isDigit($0) || "./- ".contains($0) }), core.first.map(Self.isDigit) == true {
            dates = Self.numbers(runs, hasDots: core.contains("."), isDashed: core.contains("-"))
        } else {
            dates = (Self.words(String(core), runs), false)
        }
        guard !dates.found.isEmpty else { return nil }
        texts = dates.found.map(\.description)
        isCertain = dates.isCertain && isWhole && texts.count == 1
    }

    /// The years of a text: `ab 2030`, `2028-2030`, `30`.
    static func years(in text: String) -> [Int] {
        let runs = text.split { !isDigit($0) }.map(String.init)
        let years = runs.compactMap(fullYear)
        return years.count == runs.count ? years : runs.count == 1 ? shortYear(runs[0]).map { [$0] } ?? [] : []
    }

    /// The month of a day that it does not have, `.some(nil)` for a month beyond 12; nil where neither is the matter.
    static func impossible(_ text: String) -> CalendarDate?? {
        var runs = text.split { !isDigit($0) }.map(String.init)
        if runs.count == 3, fullYear(runs[2]) != nil { runs.reverse() }
        guard (2...3).contains(runs.count), let year = fullYear(runs[0]), let month = Int(runs[1]) else {
            return nil
        }
        guard let whole = CalendarDate(year: year, month: month) else { return .some(nil) }
        guard runs.count == 3, let day = Int(runs[2]), day > whole.latest % 100 else { return nil }
        return .some(whole)
    }
}

// Digits alone.
extension DateReading {
    /// `1.3.2026`, `2028-2-5`, `03/2026`, `20280205`, `28`.
    private static func numbers(_ runs: [String], hasDots: Bool, isDashed: Bool) -> ([CalendarDate], Bool) {
        switch runs.count {
        case 1: single(runs[0])
        case 2:
            if let year = fullYear(runs[0]) {
                (dates(year, runs[1]), !hasDots)
            } else {
                (fullYear(runs[1]).map { dates($0, runs[0]) } ?? [], true)
            }
        case 3:
            if let year = fullYear(runs[0]) {
                yearFirst(year, runs[1], runs[2])
            } else if let year = fullYear(runs[2]) {
                (days(year, runs[0], runs[1], hasDots: hasDots), true)
            } else {
                (shortYears(runs, hasDots: hasDots, isDashed: isDashed), false)
            }
        default: ([], false)
        }
    }

    private static func single(_ run: String) -> ([CalendarDate], Bool) {
        if let year = fullYear(run) { return (dates(year), true) }
        if let year = shortYear(run) { return (dates(year), false) }
        guard run.utf8.count == 8, let year = fullYear(String(run.prefix(4))) else { return ([], false) }
        return (dates(year, String(run.dropFirst(4).prefix(2)), String(run.suffix(2))), false)
    }

    /// Nobody writes year, day and month, unless by mistake.
    private static func yearFirst(_ year: Int, _ second: String, _ third: String) -> ([CalendarDate], Bool) {
        let usual = dates(year, second, third)
        return usual.isEmpty ? (dates(year, third, second), false) : (usual, true)
    }

    /// Day and month; without dots the month may stand first.
    private static func days(_ year: Int, _ first: String, _ second: String, hasDots: Bool) -> [CalendarDate] {
        let usual = dates(year, second, first)
        return hasDots || first == second ? usual : usual + dates(year, first, second)
    }

    /// `15.3.26`; `26-03-15`, where the year may stand first.
    private static func shortYears(_ runs: [String], hasDots: Bool, isDashed: Bool) -> [CalendarDate] {
        let front = isDashed ? shortYear(runs[0]).map { dates($0, runs[1], runs[2]) } ?? [] : []
        let back = shortYear(runs[2]).map { days($0, runs[0], runs[1], hasDots: hasDots) } ?? []
        return front + back.filter { !front.contains($0) }
    }

    private static func dates(_ year: Int, _ month: String? = nil, _ day: String? = nil) -> [CalendarDate] {
        guard month.map({ $0.utf8.count <= 2 }) ?? true, day.map({ $0.utf8.count <= 2 }) ?? true else { return [] }
        return CalendarDate(year: year, month: month.flatMap { Int($0) }, day: day.flatMap { Int($0) }).map { [$0] }
            ?? []
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    private static func fullYear(_ run: String) -> Int? {
        run.utf8.count == 4 ? Int(run).flatMap { (1900...2199).contains($0) ? $0 : nil } : nil
    }

    /// Two digits of this century.
    private static func shortYear(_ run: String) -> Int? {
        run.utf8.count == 2 ? Int(run).map { 2000 + $0 } : nil
    }
}

// Words and digits.
extension DateReading {
    /// `1. März 2026`, `Ende 2027`, `Q3 2028`, `III/2026`, `2. Halbjahr 2028`.
    private static func words(_ text: String, _ runs: [String]) -> [CalendarDate] {
        let years = runs.compactMap(fullYear)
        guard years.count == 1, let year = years.first else { return [] }
        let tokens = text.lowercased().split { !$0.isLetter && !isDigit($0) }.map(String.init)
        let others = tokens.filter { $0 != "\(year)" }
        if let span = span(others) {
            return [span.lowerBound, span.upperBound].compactMap { CalendarDate(year: year, month: $0) }
        }
        let numbers = runs.filter { $0.utf8.count <= 2 }
        let month = month(others) ?? (others.count == 1 ? romans.firstIndex(of: others[0]).map { $0 + 1 } : nil)
        switch (numbers.count, month) {
        case (0, let month): return dates(year, month.map { "\($0)" })
        case (1, let month?): return dates(year, "\(month)", numbers[0])
        default: return []
        }
    }

    /// The months of a quarter or of half a year.
    private static func span(_ words: [String]) -> ClosedRange<Int>? {
        let number = words.lazy.compactMap { Int($0) }.first { (1...4).contains($0) }
        for (name, months) in [("quart", 3), ("q", 3), ("halb", 6), ("half", 6), ("h", 6)] {
            guard let word = words.first(where: { $0.hasPrefix(name) && (name.count > 1 || $0.count == 2) }) else {
                continue
            }
            let roman = words.lazy.compactMap { romans.firstIndex(of: $0) }.first.map { $0 + 1 }
            guard let part = Int(word.dropFirst(name.count)) ?? number ?? roman, (1...12 / months).contains(part) else {
                continue
            }
            return (part - 1) * months + 1...part * months
        }
        // `III/2026` is a quarter.
        guard words.count == 1, let part = romans.prefix(4).firstIndex(of: words[0]) else { return nil }
        return part * 3 + 1...part * 3 + 3
    }

    /// The month whose name stands in a text, in English or German, whole or abbreviated.
    private static func month(_ words: [String]) -> Int? {
        let words = words.map { FoldedWord($0).text }
        let found = months.firstIndex { names in
            names.contains { name in words.contains { $0 == name || ($0.utf8.count >= 3 && name.hasPrefix($0)) } }
        }
        return found.map { $0 + 1 }
    }

    private static let months = [
        ["january", "januar", "jaenner"], ["february", "februar"], ["march", "maerz"], ["april"], ["may", "mai"],
        ["june", "juni"], ["july", "juli"], ["august"], ["september"], ["october", "oktober"], ["november"],
        ["december", "dezember"],
    ]

    private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
}
