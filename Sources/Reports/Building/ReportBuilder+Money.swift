import Aggregation
import ContractModel
import Quantities
import Vocabularies

extension ReportBuilder {
    /// Cost and funding: in total, by field, payer, funder, instrument and status, and by measure.
    mutating func moneySection() -> Section? {
        let money = contract.money
        guard money.cost.count + money.funding.count > 0 else {
            let blocks: [Block] = [.paragraph([.text(words.noCostKnown(measures: 0))])]
            return section("money", words.moneyTitle, contract.measures.isEmpty ? [] : blocks)
        }
        let scale = moneyScale()
        var blocks: [Block] = fundingSentences(scale).map { .statement($0) }
        blocks.append(.table(moneyTotals(scale)))
        let rates = exchangeRates()
        if !rates.isEmpty { blocks.append(.list(rates)) }
        if let chart = costChart(scale) { blocks.append(.chart(chart)) }
        if let chart = fundingChart(scale, id: "funding") { blocks.append(.chart(chart)) }
        let breakdowns: [(caption: String, head: String, groups: [NamedTotal])] = [
            (words.byPayer, words.payer, money.byPayer.map { NamedTotal($0.key, payerName($0.key), $0.total) }),
            (words.byFunder, words.funder, money.byFunder.map { NamedTotal($0.key, funderName($0.key), $0.total) }),
            (
                words.byInstrument, words.instrument,
                money.byInstrument.map { NamedTotal(nil, word($0.key, "instruments"), $0.total) }
            ),
            (
                words.byFundingStatus, words.state,
                money.byStatus.map { NamedTotal(nil, word($0.key.rawValue, "funding-statuses"), $0.total) }
            ),
        ]
        for (caption, head, groups) in breakdowns where !groups.isEmpty {
            blocks.append(.table(breakdown(caption, head, groups, scale)))
        }
        blocks.append(.table(moneyByMeasure(scale)))
        return section("money", words.moneyTitle, blocks)
    }

    /// The rates by which amounts were converted, with day and source.
    private func exchangeRates() -> [Line] {
        let currency = contract.money.currency
        let foreign = Set(contract.ledger.compactMap(\.currency)).subtracting([currency]).sorted { $0.code < $1.code }
        return foreign.compactMap { other in
            let rates = contract.document.exchangeRates
            guard let rate = rates.first(where: { $0.from.value == other && $0.to.value == currency }) else {
                return nil
            }
            let remarks = [
                date(rate.date).map { "\(words.asOf) \($0)" }, text(rate.source).map { "\(words.source): \($0)" },
            ].compactMap(\.self)
            let one = figures.money(1, other)
            let text = "\(words.convertedAt) \(one) = \(figures.money(rate.rate.value, currency))"
            return [.text(text)] + (remarks.isEmpty ? [] : [.remark(remarks.joined(separator: "; "))])
        }
    }

    /// The unit for all tables of the section.
    func moneyScale() -> MoneyScaleChoice {
        let money = contract.money
        return MoneyScaleChoice(
            [money.cost, money.funding].map { $0.amount(in: money.currency) }, money.currency, figures)
    }

    /// The unit for the cost of some measures.
    func moneyScale(of measures: [Int]) -> MoneyScaleChoice {
        let costs = measures.compactMap { contract.measures[$0].measure.knownCost }
        return MoneyScaleChoice(costs.map(\.amount), costs.first?.currency ?? contract.money.currency, figures)
    }

    func costLine(_ index: Int, _ scale: MoneyScaleChoice) -> Line {
        if let cost = contract.measures[index].measure.knownCost {
            return [.text(scale.text(cost.amount, cost.currency))]
        }
        return figures.line(contract.measures[index].measure.cost?.capex)
    }

    /// A funder: an organisation or a class.
    func funderName(_ id: String) -> Line { name(id, "funder-classes") }

    /// A payer: an organisation or a class.
    func payerName(_ id: String) -> Line { name(id, "payer-classes") }

    private func name(_ id: String, _ vocabulary: String) -> Line {
        if id.isEmpty { return [.text(words.notStated)] }
        if parties.index(of: id) != nil { return [party(id)] }
        return [contract.vocabularies[vocabulary].entry(id).map { .text($0.label[language] ?? id) } ?? party(id)]
    }

    private mutating func moneyTotals(_ scale: MoneyScaleChoice) -> Table {
        let money = contract.money
        var rows: [[Line]] = [
            [[.text(words.investment)], [self.money(words.investment, MoneySum(money.cost), scale)]]
        ]
        if money.opex.count > 0 {
            rows.append([[.text(words.opexPerYear)], [self.money(words.opexPerYear, MoneySum(money.opex), scale)]])
        }
        if money.savings.count > 0 {
            rows.append([
                [.text(words.savingsPerYear)], [self.money(words.savingsPerYear, MoneySum(money.savings), scale)],
            ])
        }
        rows.append([
            [.text(words.funding)], [self.money(words.funding, MoneySum(money.funding), scale, remarkOf: .line)],
        ])
        rows.append([
            [.text(words.openCost)], openTotalLine(scale) + openRemark,
        ])
        return Table(
            caption: words.moneyCaption, unit: scale.unit,
            columns: [.init(title: words.quantity), .init(title: scale.unit, isFigure: true)], rows: rows)
    }

    /// Cost that no known line covers: at most that while amounts of lines are missing.
    private func openLine(_ open: [Money], missing: Int, _ scale: MoneyScaleChoice) -> Line {
        guard !open.isEmpty else { return [.text(figures.number(.zero))] }
        let text = open.map { scale.text($0.amount, $0.currency) }.joined(separator: " + ")
        return [.text(missing > 0 ? words.atMost(text) : text)]
    }

    private func openTotalLine(_ scale: MoneyScaleChoice) -> Line {
        let open = contract.money.open
        let text = open.map { scale.text($0.amount, $0.currency) }.joined(separator: " + ")
        let bounded = openText(open.isEmpty ? figures.number(.zero) : text, isZero: open.isEmpty)
        return [bounded.isMissing ? .missing(bounded.text) : .text(bounded.text)]
    }

    private var openRemark: Line {
        let missing = contract.money.funding.missing
        return missing > 0 ? [.remark(words.fundingUnknown(missing))] : []
    }

    private func word(_ id: String, _ vocabulary: String) -> Line {
        [.text(id.isEmpty ? words.notStated : label(id, of: vocabulary) ?? id)]
    }

    /// A group of a breakdown with its name.
    private struct NamedTotal {
        let organisation: String?
        let name: Line
        let total: MoneyTotal

        init(_ organisation: String?, _ name: Line, _ total: MoneyTotal) {
            self.organisation = organisation
            self.name = name
            self.total = total
        }
    }

    private mutating func breakdown(
        _ caption: String, _ head: String, _ groups: [NamedTotal], _ scale: MoneyScaleChoice
    ) -> Table {
        var whole = MoneySum()
        var rows: [[Line]] = []
        var others = MoneySum()
        for group in groups {
            whole.add(group.total)
            if let entry = group.organisation.flatMap({ parties.entry($0) }), !entry.isShown {
                others.add(group.total)
                continue
            }
            rows.append([
                group.name,
                [money("\(caption), \(group.name.plainText)", MoneySum(group.total), scale, remarkOf: .line)],
            ])
        }
        if others.count > 0 {
            rows.append([[.text(words.inTotalsOnly)], [money(words.inTotalsOnly, others, scale, remarkOf: .line)]])
        }
        return Table(
            caption: caption, unit: scale.unit,
            columns: [.init(title: head), .init(title: scale.unit, isFigure: true)], rows: rows,
            total: [[.text(words.total)], [columnTotal("\(caption), \(words.total)", whole, scale, remarkOf: .line)]])
    }

    private mutating func moneyByMeasure(_ scale: MoneyScaleChoice) -> Table {
        var rows: [[Line]] = []
        for item in contract.money.measures where measures[item.measure].isShown {
            rows.append([
                [measure(item.measure)], [.text(fieldLabel(item.measure))], amount(item.cost, scale),
                amount(item.funding, scale),
                item.cost.missing > 0
                    ? [.missing(words.notDeterminable)] : openLine(item.open, missing: item.funding.missing, scale),
            ])
        }
        return Table(
            caption: words.moneyByMeasure, unit: scale.unit,
            columns: [
                .init(title: words.measureWord), .init(title: words.field), .init(title: words.cost, isFigure: true),
                .init(title: words.funding, isFigure: true), .init(title: words.open, isFigure: true),
            ],
            rows: rows)
    }

    func fieldLabel(_ measure: Int) -> String {
        label(contract.measures[measure].measure.field?.value, of: "fields-of-action") ?? words.noField
    }

    private func amount(_ total: MoneyTotal, _ scale: MoneyScaleChoice) -> Line {
        if total.count == 0 { return [.missing(words.notStated)] }
        if total.parts.isEmpty {
            let words = total.missingEntries.first.flatMap { figures.missingWord(contract.ledger[$0].amount) }
            return words.map { [.missing($0)] } ?? [.text("0")]
        }
        let text = total.parts.map { scale.text($0.total.estimate.value, $0.currency) }.joined(separator: " + ")
        return [.text(text)] + (total.missing > 0 ? [.remark(words.someOf(total.complete, total.count, .line))] : [])
    }

    // Charts

    private mutating func costChart(_ scale: MoneyScaleChoice) -> Chart? {
        let fields = contract.vocabularies["fields-of-action"]
        let account = contract.money
        guard !account.measures.isEmpty else { return nil }
        let groups = grouped(Array(account.measures.indices)) { index in
            contract.measures[account.measures[index].measure].measure.field?.value ?? ""
        } rank: {
            (fields.position($0), $0)
        }
        var rows: [[Line]] = []
        var bars: [BarGroup] = []
        var whole = MoneySum()
        for group in groups {
            var sum = MoneySum()
            for index in group.measures {
                sum.add(account.measures[index].cost)
                whole.add(account.measures[index].cost)
            }
            let name = group.key.isEmpty ? words.noField : fields.label(group.key, in: language)
            let value = sum.amount(in: scale.currency)
            let isKnown = !sum.amounts.isEmpty
            let remark = sum.complete < sum.count ? " (\(words.someOf(sum.complete, sum.count, .measure)))" : ""
            let text = isKnown ? scale.text(value, scale.currency) + remark : "– \(words.notKnown)"
            bars.append(
                BarGroup(
                    label: name,
                    bars: [
                        .init(style: bars.count, value: .init(value: isKnown ? scale.scaled(value) : nil, text: text))
                    ]))
            rows.append([[.text(name)], [money("\(words.costByField), \(name)", sum, scale)]])
        }
        let largest = bars.max { $0.bars[0].value.value ?? .zero < $1.bars[0].value.value ?? .zero }
        return Chart(
            id: "cost", title: words.costByField,
            description: largest.map { words.costChartSentence($0.label, $0.bars[0].value.text, scale.unit) } ?? "",
            unit: scale.unit, kind: .bars(bars),
            table: Table(
                caption: words.costByField, unit: scale.unit,
                columns: [.init(title: words.field), .init(title: scale.unit, isFigure: true)], rows: rows,
                total: [[.text(words.total)], [columnTotal("\(words.costByField), \(words.total)", whole, scale)]]))
    }
}
