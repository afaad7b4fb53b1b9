import Aggregation
import ContractModel
import Quantities
import SourceText

extension ReportBuilder {
    /// The rows of all figures that some total is made of, by their index in the ledger.
    func addendRows() -> [AddendRow?] {
        var rows: [AddendRow?] = Array(repeating: nil, count: contract.ledger.count)
        for total in totals {
            for addend in total.addends where rows[addend.entry] == nil {
                rows[addend.entry] = addendRow(contract.ledger[addend.entry])
            }
        }
        return rows
    }

    private func addendRow(_ entry: LedgerEntry) -> AddendRow {
        let place = place(entry.place)
        let own = text(entry.figure?.details?.source)
        let source = place == nil ? nil : own ?? self.source(of: entry)
        return AddendRow(
            party: entry.measure.map { partyLine($0) } ?? [.text(cityName)],
            measure: entry.measure.map { [measure($0)] } ?? [.text(figureName(entry))],
            value: value(of: entry), source: source.map { [.text($0)] } ?? [],
            place: place.map { [$0] } ?? [.text(words.placeNotShown)])
    }

    /// The figure as written; an amount worked out from per cent or gases beside it.
    private func value(of entry: LedgerEntry) -> Line {
        if let word = figures.missingWord(entry.amount) { return [.missing(word)] }
        guard let figure = entry.figure?.figure else {
            return [.text(entry.value.map { figures.tonnes($0) } ?? "")]
        }
        if case .effect = entry.what, let year = entry.year, account?.target.year?.value != year {
            return [.text(figures.asWritten(figure)), .remark(words.statedFor("\(year)"))]
        }
        var line: Line = [.text(figures.asWritten(figure))]
        if case .percent = figure.unit, let currency = entry.currency, let value = entry.value {
            line.append(.remark("= " + figures.money(value, currency)))
        }
        return line
    }

    /// Where a figure comes from: the nearest source that its file names.
    private func source(of entry: LedgerEntry) -> String? {
        if let measure = entry.measure { return source(of: contract.measures[measure]) }
        switch entry.what {
        case .emissions(let index), .removals(let index), .energy(let index):
            let document = contract.inventories[index].document
            let rows = document.emissions?.rows ?? []
            let row = rows.first { $0.sector.value == entry.sector && $0.range.overlaps(entry.place.range) }
            return text(row?.source) ?? text(document.emissions?.source) ?? text(document.source)
        case .remaining(let index), .reductionTarget(let index):
            let sector = contract.targets[index].target.bySector.first { $0.sector.value == entry.sector }
            return text(sector?.source) ?? text(contract.targets[index].target.source) ?? text(contract.document.source)
        default:
            return nil
        }
    }
}
