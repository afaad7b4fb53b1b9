import Aggregation
import ContractModel
import Quantities
import Vocabularies

extension ReportBuilder {
    /// From the baseline to what remains: achieved, other plans, the plan by field, what nothing covers, the balance.
    mutating func waterfall(_ account: TargetAccount) -> Chart? {
        let row = account.total
        guard let baseline = known(.baseline, row) else { return nil }
        var steps = [step(.baseline, .level, baseline, 0, account)]
        if account.start != account.baseline, let achieved = known(.achieved, row) {
            steps.append(step(.achieved, .decrease, achieved, 1, account))
        }
        if let other = known(.otherPlans, row), !other.isZero {
            steps.append(step(.otherPlans, .decrease, other, 2, account))
        }
        steps += planSteps(account)
        if let uncovered = known(.uncovered, row) {
            if uncovered.isNegative {
                var surplus = step(.uncovered, .decrease, uncovered, 7, account)
                surplus.label = words.moreThanNeeded
                steps.append(surplus)
            } else {
                steps.append(step(.uncovered, .uncovered, uncovered, 7, account))
            }
        }
        if let allowed = known(.allowed, row) { steps.append(step(.allowed, .level, allowed, 0, account)) }
        if let balance = known(.balance, row), !balance.isZero {
            steps.append(step(.balance, .decrease, balance, 6, account))
        }
        let rows: [[Line]] = steps.map { [[.text($0.label)], [.text($0.value.text)]] }
        return Chart(
            id: "gap-waterfall", title: words.waterfallTitle(cityName),
            description: coverage(account).map(\.plainText).joined(separator: " "), unit: words.tonnesPerYear,
            kind: .waterfall(steps),
            table: Table(
                caption: words.waterfallTitle(cityName), unit: words.tonnesPerYear,
                columns: [.init(title: words.step), .init(title: words.tonnesPerYear, isFigure: true)], rows: rows))
    }

    private func known(_ quantity: AccountQuantity, _ row: TargetAccount.Row) -> Decimal? {
        isKnown(quantity, row) ? row.cells[quantity]?.estimate.value : nil
    }

    private func step(
        _ quantity: AccountQuantity, _ kind: WaterfallStep.Kind, _ value: Decimal, _ style: Int,
        _ account: TargetAccount
    ) -> WaterfallStep {
        let estimate = account.total.cells[quantity]?.estimate ?? Estimate(value)
        let shown = kind == .decrease ? -value : value
        let text = figures.tonnes(shown)
        return WaterfallStep(
            label: name(of: quantity, account), kind: kind, style: style,
            value: ChartValue(value: value, text: estimate.bound == .exact ? text : words.incomplete(text)))
    }

    /// One step for each field of action of the plan.
    private func planSteps(_ account: TargetAccount) -> [WaterfallStep] {
        let fields = contract.vocabularies["fields-of-action"]
        let planned = contract.measures.indices.filter { !counted[$0].reduction.isEmpty }
        let groups = grouped(planned, by: { self.contract.measures[$0].measure.field?.value ?? "" }) {
            (fields.position($0), $0)
        }
        return groups.enumerated().map { position, group in
            var sum = FigureSum()
            for measure in group.measures { sum.add(counted[measure].reduction) }
            let name = group.key.isEmpty ? words.noField : fields.label(group.key, in: language)
            let missing = sum.addends.compactMap { figures.missingWord(contract.ledger[$0.entry].amount) }
            guard missing.count < sum.count else {
                return WaterfallStep(
                    label: words.planStep(name), kind: .decrease, style: 2 + position % 4,
                    value: ChartValue(value: nil, text: "– \(missing[0])"))
            }
            let text = figures.tonnes(-sum.estimate.value)
            return WaterfallStep(
                label: words.planStep(name), kind: .decrease, style: 2 + position % 4,
                value: ChartValue(
                    value: sum.estimate.value, text: sum.complete < sum.count ? words.incomplete(text) : text))
        }
    }
}
