import Aggregation
import ContractModel
import Quantities
import Vocabularies

extension ReportBuilder {
    /// Reductions and compensation of the measures that count: by field of action, by status, by owner.
    mutating func planSection() -> Section? {
        let plan = counted
        let added = contract.measures.indices.filter {
            contract.measures[$0].isCounted && !contract.measures[$0].isOtherPlan
        }
        guard !contract.measures.isEmpty else { return section("plan", words.planTitle, []) }
        var blocks: [Block] = [.statement([.text(measuresSentence())])]
        for (caption, head, groups) in planGroups(added) where !added.isEmpty {
            blocks.append(.table(planTable(caption, head, plan, groups)))
        }
        if !added.isEmpty {
            let closesGap = account?.target.sequestration == .closesGap
            blocks.append(.paragraph([.text(words.planNote(closesGap: closesGap))]))
        }
        return section("plan", words.planTitle, blocks)
    }

    /// How many measures there are and count; those of other plans by themselves.
    func measuresSentence() -> String {
        let own = contract.measures.indices.filter { !contract.measures[$0].isOtherPlan }
        let others = contract.measures.count - own.count
        let sentence = words.measuresSentence(own.count, counted: own.count { isAdded[$0] })
        return others == 0 ? sentence : sentence + " " + words.otherPlansSentence(others)
    }

    /// Which measures are added: parts only where no figure of theirs is contained in that of a larger measure.
    static func addedMeasures(_ contract: Contract) -> [Bool] {
        var hasFigures = Array(repeating: false, count: contract.measures.count)
        var isContained = hasFigures
        for entry in contract.ledger {
            guard let measure = entry.measure else { continue }
            if entry.isCounted { hasFigures[measure] = true }
            if case .shown(.containedIn(let whole)) = entry.counting, whole != measure { isContained[measure] = true }
        }
        return contract.measures.enumerated().map { index, measure in
            measure.isCounted && (measure.whole == nil || hasFigures[index] && !isContained[index])
        }
    }

    /// A group of measures with its name.
    private typealias NamedMeasures = (name: Line, measures: [Int])

    private func planGroups(_ added: [Int]) -> [(caption: String, head: String, groups: [NamedMeasures])] {
        let fields = contract.vocabularies["fields-of-action"]
        let statuses = contract.vocabularies["measure-statuses"]
        let byField = grouped(added) {
            contract.measures[$0].measure.field?.value ?? ""
        } rank: {
            (fields.position($0), $0)
        }
        let byStatus = grouped(added) {
            contract.measures[$0].measure.status?.value.rawValue ?? ""
        } rank: {
            (statuses.position($0), $0)
        }
        let byOwner = grouped(added, by: ownerKey) { (parties.index(of: $0) ?? .max, $0) }
        return [
            (
                words.planByField, words.field,
                byField.map {
                    ([.text($0.key.isEmpty ? words.noField : fields.label($0.key, in: language))], $0.measures)
                }
            ),
            (
                words.planByStatus, words.status,
                byStatus.map { ([.text(statuses.label($0.key, in: language))], $0.measures) }
            ),
            (words.planByOwner, words.owner, byOwner.map { (ownerName($0.key), $0.measures) }),
        ]
    }

    private func ownerName(_ key: String) -> Line {
        switch key {
        case "": [.text(words.noOwner)]
        case Self.totalsOnly: [.text(words.inTotalsOnly)]
        default: [party(key)]
        }
    }

    /// The owner of a measure; one word for all whose figures stand in totals only.
    func ownerKey(_ measure: Int) -> String {
        guard measures[measure].isShown else { return Self.totalsOnly }
        let owner = contract.measures[measure].owner ?? ""
        guard let entry = parties.entry(owner), !entry.isShown else { return owner }
        return Self.totalsOnly
    }

    /// No id: ids have no spaces.
    static var totalsOnly: String { "totals only" }

    /// What the account adds up as plan and balance, by measure.
    static func countedEffects(_ contract: Contract, _ account: TargetAccount?) -> [MeasureEffect] {
        var result = Array(repeating: MeasureEffect(), count: contract.measures.count)
        for (quantity, isBalance) in [(AccountQuantity.plan, false), (.balance, true)] {
            for addend in account?.total.cells[quantity]?.addends ?? [] {
                let entry = contract.ledger[addend.entry]
                guard let measure = entry.measure else { continue }
                if isBalance {
                    result[measure].balance.add(addend.entry, entry, isNegative: addend.isNegative)
                } else {
                    result[measure].reduction.add(addend.entry, entry, isNegative: addend.isNegative)
                }
            }
        }
        return result
    }

    /// Measures in groups, the groups in order.
    func grouped<Rank: Comparable>(
        _ measures: [Int], by key: (Int) -> String, rank: (String) -> (Rank, String)
    ) -> [(key: String, measures: [Int])] {
        Dictionary(grouping: measures, by: key).map { (key: $0.key, measures: $0.value) }
            .sorted { rank($0.key) < rank($1.key) }
    }

    private mutating func planTable(
        _ caption: String, _ head: String, _ plan: [MeasureEffect], _ groups: [NamedMeasures]
    ) -> Table {
        var rows: [[Line]] = []
        var whole = MeasureEffect()
        for group in groups {
            var own = MeasureEffect()
            for measure in group.measures {
                own.reduction.add(plan[measure].reduction)
                own.balance.add(plan[measure].balance)
            }
            whole.reduction.add(own.reduction)
            whole.balance.add(own.balance)
            let count = group.measures.count { isAdded[$0] }
            guard count > 0 || !own.reduction.isEmpty || !own.balance.isEmpty else { continue }
            rows.append([group.name] + planCells(group.name.plainText, count, own))
        }
        let count = groups.reduce(0) { $0 + $1.measures.count { isAdded[$0] } }
        return Table(
            caption: caption, unit: words.tonnesPerYear,
            columns: [
                .init(title: head), .init(title: words.measuresWord, isFigure: true),
                .init(title: words.reductions, isFigure: true), .init(title: words.compensations, isFigure: true),
                .init(title: words.together, isFigure: true),
            ],
            rows: rows, total: planTotals("\(caption), \(words.total)", count, whole))
    }

    /// Both columns beside it in one sum.
    private mutating func together(_ name: String, _ effect: MeasureEffect) -> Inline {
        let parts = [(words.reductions, effect.reduction), (words.compensations, effect.balance)]
        let formula = parts.map { "\($0) \(figures.tonnes($1.estimate.value))" }.joined(separator: " + ")
        return tonnes("\(words.together), \(name)", effect.reduction + effect.balance, formula: formula)
    }

    private mutating func planTotals(_ name: String, _ count: Int, _ effect: MeasureEffect) -> [Line] {
        [
            [.text(words.total)], [.text(figures.count(count))],
            [columnTotal("\(words.reductions), \(name)", effect.reduction)],
            [columnTotal("\(words.compensations), \(name)", effect.balance)],
            [columnTotal("\(words.together), \(name)", effect.reduction + effect.balance)],
        ]
    }

    private mutating func planCells(_ name: String, _ count: Int, _ effect: MeasureEffect) -> [Line] {
        [
            [.text(figures.count(count))], [tonnes("\(words.reductions), \(name)", effect.reduction)],
            [tonnes("\(words.compensations), \(name)", effect.balance)],
            [together(name, effect)],
        ]
    }

    // Announced and not counted

    /// Measures that are shown and not added, by reason.
    mutating func notCountedSection() -> Section? {
        let shown = contract.measures.indices.filter {
            !isAdded[$0] && measures[$0].isShown
        }
        guard !shown.isEmpty else {
            return section("not-counted", words.notCountedTitle, [.paragraph([.text(words.allCounted)])])
        }
        var order: [String] = []
        var groups: [String: [Int]] = [:]
        for index in shown {
            let reason = reason(of: index)
            if groups[reason] == nil { order.append(reason) }
            groups[reason, default: []].append(index)
        }
        var blocks: [Block] = [.statement([.text(words.notCountedSentence(shown.count))])]
        for (number, reason) in order.enumerated() {
            let title = reason.prefix(1).uppercased() + reason.dropFirst()
            blocks.append(.heading(title, anchor: "not-counted-\(number + 1)"))
            blocks.append(.table(notCountedTable(title, groups[reason] ?? [])))
        }
        return section("not-counted", words.notCountedTitle, blocks)
    }

    private mutating func notCountedTable(_ caption: String, _ group: [Int]) -> Table {
        var rows: [[Line]] = []
        for index in group {
            let effect = effects[index]
            let measure = contract.measures[index]
            let container = parties.party(of: measure).map { [Inline.link($0.label, anchor: $0.anchor)] }
            rows.append([
                [self.measure(index)], container ?? [.text(words.programmeWord)],
                effectLine(effect.reduction), effectLine(effect.balance),
                figures.line(measure.measure.cost?.capex),
            ])
        }
        return Table(
            caption: caption, unit: words.tonnesPerYear,
            columns: [
                .init(title: words.measureWord), .init(title: words.partyWord),
                .init(title: words.reductions, isFigure: true), .init(title: words.compensations, isFigure: true),
                .init(title: words.cost, isFigure: true),
            ],
            rows: rows)
    }

    /// The effect of one measure in t CO2e per year, without the unit.
    func effectLine(_ sum: FigureSum) -> Line {
        guard !sum.isEmpty else { return [.missing(words.none)] }
        let missing = sum.addends.compactMap { figures.missingWord(contract.ledger[$0.entry].amount) }
        guard missing.count < sum.count else { return [.missing(missing[0])] }
        return [.text(figures.tonnes(sum.estimate.value))] + yearRemark(sum)
    }

    /// "stated for 2025", where a figure of an earlier year stands for the target's, and why a figure is not added.
    private func yearRemark(_ sum: FigureSum) -> Line {
        let year = account?.target.year?.value ?? .max
        let entries = sum.addends.map { contract.ledger[$0.entry] }.filter { $0.value != nil }
        let years = Set(entries.compactMap(\.year)).filter { $0 < year }.sorted().map { "\($0)" }
        var remarks = years.isEmpty ? [] : [words.statedFor(years.joined(separator: ", "))]
        for entry in entries {
            // Where nothing of the measure is added, its card says why.
            guard case .shown(let reason) = entry.counting, entry.measure.map({ isAdded[$0] }) ?? false else {
                continue
            }
            let text = words.reason(reason) { self.measures[$0].text }
            if !remarks.contains(text) { remarks.append(text) }
        }
        return remarks.isEmpty ? [] : [.remark(remarks.joined(separator: "; "))]
    }

    /// Why a measure's figures are not added.
    func reason(of index: Int) -> String {
        let measure = contract.measures[index]
        if case .shown(let reason) = measure.counting { return words.reason(reason) { self.measures[$0].text } }
        return measure.whole.map { words.reason(.containedIn(measure: $0)) { self.measures[$0].text } } ?? ""
    }
}

extension Line {
    /// The line without links and remarks, for titles.
    var plainText: String {
        map { inline in
            switch inline {
            case .text(let text), .link(let text, _), .target(let text, _), .web(let text, _), .missing(let text),
                .place(let text):
                text
            case .total(let total): total.text
            case .remark, .lineBreak: " "
            }
        }.joined()
    }
}
