import ContractModel
import Quantities
import SourceText

extension LedgerWriter {
    /// Effects, cost and funding of a measure.
    mutating func write(measure index: Int) {
        let measure = merged.measures[index]
        for (series, effect) in measure.measure.effects.enumerated() {
            let counting = counting(of: index) { $0.hasFigure(inGroupOf: effect.kind.value) }
            for figure in effect.byYear {
                let counting = self.counting(figure.value, counting, measure)
                var entry = self.entry(.effect(effect.kind.value), figure.value, index, series, counting)
                entry.sector = effect.sector?.value
                entry.scope = effect.scope.flatMap { Scope(rawValue: $0.value) }
                entry.year = figure.year.value
                entry.until = effect.until?.value
                entries.append(entry)
            }
            if let total = effect.total {
                var entry = self.entry(
                    .cumulativeEffect(effect.kind.value), total, index, series, .shown(.cumulative))
                entry.sector = effect.sector?.value
                entries.append(entry)
            }
        }
        writeMissingEffect(index)
        writeCost(index)
        writeFunding(index)
    }

    /// A measure against emissions that says nothing about its effect makes every total above it incomplete.
    private mutating func writeMissingEffect(_ index: Int) {
        let measure = merged.measures[index]
        guard measure.measure.type == .mitigation,
            !measure.measure.effects.contains(where: { $0.kind.value.isOnEmissions }),
            measure.parts.isEmpty
        else { return }
        let counting = counting(of: index) { $0.hasFigure(inGroupOf: .reduction) }
        var entry = LedgerEntry(.effect(.reduction), amount: .notStated, at: measure.place(measure.measure.id.range))
        entry.measure = index
        entry.counting = counting
        entry.series = -1
        entries.append(entry)
    }

    private mutating func writeCost(_ index: Int) {
        let measure = merged.measures[index]
        let counting = counting(of: index) { $0.hasKnownCost }
        guard let cost = measure.measure.cost, cost.capex != nil || !cost.byYear.isEmpty else {
            if measure.parts.isEmpty {
                let range = measure.measure.cost?.range ?? measure.measure.id.range
                var entry = LedgerEntry(.capex, amount: .notStated, at: measure.place(range))
                entry.measure = index
                entry.counting = counting
                entries.append(entry)
            }
            writeFlows(index, counting)
            return
        }
        if let capex = cost.capex {
            entries.append(entry(.capex, capex, index, 0, self.counting(capex, counting, measure)))
        }
        for figure in cost.byYear {
            var entry = entry(.costOfYear, figure.value, index, 0, counting)
            entry.year = figure.year.value
            entries.append(entry)
        }
        writeFlows(index, counting)
        for (series, payer) in cost.payers.enumerated() {
            var entry = entry(.payment, payer.amount, index, series, counting)
            entry.party = payer.payer.value
            resolveShare(&entry, payer.amount, index)
            entries.append(entry)
        }
    }

    private mutating func writeFlows(_ index: Int, _ counting: LedgerEntry.Counting) {
        guard let cost = merged.measures[index].measure.cost else { return }
        for (what, flow) in [(LedgerEntry.What.opex, cost.opex), (.savings, cost.savings)] {
            guard let flow else { continue }
            let isSum = flow.from != nil || flow.to != nil
            entries.append(entry(what, flow.value, index, 0, isSum ? .shown(.cumulative) : counting))
        }
    }

    private mutating func writeFunding(_ index: Int) {
        let measure = merged.measures[index]
        let counting = counting(of: index) { !$0.measure.funding.isEmpty }
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

    /// A whole that only says that its figure is missing takes the sum of its parts.
    private func counting(
        _ value: FigureValue, _ counting: LedgerEntry.Counting, _ measure: ContractMeasure
    ) -> LedgerEntry.Counting {
        value.isComplete || measure.parts.isEmpty ? counting : .shown(.replacedByParts)
    }

    /// Turns per cent of the measure's cost into money.
    private func resolveShare(_ entry: inout LedgerEntry, _ value: FigureValue, _ index: Int) {
        guard case .percent? = value.figure?.unit, case .known(let share) = entry.amount else { return }
        guard let cost = merged.measures[index].measure.knownCost, let amount = cost.amount.percent(share) else {
            entry.amount = .shareOfUnknown
            return
        }
        entry.amount = .known(amount)
        entry.currency = cost.currency
    }

    /// Whether a measure's figure is added: its own state, and no larger measure that has such a figure.
    private func counting(
        of index: Int, unlessWhole hasFigure: (ContractMeasure) -> Bool
    ) -> LedgerEntry.Counting {
        let measure = merged.measures[index]
        guard case .counted = measure.counting else { return measure.counting }
        var current = measure.whole
        while let whole = current {
            let larger = merged.measures[whole]
            if hasFigure(larger) { return .shown(.containedIn(measure: whole)) }
            if case .shown = larger.counting { return larger.counting }
            current = larger.whole
        }
        return .counted
    }
}
