// Words behind a figure that are no part of its unit.
extension FigureRepair {
    /// The unit of a number, and what is said behind it.
    func unitAndRemark(_ spelled: SpelledNumber) -> (unit: SpelledUnit, remark: String?) {
        let whole = unit(spelled.before, spelled.after)
        guard case .unknown = whole else { return (whole, nil) }
        var end = spelled.after.endIndex
        while end > spelled.after.startIndex {
            end = spelled.after[..<end].lastIndex { " (/,;".contains($0) } ?? spelled.after.startIndex
            let remark = Self.trimmed(String(spelled.after[end...]))
            guard !Self.saysHowOften(remark), !namesScale(remark) else { break }
            let head = String(spelled.after[..<end])
            let unit = unit(spelled.before, head)
            // `48 t NOx` is no CO2e.
            if SpelledUnit.isMassAlone(head), remark.first?.isLetter == true { continue }
            if isEnough(unit, before: remark) { return (unit, remark) }
        }
        return (whole, nil)
    }

    /// Whether a remark is a number to be added or multiplied.
    static func isCalculation(_ remark: String) -> Bool {
        guard remark.contains(where: \.isNumber), remark.first?.isNumber == false else {
            return remark.first?.isNumber == true
        }
        return ["+", "-", "x ", "*", "\u{D7}", "plus ", "und ", "and "].contains { remark.lowercased().hasPrefix($0) }
    }

    /// Whether words have a number of their own: `Anlagen x 69 000 EUR`, `/5`.
    static func hasNumber(_ words: String) -> Bool {
        words.split(separator: " ").contains { word in
            word.first?.isNumber == true
                || ("/+-*:=\u{D7}x".contains(word.first ?? " ") && word.dropFirst().first?.isNumber == true)
        }
    }

    /// Whether a remark makes thousands or millions of a number.
    private func namesScale(_ remark: String) -> Bool {
        if case .number = wanted, SpelledUnit.beginsWithScale(remark) { return true }
        return SpelledUnit.namesScale(remark)
    }

    private func isEnough(_ unit: SpelledUnit, before remark: String) -> Bool {
        switch (wanted, unit) {
        case (_, .known), (.figure, .oneOf): true
        case (.number(of: .count("")), .missing), (.number, .scale): true
        case (.number, .missing): remark.hasPrefix("(")
        default: false
        }
    }

    private func unit(_ before: String, _ after: String) -> SpelledUnit {
        switch wanted {
        case .figure(let expectation) where expectation.dimension == .count:
            return UnitParser.noun(ArraySlice(after.utf8)).map { .known($0) } ?? .unknown(after)
        case .figure(let expectation):
            let isAnnual = expectation.period == .annual
            return withGas(
                SpelledUnit(before: before, after: after, isAnnual: isAnnual), isAnnual,
                isEmissions: [.emissions, .emissionsOrShare].contains(expectation.dimension))
        case .number(of: let table):
            let text = Self.trimmed(before + " " + after)
            if text.isEmpty || table == .count(text) { return .missing }
            let unit = SpelledUnit(before: before, after: after, isAnnual: table.isPerYear)
            if case .known = unit, table == .count("") { return .unknown(text) }
            guard case .emissions(_, let perYear) = table else { return unit }
            return withGas(unit, perYear, isEmissions: true)
        }
    }

    private func withGas(_ unit: SpelledUnit, _ isAnnual: Bool, isEmissions: Bool) -> SpelledUnit {
        guard isEmissions, case .unknown(let text) = unit else { return unit }
        return SpelledUnit(mass: text, isAnnual: isAnnual) ?? unit
    }

    /// Whether words make the figure one for each month, household and the like.
    static func saysHowOften(_ remark: String) -> Bool {
        let words = remark.lowercased().split { !$0.isLetter && $0 != "/" }
        return remark.hasPrefix("/")
            || words.contains { word in
                ["pro", "per", "je", "each"].contains(word)
                    || ["monat", "month", "woche", "weekly", "täglich", "daily", "quart"].contains(
                        where: word.hasPrefix)
            }
    }
}
