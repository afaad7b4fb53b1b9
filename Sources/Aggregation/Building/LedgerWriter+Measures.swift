import ContractModel
import Quantities
import SourceText

extension LedgerWriter {
    /// Effects, cost and funding of a measure.
    mutating func write(measure index: Int) {
        writeEffects(index)
        writeMissingEffect(index)
        writeCost(index)
        writePayers(index)
        writeFunding(index)
    }

    private mutating func writeEffects(_ index: Int) {
        let measure = merged.measures[index]
        for (series, effect) in measure.measure.effects.enumerated() {
            let kind = effect.kind.value
            let sector = effect.sector?.value
            let counting = wholes.effects.counting(of: index, kind, sector)
            // With a figure of another year the effect counts itself, and what nobody can read is not missing.
            let canBeReplaced = !effect.byYear.contains { $0.value.figure != nil || $0.value.absence == nil }
            for figure in effect.byYear {
                let isReplaced =
                    canBeReplaced && !figure.value.isComplete && wholes.effects.isInParts(of: index, kind, sector)
                var entry = self.entry(
                    .effect(kind), figure.value, index, series, isReplaced ? .shown(.replacedByParts) : counting)
                entry.sector = sector
                entry.scope = effect.scope.flatMap { Scope(rawValue: $0.value) }
                entry.year = figure.year.value
                entry.until = effect.until?.value
                if entry.isCounted, kind.isOnEmissions, measure.isCompleted(before: startYear) {
                    entry.counting = .shown(.inStartInventory)
                }
                entries.append(entry)
            }
            if let total = effect.total {
                var entry = self.entry(.cumulativeEffect(kind), total, index, series, .shown(.cumulative))
                entry.sector = sector
                entries.append(entry)
            }
        }
    }

    /// A measure against emissions that has no annual figure up to the last target's year makes every total above it
    /// incomplete, unless it only begins later.
    private mutating func writeMissingEffect(_ index: Int) {
        let measure = merged.measures[index]
        let beginsLater = measure.measure.start.map { $0.value.year > horizon } ?? false
        let hasEffect = measure.measure.effects.contains { effect in
            effect.kind.value.isOnEmissions && effect.byYear.contains { $0.year.value <= horizon }
        }
        guard measure.measure.type == .mitigation, !hasEffect, !beginsLater,
            !wholes.effects.isInParts(of: index, .reduction, nil)
        else { return }
        var entry = LedgerEntry(.effect(.reduction), amount: .notStated, at: measure.place(measure.measure.id.range))
        entry.measure = index
        entry.counting = wholes.effects.counting(of: index, .reduction, nil)
        if entry.isCounted, measure.isCompleted(before: startYear) { entry.counting = .shown(.inStartInventory) }
        entry.series = -1
        entries.append(entry)
    }

    private mutating func writeCost(_ index: Int) {
        let measure = merged.measures[index]
        let counting = wholes.cost[index]
        let isUnreadable = measure.measure.cost?.capex.map { $0.figure == nil && $0.absence == nil } ?? false
        let isReplaced = !isUnreadable && !measure.measure.hasCost && wholes.partsHaveCost[index]
        guard let cost = measure.measure.cost, cost.capex != nil || !cost.byYear.isEmpty else {
            if !isReplaced {
                let range = measure.measure.cost?.range ?? measure.measure.id.range
                var entry = LedgerEntry(.capex, amount: .notStated, at: measure.place(range))
                entry.measure = index
                entry.counting = counting
                entries.append(entry)
            }
            writeFlows(index)
            return
        }
        let own: LedgerEntry.Counting = isReplaced ? .shown(.replacedByParts) : counting
        if let capex = cost.capex { entries.append(entry(.capex, capex, index, 0, own)) }
        for figure in cost.byYear {
            var entry = entry(.costOfYear, figure.value, index, 0, own)
            entry.year = figure.year.value
            entries.append(entry)
        }
        writeFlows(index)
    }

    private mutating func writeFlows(_ index: Int) {
        guard let cost = merged.measures[index].measure.cost else { return }
        func write(_ what: LedgerEntry.What, _ flow: FlowFigure?, _ counting: LedgerEntry.Counting) {
            guard let flow else { return }
            let isSum = flow.from != nil || flow.to != nil
            entries.append(entry(what, flow.value, index, 0, isSum ? .shown(.cumulative) : counting))
        }
        write(.opex, cost.opex, wholes.opex[index])
        write(.savings, cost.savings, wholes.savings[index])
    }

    private mutating func writePayers(_ index: Int) {
        let measure = merged.measures[index]
        let counting = wholes.payers[index]
        for (series, payer) in (measure.measure.cost?.payers ?? []).enumerated() {
            var entry = entry(.payment, payer.amount, index, series, counting)
            entry.party = payer.payer.value
            resolveShare(&entry, payer.amount, index)
            entries.append(entry)
        }
    }

    private mutating func writeFunding(_ index: Int) {
        let measure = merged.measures[index]
        let counting = wholes.funding[index]
        for (series, line) in measure.measure.funding.enumerated() {
            let isRejected = line.status?.value == .rejected
            var entry = self.entry(.funding, line.amount, index, series, isRejected ? .shown(.rejected) : counting)
            entry.party = line.funder?.value ?? measure.owner
            entry.instrument = line.instrument?.value
            entry.fundingStatus = line.status?.value
            resolveShare(&entry, line.amount, index)
            entries.append(entry)
            if let received = line.received {
                var paid = self.entry(.received, received, index, series, entry.counting)
                paid.party = entry.party
                entries.append(paid)
            }
            for use in line.uses {
                guard let amount = use.amount else { continue }
                entries.append(self.entry(.use, amount, index, series, .shown(.containedIn(measure: index))))
            }
        }
    }

    private func entry(
        _ what: LedgerEntry.What, _ value: FigureValue, _ measure: Int, _ series: Int, _ counting: LedgerEntry.Counting
    ) -> LedgerEntry {
        var entry = LedgerEntry(what, value, at: merged.measures[measure].place(value.range))
        entry.measure = measure
        entry.series = series
        entry.counting = counting
        return entry
    }

    /// Turns per cent of the measure's cost into money; the cost of a whole may be that of its parts.
    private func resolveShare(_ entry: inout LedgerEntry, _ value: FigureValue, _ index: Int) {
        guard case .percent? = value.figure?.unit, case .known(let share) = entry.amount else { return }
        guard let cost = wholes.knownCost[index],
            let amount = cost.amount.percent(share)
        else {
            entry.amount = .shareOfUnknown
            return
        }
        entry.amount = .known(amount)
        entry.currency = cost.currency
    }
}
