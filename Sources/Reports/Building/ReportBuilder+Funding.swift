import Aggregation
import ContractModel
import Quantities

/// How certain the money for the cost is.
private enum FundingState: Int, CaseIterable {
    case secured
    case applied
    case open

    init?(_ status: FundingStatus) {
        switch status {
        case .committed, .received: self = .secured
        case .applied, .pledged: self = .applied
        case .planned: self = .open
        case .rejected: return nil
        }
    }
}

extension ReportBuilder {
    /// Secured, applied for and open: open is what is planned and what no line covers.
    private func fundingStates() -> [MoneySum] {
        var sums = FundingState.allCases.map { _ in MoneySum() }
        for group in contract.money.byStatus {
            guard let state = FundingState(group.key) else { continue }
            sums[state.rawValue].add(group.total)
        }
        for money in contract.money.open { sums[FundingState.open.rawValue].add(money.amount, money.currency) }
        return sums
    }

    /// Who pays, in sentences.
    func fundingSentences(_ scale: MoneyScaleChoice) -> [Line] {
        let money = contract.money
        guard money.cost.count > 0 || money.funding.count > 0 else { return [] }
        guard !money.cost.parts.isEmpty || money.funding.count > 0 else { return [[.text(words.fundingNotKnown)]] }
        let states = fundingTexts(scale)
        var lines: [Line] = [[.text(words.fundingSentence(secured: states[0], applied: states[1], open: states[2]))]]
        if money.funding.missing > 0 { lines.append([.text(words.fundingUnknown(money.funding.missing))]) }
        return lines
    }

    /// The three sums in words; what is open is at most that while amounts of lines are missing.
    private func fundingTexts(_ scale: MoneyScaleChoice) -> [String] {
        fundingStates().enumerated().map { index, sum in
            guard index != FundingState.open.rawValue else { return openText(sum) { scale.textWithUnit($0, $1) } }
            guard !sum.amounts.isEmpty else {
                return sum.complete < sum.count ? words.amountUnknown : scale.textWithUnit(.zero, scale.currency)
            }
            let text = sum.amounts.map { scale.textWithUnit($0.value, $0.currency) }.joined(separator: " + ")
            return sum.complete < sum.count ? words.atLeast(text) : text
        }
    }

    /// What is open, as far as it can be told: not while a cost is missing, at most that while a line is.
    func openText(_ text: String, isZero: Bool) -> (text: String, isMissing: Bool) {
        let money = contract.money
        if money.cost.missing > 0 {
            return (isZero ? words.notDeterminable : words.notDeterminable(known: text), true)
        }
        return (money.funding.missing > 0 && !isZero ? words.atMost(text) : text, false)
    }

    private func openText(_ sum: MoneySum, _ text: (Decimal, Currency) -> String) -> String {
        let own = sum.amounts.map { text($0.value, $0.currency) }.joined(separator: " + ")
        let isZero = sum.amounts.allSatisfy(\.value.isZero)
        return openText(own.isEmpty ? text(.zero, contract.money.currency) : own, isZero: isZero).text
    }

    /// The chart of the first screen; its figures open in the section on money.
    static var fundingOverview: String { "funding-overview" }

    /// Funding by status as one bar.
    mutating func fundingChart(_ scale: MoneyScaleChoice, id: String) -> Chart? {
        let sums = fundingStates()
        guard sums.contains(where: { !$0.amounts.isEmpty || $0.count > 0 }) else { return nil }
        let names = [words.secured, words.appliedFor, words.openWord]
        var rows: [[Line]] = []
        var parts: [StackPart] = []
        for (index, sum) in sums.enumerated() {
            let value = sum.amount(in: scale.currency)
            let remark = sum.complete < sum.count ? " (\(words.someOf(sum.complete, sum.count, .line)))" : ""
            let isOpen = index == FundingState.open.rawValue
            let text =
                isOpen
                ? openText(sum) { scale.text($0, $1) }
                : sum.amounts.isEmpty && sum.count > 0
                    ? "– \(words.amountUnknown)" : scale.text(value, scale.currency) + remark
            parts.append(
                StackPart(
                    label: names[index], style: index,
                    value: ChartValue(value: scale.scaled(value), text: text)))
            let isOverview = id == Self.fundingOverview
            rows.append([
                [.text(names[index])],
                isOverview || isOpen && sum.addends.isEmpty
                    ? [.text(text)] : fundingCell(names[index], sum, scale) + (isOpen ? costRemark : []),
            ])
        }
        let texts = fundingTexts(scale)
        return Chart(
            id: id, title: words.fundingChart,
            description: words.fundingSentence(secured: texts[0], applied: texts[1], open: texts[2]), unit: scale.unit,
            kind: .stack(parts),
            table: Table(
                caption: words.fundingChart, unit: scale.unit,
                columns: [.init(title: words.state), .init(title: scale.unit, isFigure: true)], rows: rows,
                notes: [[.text(words.fundingChartNote)]]))
    }

    /// Of how many measures the cost is known, where it is not of all.
    private var costRemark: Line {
        let cost = contract.money.cost
        guard cost.missing > 0 else { return [] }
        return [.remark("\(words.cost): \(words.someOf(cost.complete, cost.count, .measure))")]
    }

    /// A sum with its lines as addends; what no line covers has none.
    private mutating func fundingCell(_ name: String, _ sum: MoneySum, _ scale: MoneyScaleChoice) -> Line {
        guard !sum.addends.isEmpty else {
            let text = sum.amounts.map { scale.text($0.value, $0.currency) }.joined(separator: " + ")
            return [.text(text.isEmpty ? figures.number(.zero) : text)]
        }
        return [money("\(words.fundingChart), \(name)", sum, scale, remarkOf: .line)]
    }
}
