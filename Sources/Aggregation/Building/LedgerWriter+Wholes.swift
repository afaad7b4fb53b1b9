import ContractModel
import Quantities

/// Which of a whole and its parts is added (format §3, `part_of`): the whole wins, and a whole without a figure takes the
/// sum of its parts.
extension LedgerWriter {
    /// Whether a measure's figure is added: its own state, and no larger measure that has such a figure.
    func counting(of index: Int, unlessWhole hasFigure: (ContractMeasure) -> Bool) -> LedgerEntry.Counting {
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

    /// Whether a part that counts has a figure of an effect, so that the whole need not have one.
    func partsSupply(_ kind: EffectKind, _ sector: String?, for index: Int) -> Bool {
        merged.measures[index].parts.contains { part in
            let measure = merged.measures[part]
            guard measure.isCounted else { return false }
            return measure.hasFigure(kind, sector, until: horizon) || partsSupply(kind, sector, for: part)
        }
    }

    /// Whether a part that counts has a cost, so that the whole need not have one.
    func partsSupplyCost(for index: Int) -> Bool {
        merged.measures[index].parts.contains { part in
            merged.measures[part].isCounted && (merged.measures[part].hasCost || partsSupplyCost(for: part))
        }
    }

    /// The cost of all parts that count, if each of them is known and in one currency.
    func costOfParts(of index: Int) -> Money? {
        var sum: Money?
        for part in merged.measures[index].parts where merged.measures[part].isCounted {
            guard let cost = merged.measures[part].measure.knownCost ?? costOfParts(of: part),
                sum == nil || sum?.currency == cost.currency
            else { return nil }
            sum = Money((sum?.amount ?? .zero) + cost.amount, cost.currency)
        }
        return sum
    }
}

extension ContractMeasure {
    /// Whether its own figure of an effect stands for that of its parts: of the same sector if it names that sector, else
    /// any figure of that kind.
    func covers(_ kind: EffectKind, _ sector: String?, until year: Int) -> Bool {
        let effects = measure.effects.filter { $0.kind.value.isSameQuantity(as: kind) }
        let sameSector = effects.filter { $0.sector?.value == sector }
        return (sameSector.isEmpty ? effects : sameSector).contains { $0.hasFigure(until: year) }
    }

    /// Whether it has an annual figure of an effect; of any sector when none is named.
    func hasFigure(_ kind: EffectKind, _ sector: String?, until year: Int) -> Bool {
        measure.effects.contains { effect in
            effect.kind.value.isSameQuantity(as: kind) && (sector == nil || effect.sector?.value == sector)
                && effect.hasFigure(until: year)
        }
    }

    /// Whether it says an investment itself, or that of some of its years.
    var hasCost: Bool {
        if let capex = measure.cost?.capex { return capex.figure != nil }
        return measure.cost?.byYear.contains { $0.value.figure != nil } ?? false
    }
}

extension Effect {
    /// Whether an annual figure is known for some year up to the given one.
    fileprivate func hasFigure(until year: Int) -> Bool {
        byYear.contains { $0.year.value <= year && $0.value.figure != nil }
    }
}
