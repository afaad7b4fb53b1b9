import Aggregation
import ContractModel
import Quantities
import SourceText
import Vocabularies

extension ReportBuilder {
    /// A card for each measure, in the order of their numbers.
    mutating func measuresSection() -> Section? {
        var blocks: [Block] = []
        var group: String?
        for index in contract.measures.indices where measures[index].isShown {
            let measure = contract.measures[index]
            // Several commitments of a party stand together.
            let own = parties.party(of: measure)?.anchor ?? measure.containerID
            if own != group { blocks.append(.heading(containerTitle(measure), anchor: nil)) }
            group = own
            blocks.append(.measure(card(measure, index)))
        }
        return section("measures", words.measuresTitle, blocks)
    }

    private func containerTitle(_ measure: ContractMeasure) -> String {
        switch measure.container {
        case .commitment: parties.party(of: measure)?.label ?? words.noOwner
        case .programme(let index): text(contract.programmes[index].programme.title) ?? words.programmeWord
        }
    }

    private func card(_ measure: ContractMeasure, _ index: Int) -> MeasureCard {
        let document = measure.measure
        let isNamed = parties.party(of: measure)?.visibility ?? .named == .named
        return MeasureCard(
            anchor: measures[index].anchor, number: "\(index + 1)", title: measures[index].title,
            summary: summary(measure), remark: isAdded[index] ? nil : [.text(words.notAdded(reason(of: index)))],
            figures: [
                Fact(label: effectHead, value: effectFigure(index)),
                Fact(label: words.cost, value: costFigure(measure)),
                Fact(label: words.funding, value: fundingFigure(index)),
            ],
            description: text(document.description), facts: facts(measure, index, isNamed: isNamed),
            tables: [effectsTable(measure), costTable(measure), fundingTable(measure)].compactMap(\.self),
            notes: [text(document.note), text(document.cost?.note), text(document.npv?.note)].compactMap(\.self),
            source: isNamed ? sourceLine(source(of: measure), place(measure.place(document.id.range))) : [])
    }

    /// The measure's source, else that of its file or programme.
    func source(of measure: ContractMeasure) -> String? {
        switch measure.container {
        case .commitment(let index): text(measure.measure.source) ?? text(contract.commitments[index].document.source)
        case .programme(let index): text(measure.measure.source) ?? text(contract.programmes[index].programme.source)
        }
    }

    private func summary(_ measure: ContractMeasure) -> Line {
        let document = measure.measure
        var parts: [Line] = []
        if let owner = measure.owner { parts.append([party(owner)]) }
        if let field = label(document.field?.value, of: "fields-of-action") { parts.append([.text(field)]) }
        if let status = label(document.status?.value.rawValue, of: "measure-statuses") { parts.append([.text(status)]) }
        if let dates = words.period(date(document.start), date(document.end)) { parts.append([.text(dates)]) }
        return Line(parts.joined(separator: [.text(" · ")]))
    }

    private var effectHead: String {
        account?.target.year.map { words.effect(year: $0.value) } ?? words.effectWord
    }

    private func effectFigure(_ index: Int) -> Line {
        let effect = effects[index]
        var lines: [Line] = []
        if !effect.reduction.isEmpty {
            lines.append(withUnit(effectLine(effect.reduction)))
        }
        if !effect.balance.isEmpty {
            lines.append(withUnit(effectLine(effect.balance)) + [.remark(words.compensationWord)])
        }
        return lines.isEmpty
            ? [.missing(effect.hasEnded ? words.endedEffect : words.noEffect)]
            : Line(lines.joined(separator: [.lineBreak]))
    }

    private func withUnit(_ line: Line) -> Line {
        guard case .text(let text)? = line.first else { return line }
        return [.text("\(text) \(words.tonnesPerYear)")] + line.dropFirst()
    }

    private func costFigure(_ measure: ContractMeasure) -> Line {
        if let capex = measure.measure.cost?.capex { return figures.line(capex) }
        if let cost = measure.measure.knownCost { return [.text(figures.money(cost.amount, cost.currency))] }
        return [.missing(words.notStated)]
    }

    private func fundingFigure(_ index: Int) -> Line {
        let measure = contract.measures[index].measure
        guard !measure.funding.isEmpty else { return [.missing(words.noFunding)] }
        guard let money = moneyOfMeasure[index] else {
            return Line(measure.funding.map { figures.line($0.amount) }.joined(separator: [.text(" + ")]))
        }
        let funding = contract.money.measures[money].funding
        guard !funding.parts.isEmpty else { return [.missing(words.amountUnknown)] }
        let text = funding.parts.map { figures.money($0.total.estimate.value, $0.currency) }.joined(separator: " + ")
        let remark: Line = funding.missing > 0 ? [.remark(words.someOf(funding.complete, funding.count, .line))] : []
        return [.text(text)] + remark
    }

    // All other fields

    private func facts(_ measure: ContractMeasure, _ index: Int, isNamed: Bool) -> [Fact] {
        let document = measure.measure
        func list(_ values: [Sourced<String>], _ vocabulary: String) -> Line? {
            let labels = values.map { contract.vocabularies.label($0.value, of: vocabulary, in: language) }
            return labels.isEmpty ? nil : [.text(labels.joined(separator: ", "))]
        }
        func links(_ inlines: [Inline]) -> Line? {
            inlines.isEmpty ? nil : Line(inlines.map { [$0] }.joined(separator: [.text(", ")]))
        }
        let values: [(String, Line?)] = [
            (words.measureID, isNamed ? [.place(measure.fullID)] : nil),
            (words.type, label(document.type.rawValue, of: "measure-types").map { [.text($0)] }),
            (words.lever, label(document.lever?.value, of: "systemic-levers").map { [.text($0)] }),
            (words.hazards, list(document.hazards, "hazards")),
            (words.start, date(document.start).map { [.text($0)] }),
            (words.end, date(document.end).map { [.text($0)] }),
            (words.location, text(document.location).map { [.text($0)] }),
            (words.partners, links(measure.partners.map(party))),
            (words.partOf, measure.whole.map { [self.measure($0)] }),
            (words.contains, links(measure.parts.map { self.measure($0) })),
            (words.dependsOn, links(document.dependsOn.map { reference($0.value, from: measure) })),
            (words.programmesWord, links(document.programmes.map { programme($0.value) })),
            (words.stillMissing, list(document.missing, "missing-elements")),
            (words.seeks, text(document.seeks).map { [.text($0)] }),
            (words.opex, document.cost?.opex.map(flow)), (words.savings, document.cost?.savings.map(flow)),
            (words.npvCapex, document.npv?.capex.map(figures.line)),
            (words.npvSavings, document.npv?.savings.map(figures.line)),
            (words.npvCoBenefits, document.npv?.coBenefits.map(figures.line)),
            (words.costPerTonne, costPerTonne(measure, index)),
            (words.indicators, list(document.indicators, "indicators")),
            (words.coBenefits, list(document.coBenefits, "co-benefits")), (words.sdgs, list(document.sdgs, "sdgs")),
            (words.taxonomy, list(document.taxonomy, "taxonomy-objectives")),
        ]
        return values.compactMap { label, value in value.map { Fact(label: label, value: $0) } }
    }

    private func flow(_ flow: FlowFigure) -> Line {
        guard flow.from != nil || flow.to != nil else { return figures.line(flow.value) }
        let period = words.period(flow.from.map { "\($0.value)" }, flow.to.map { "\($0.value)" })
        return figures.line(flow.value) + [.remark(period ?? "")]
    }

    /// Investment per tonne that is saved in the target's year.
    private func costPerTonne(_ measure: ContractMeasure, _ index: Int) -> Line? {
        let effect = effects[index].reduction + effects[index].balance
        guard let cost = measure.measure.knownCost, effect.count > 0, effect.complete == effect.count,
            !effect.estimate.value.isNegative,
            let ratio = cost.amount.divided(by: effect.estimate.value, decimals: 0)
        else { return nil }
        return [.text("\(figures.number(ratio)) \(cost.currency.code)"), .remark(words.perTonneAndYear)]
    }

    private func reference(_ id: String, from measure: ContractMeasure) -> Inline {
        let container = measure.containerID
        guard let index = measureIndex[id] ?? measureIndex["\(container)/\(id)"] else {
            return .text(options.profile == .anonymised ? words.unnamedMeasure : id)
        }
        return self.measure(index)
    }

    /// A programme's title, linked.
    func programme(_ id: String) -> Inline {
        guard let index = programmeIndex[id] else { return .text(id) }
        return .link(text(contract.programmes[index].programme.title) ?? id, anchor: "programme-" + id)
    }

    // Tables of a card

    private func effectsTable(_ measure: ContractMeasure) -> Table? {
        var rows: [[Line]] = []
        for effect in measure.measure.effects {
            let kind = label(effect.kind.value.rawValue, of: "effect-kinds") ?? effect.kind.value.rawValue
            let sector = label(effect.sector?.value, of: "sectors") ?? ""
            let scope = label(effect.scope?.value, of: "scopes")
            let until = date(effect.until).map(words.until)
            let about = [scope, until].compactMap(\.self).joined(separator: ", ")
            for figure in effect.byYear {
                rows.append([
                    [.text(kind)], [.text(sector)], [.text("\(figure.year.value)")], figures.line(figure.value),
                    [.text(remark(about, figure.value, effect.note, measure))],
                ])
            }
            guard let total = effect.total else { continue }
            let period = words.period(effect.from.map { "\($0.value)" }, effect.to.map { "\($0.value)" }) ?? ""
            rows.append([
                [.text(kind)], [.text(sector)], [.text(period)], figures.line(total),
                [.text(remark(words.cumulative, total, effect.note, measure))],
            ])
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            caption: words.effects,
            columns: [
                .init(title: words.kind), .init(title: words.sector), .init(title: words.year),
                .init(title: words.figure, isFigure: true), .init(title: words.remark),
            ],
            rows: rows)
    }

    /// Where a figure is counted instead, as seen from a commitment or programme; nil where that is not shown.
    func seen(in value: FigureValue, from container: String?) -> String? {
        guard let id = value.details?.see?.value else { return nil }
        if let index = container.flatMap({ measureIndex["\($0)/\(id)"] }) ?? measureIndex[id] {
            return measures[index].isShown ? words.see(measures[index].text) : nil
        }
        if let index = contract.inventories.firstIndex(where: { $0.id == id }) {
            return words.see(words.inventory(inventoryName(index)))
        }
        return label(id, of: "sectors").map(words.see)
    }

    /// What is said about a figure: a remark, its method, where it comes from.
    private func remark(
        _ about: String, _ value: FigureValue, _ note: LocalizedText?, _ measure: ContractMeasure
    ) -> String {
        let details = value.details
        let see = seen(in: value, from: measure.containerID)
        let source = text(details?.source).map { "\(words.source): \($0)" }
        let method = text(details?.method).map { "\(words.method): \($0)" }
        return [about.isEmpty ? nil : about, text(details?.note), text(note), see, method, source].compactMap(\.self)
            .joined(separator: "; ")
    }

    private func costTable(_ measure: ContractMeasure) -> Table? {
        guard let cost = measure.measure.cost else { return nil }
        var rows: [[Line]] = []
        if let capex = cost.capex, !remark("", capex, nil, measure).isEmpty {
            rows.append([
                [.text(words.investment)], [.text("")], figures.line(capex), [.text(remark("", capex, nil, measure))],
            ])
        }
        for figure in cost.byYear {
            rows.append([
                [.text(words.investment)], [.text("\(figure.year.value)")], figures.line(figure.value),
                [.text(remark("", figure.value, nil, measure))],
            ])
        }
        for payer in cost.payers {
            rows.append([
                [.text(words.paidBy)] + [.text(" ")] + payerName(payer.payer.value), [.text("")],
                figures.line(payer.amount), [.text(remark("", payer.amount, payer.note, measure))],
            ])
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            caption: words.cost,
            columns: [
                .init(title: words.kind), .init(title: words.year), .init(title: words.figure, isFigure: true),
                .init(title: words.remark),
            ],
            rows: rows)
    }

    private func fundingTable(_ measure: ContractMeasure) -> Table? {
        var rows: [[Line]] = []
        for line in measure.measure.funding {
            let programme = line.programme.map { name -> Line in
                let own = text(name) ?? ""
                return programmeIndex[own] == nil
                    ? [.text(vocabularyText(name, "funding-programmes"))] : [self.programme(own)]
            }
            let asOf = date(line.asOf).map { "\(words.asOf) \($0)" } ?? ""
            let received = line.received.map { "\(words.receivedWord): \(figures.line($0).plainText)" }
            let remarks = [received, remark(asOf, line.amount, line.note, measure)].compactMap(\.self).filter {
                !$0.isEmpty
            }
            rows.append([
                line.funder.map { funderName($0.value) } ?? [.text(words.ownMeans)], programme ?? [.text("")],
                [.text(label(line.instrument?.value, of: "instruments") ?? "")],
                [.text(label(line.status?.value.rawValue, of: "funding-statuses") ?? "")], figures.line(line.amount),
                [.text(remarks.joined(separator: "; "))],
            ])
            for use in line.uses {
                rows.append([
                    [.text(words.use(text(use.what) ?? ""))], [.text("")], [.text("")], [.text("")],
                    figures.line(use.amount),
                    use.measure.flatMap { measureIndex[$0.value] }.map { [self.measure($0)] } ?? [],
                ])
            }
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            caption: words.funding,
            columns: [
                .init(title: words.funder), .init(title: words.programmeWord), .init(title: words.instrument),
                .init(title: words.state), .init(title: words.amount, isFigure: true), .init(title: words.remark),
            ],
            rows: rows)
    }
}
