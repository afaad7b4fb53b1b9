/// A number in any spelling that people use, with every value it may stand for.
struct SpelledNumber {
    /// What stands before the number.
    var before: String
    /// What stands after it.
    let after: String
    /// The values it may mean, the likelier first.
    let readings: [Decimal]
    /// Why the spelling is not the format's, when a separator is the reason.
    let separatorProblem: FigureProblem.Reason?
    /// Whether a second number follows behind a dash or "to".
    let isRange: Bool

    /// What stands around the number, which may be its unit.
    var words: String { FigureRepair.trimmed(before + " " + after) }

    /// Finds the first number in a text; nil where there is no digit.
    init?(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        guard let start = scalars.firstIndex(where: Self.isDigit) else { return nil }
        var end = start
        while end < scalars.count, Self.isPart(scalars, at: end) { end += 1 }
        while end > start, !Self.isDigit(scalars[end - 1]) { end -= 1 }
        let power = Self.power(scalars[end...])
        let rest = scalars[(power?.end ?? end)...]
        self.before = FigureRepair.trimmed(Self.string(scalars[..<start]))
        let unit = Self.withoutDashForCents(rest)
        self.after = FigureRepair.trimmed(Self.string(unit))
        self.isRange = Self.startsRange(after)
        let digits = scalars[start..<end].filter { $0 != " " }
        if let power {
            let mantissa = Self.decimal(digits, pointAt: digits.lastIndex { $0 == "." || $0 == "," })
            (readings, separatorProblem) = ([Self.scaled(mantissa, by: power.exponent)], nil)
        } else if unit.count < rest.count {
            readings = [Self.decimal(digits, pointAt: nil)]
            separatorProblem = digits.allSatisfy(Self.isDigit) ? nil : .groupSeparator
        } else {
            (readings, separatorProblem) = Self.read(digits, spaced: scalars[start..<end].contains(" "))
        }
    }

    /// `e6` behind a number: a power of ten, and where it ends.
    private static func power(_ rest: ArraySlice<Unicode.Scalar>) -> (exponent: Int, end: Int)? {
        guard let sign = rest.first, sign == "e" || sign == "E" else { return nil }
        let digits = rest.dropFirst().prefix { isDigit($0) || $0 == "+" }
        guard let exponent = Int(string(digits)), exponent <= 12 else { return nil }
        return (exponent, digits.endIndex)
    }

    /// A number times a power of ten, without the precision of the short spelling.
    static func scaled(_ number: Decimal, by exponent: Int) -> Decimal {
        let result = Decimal(number.mantissa, exponent: number.exponent + exponent).trimmingZeroDecimals
        var mantissa = result.mantissa
        for _ in 0..<max(0, result.exponent) { mantissa *= 10 }
        return Decimal(mantissa, exponent: min(0, result.exponent))
    }

    /// `160.000,-` says that there are no cents.
    private static func withoutDashForCents(_ rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let comma = rest.first, comma == "," || comma == "." else { return rest }
        let dashes = rest.dropFirst().prefix { $0 == "-" || $0 == "\u{2013}" || $0 == "\u{2014}" }
        return dashes.isEmpty ? rest : rest[dashes.endIndex...]
    }

    private static func read(
        _ scalars: [Unicode.Scalar], spaced: Bool
    ) -> ([Decimal], FigureProblem.Reason?) {
        let separators = scalars.filter { !isDigit($0) }
        let kinds = Set(separators.map(\.value))
        guard let last = separators.last else { return ([decimal(scalars, pointAt: nil)], nil) }
        let lastIndex = scalars.lastIndex(of: last)
        let grouped = decimal(scalars, pointAt: nil)
        let pointed = decimal(scalars, pointAt: lastIndex)
        let decimals = lastIndex.map { scalars.count - $0 - 1 } ?? 0
        if kinds.count > 1 {
            return mixed(scalars, separators: separators, pointed: pointed)
        }
        if last == "'" || last == "\u{2019}" || last == "_" { return ([grouped], .groupSeparator) }
        if separators.count > 1 { return ([grouped], .groupSeparator) }
        if decimals == 3, !spaced, scalars.first != "0" {
            return ([grouped, pointed.unambiguous], .ambiguousSeparator)
        }
        return ([pointed], last == "," ? .decimalComma : nil)
    }

    /// Both dots and commas: the last one begins the decimals, unless two readings are possible.
    private static func mixed(
        _ scalars: [Unicode.Scalar], separators: [Unicode.Scalar], pointed: Decimal
    ) -> ([Decimal], FigureProblem.Reason?) {
        let last = separators[separators.count - 1]
        let contradicts =
            separators.count > 2 && Set(separators.dropLast().map(\.value)).count > 1
            || separators.dropLast().contains(last)
        let firstKind = separators[0]
        let isConsistent = !contradicts && separators.dropLast().allSatisfy { $0 == firstKind } && firstKind != last
        let groupsOfThree = isConsistent && hasGroupsOfThree(scalars, point: last)
        if groupsOfThree { return ([pointed.trimmingZeroDecimals], .groupSeparator) }
        let second = decimal(scalars, pointAt: scalars.firstIndex { !isDigit($0) && $0 != firstKind })
        return ([pointed.trimmingZeroDecimals, second.trimmingZeroDecimals], .mixedSeparators)
    }

    private static func hasGroupsOfThree(_ scalars: [Unicode.Scalar], point: Unicode.Scalar) -> Bool {
        guard let index = scalars.lastIndex(of: point) else { return false }
        let groups = scalars[..<index].split(omittingEmptySubsequences: false) { !isDigit($0) }
        return groups.dropFirst().allSatisfy { $0.count == 3 } && (groups.first.map { $0.count <= 3 } ?? false)
    }

    /// The digits as one number whose decimals begin after an index; other separators are left out.
    private static func decimal(_ scalars: [Unicode.Scalar], pointAt point: Int?) -> Decimal {
        var mantissa: Int128 = 0
        var digits = 0
        var places = 0
        for (index, scalar) in scalars.enumerated() where isDigit(scalar) && digits < 30 {
            mantissa = mantissa * 10 + Int128(scalar.value - 0x30)
            digits += 1
            if let point, index > point { places += 1 }
        }
        return Decimal(mantissa, exponent: -places)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// Digits, separators between digits, and spaces that are followed by a digit.
    private static func isPart(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        let scalar = scalars[index]
        if isDigit(scalar) { return true }
        if scalar == " " { return scalars[index...].first { $0 != " " }.map(isDigit) ?? false }
        let isSeparator = scalar == "." || scalar == "," || scalar == "'" || scalar == "\u{2019}" || scalar == "_"
        return isSeparator && index + 1 < scalars.count && isDigit(scalars[index + 1])
    }

    /// `bis 80 %` behind a figure; `bis 2030` is a time.
    static func isRange(behind remark: String) -> Bool {
        guard !remark.hasPrefix("-"), startsRange(remark), let end = SpelledNumber(remark) else { return false }
        let isYear = end.after.isEmpty && end.readings.allSatisfy { $0 >= 1900 && $0 < 2200 }
        return !isYear
    }

    private static func startsRange(_ after: String) -> Bool {
        for word in ["-", "\u{2013}", "to ", "bis ", "until "] where after.hasPrefix(word) {
            let rest = FigureRepair.trimmed(String(after.dropFirst(word.count)))
            return rest.unicodeScalars.first.map(isDigit) ?? false
        }
        return false
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}

extension Decimal {
    /// The value in a form that cannot be taken for thousands, without zeros behind the point.
    var unambiguous: Decimal {
        let short = trimmingZeroDecimals
        return FigureParser.isAmbiguous(short) ? Decimal(short.mantissa * 10, exponent: -4) : short
    }

    /// Without zeros behind the decimal point.
    var trimmingZeroDecimals: Decimal {
        var result = self
        while result.exponent < 0, result.mantissa % 10 == 0 {
            result.mantissa /= 10
            result.exponent += 1
        }
        return result
    }
}
