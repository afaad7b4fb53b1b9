import Aggregation
import ContractModel
import Quantities
import SourceText
import Vocabularies

/// Missing figures of one kind.
struct MissingGroup {
    /// One missing figure.
    struct Item {
        var party: Line
        /// Measure, sector or target.
        var what: Line
        var word: String
        var place: Inline?
        /// What is known beside it, to tell large from small.
        var weight: Decimal
        /// The weight in words.
        var size: String
    }

    /// Letters and hyphens.
    let id: String
    let title: String
    /// "9 measures have no cost figure".
    let summary: String
    /// Largest first.
    let items: [Item]
    /// The largest, in words.
    let largest: String?
}

extension ReportBuilder {
    /// Each missing figure with party, measure and place; the largest first.
    mutating func missingSection() -> Section? {
        let groups = missingGroups()
        guard !groups.isEmpty else {
            return section("missing", words.missingTitle, [.paragraph([.text(words.nothingMissing)])])
        }
        var blocks: [Block] = [.statement([.text(words.missingSentence(groups.reduce(0) { $0 + $1.items.count }))])]
        for group in groups {
            blocks.append(.heading(group.title, anchor: "missing-" + group.id))
            blocks.append(
                .table(
                    Table(
                        caption: group.summary,
                        columns: [words.partyWord, words.what, words.reasonWord, words.knownBeside, words.place].map {
                            .init(title: $0)
                        },
                        rows: group.items.map { item in
                            [
                                item.party, item.what, [.missing(item.word)], [.text(item.size)],
                                item.place.map { [$0] } ?? [],
                            ]
                        })))
        }
        return section("missing", words.missingTitle, blocks)
    }

    /// Missing figures by kind, in the order of what they hide: targets, inventories, effects, cost, funding, others.
    func missingGroups() -> [MissingGroup] {
        var items: [Kind: [MissingGroup.Item]] = [:]
        for (position, entry) in contract.ledger.enumerated() where !entry.amount.isComplete {
            guard isOpen(entry), let kind = Kind(entry.what) else { continue }
            items[kind, default: []].append(item(position, entry, kind))
        }
        items[.target, default: []] += missingTargets()
        items[.noFunding] = measuresWithoutFunding()
        return Kind.allCases.compactMap { kind in
            guard let own = items[kind], !own.isEmpty else { return nil }
            let sorted = own.enumerated().sorted {
                ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
            }.map(\.element)
            let first = sorted[0]
            let largest = first.weight.isZero ? nil : words.largestOf(first.what.plainText, first.size)
            return MissingGroup(
                id: kind.rawValue, title: words.missingTitle(of: kind),
                summary: words.missingSummary(of: kind, own.count),
                items: sorted, largest: largest)
        }
    }

    /// What a missing figure is one of.
    enum Kind: String, CaseIterable {
        case target, inventory, effect, cost, funding
        case noFunding = "no-funding"
        case other

        init?(_ what: LedgerEntry.What) {
            switch what {
            case .emissions, .removals, .energy: self = .inventory
            case .remaining, .reductionTarget: self = .target
            case .effect(let kind) where kind.isOnEmissions: self = .effect
            case .effect, .cumulativeEffect, .opex, .savings, .received, .use: self = .other
            case .capex, .costOfYear: self = .cost
            case .payment, .funding: self = .funding
            }
        }
    }

    /// Whether somebody still owes the figure.
    private func isOpen(_ entry: LedgerEntry) -> Bool {
        if let measure = entry.measure, !measures[measure].isShown { return false }
        switch entry.counting {
        case .counted, .shown(.announced), .shown(.cumulative): return true
        case .shown: return false
        }
    }

    private func item(_ position: Int, _ entry: LedgerEntry, _ kind: Kind) -> MissingGroup.Item {
        let weight = weight(of: entry.measure, kind)
        return MissingGroup.Item(
            party: entry.measure.map { partyLine($0) } ?? [.text(cityName)],
            what: entry.measure.map { [measure($0), .text(", \(figureName(entry))")] } ?? [.text(figureName(entry))],
            word: figures.missingWord(entry.amount) ?? "", place: place(entry.place), weight: weight.0, size: weight.1)
    }

    /// The party that owes a measure's figure.
    func partyLine(_ index: Int) -> Line {
        let measure = contract.measures[index]
        if let party = parties.party(of: measure) {
            return party.isShown ? [.link(party.label, anchor: party.anchor)] : [.text(words.inTotalsOnly)]
        }
        return measure.owner.map { [party($0)] } ?? [.text(cityName)]
    }

    /// Cost is weighed by the measure's tonnes, everything else by its cost.
    private func weight(of measure: Int?, _ kind: Kind) -> (Decimal, String) {
        guard let measure else { return (.zero, "") }
        if kind == .cost {
            let effect = effects[measure].reduction + effects[measure].balance
            guard !effect.estimate.value.isZero else { return (.zero, "") }
            let text = "\(figures.tonnes(effect.estimate.value)) \(words.tonnesPerYear)"
            return (effect.estimate.value.magnitude, text)
        }
        guard let cost = contract.measures[measure].measure.knownCost else { return (.zero, "") }
        let scale = MoneyScaleChoice([cost.amount], cost.currency, figures)
        return (cost.amount, scale.textWithUnit(cost.amount, cost.currency))
    }

    /// What a figure of the ledger is, in words.
    func figureName(_ entry: LedgerEntry) -> String {
        let sector = label(entry.sector, of: "sectors")
        let scope = label(entry.scope?.rawValue, of: "scopes")
        let year = entry.year.map { "\($0)" }
        switch entry.what {
        case .emissions(let inventory), .removals(let inventory):
            let name = words.inventory(inventoryName(inventory))
            return [name, sector, scope].compactMap(\.self).joined(separator: ", ")
        case .energy(let inventory):
            return [words.energyOf(inventoryName(inventory)), sector, scope].compactMap(\.self).joined(separator: ", ")
        case .remaining(let target), .reductionTarget(let target):
            let document = contract.targets[target].target
            return [words.target, text(document.title) ?? document.id.value, sector].compactMap(\.self)
                .joined(separator: ", ")
        case .effect(let kind), .cumulativeEffect(let kind):
            let name = label(kind.rawValue, of: "effect-kinds")
            return [name, sector, year].compactMap(\.self).joined(separator: ", ")
        default:
            return [words.moneyKind(entry.what), year].compactMap(\.self).joined(separator: ", ")
        }
    }

    /// Rows for which the target names nothing that may remain.
    private func missingTargets() -> [MissingGroup.Item] {
        guard let account else { return [] }
        let place = place(SourcePlace(file: contract.file, range: account.target.id.range))
        return account.sectorsWithoutTarget.map { sector in
            MissingGroup.Item(
                party: [.text(cityName)], what: [.text("\(words.target), \(label(sector, of: "sectors") ?? sector)")],
                word: words.notStated, place: place, weight: .zero, size: "")
        }
    }

    /// Measures whose cost is known and that name nobody who pays.
    private func measuresWithoutFunding() -> [MissingGroup.Item] {
        contract.money.measures.compactMap { item in
            guard item.funding.count == 0, !item.cost.parts.isEmpty, measures[item.measure].isShown else { return nil }
            let weight = weight(of: item.measure, .funding)
            let measure = contract.measures[item.measure]
            return MissingGroup.Item(
                party: partyLine(item.measure), what: [self.measure(item.measure)], word: words.notStated,
                place: place(measure.place(measure.measure.id.range)), weight: weight.0, size: weight.1)
        }
    }
}
