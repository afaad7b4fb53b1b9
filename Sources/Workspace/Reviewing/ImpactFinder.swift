import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

/// Finds what is at stake in the findings of a contract: what they change, else what hangs on the part they stand in.
struct ImpactFinder {
    /// Nil for lone files, of which only what findings change is known.
    private let contract: Contract?
    private let currency: Currency
    private let measures: [FileID: [ContractMeasure]]

    init(_ contract: Contract?) {
        self.contract = contract
        currency = contract?.money.currency ?? .eur
        measures = Dictionary(grouping: contract?.measures ?? [], by: \.file)
    }

    /// What is at stake in a finding.
    func impact(of diagnostic: Diagnostic) -> Impact? {
        if let change = diagnostic.fact.change, let impact = Impact(change, currency: currency) { return impact }
        guard let contract else { return nil }
        switch diagnostic.fact {
        case .completeness(.unsignedCommitments(let ids)):
            return impact(in: .commitments, contract.commitments.filter { ids.contains($0.id) }.flatMap(\.measures))
        case .completeness(.sectorsWithoutMeasure(let sectors)):
            let ids = sectors.map(\.id)
            let rows = contract.targets.first?.rows.filter { $0.sector.map(ids.contains) ?? false } ?? []
            let amounts = rows.compactMap { $0.cells[.start]?.estimate.value }
            return Impact(in: .sectors, emissions: amounts.sum(), money: [], currency: currency)
        default:
            return stake(at: diagnostic.place)
        }
    }

    /// The measure in which a place lies.
    func measure(at place: SourcePlace) -> ContractMeasure? {
        measures[place.file]?.first { $0.measure.range.contains(place.range) }
    }

    private func stake(at place: SourcePlace) -> Impact? {
        guard let contract else { return nil }
        if let measure = measure(at: place) { return impact(in: .measure, [measure]) }
        if let commitment = contract.commitments.first(where: { $0.file == place.file }) {
            return impact(in: .commitment, commitment.measures)
        }
        if let inventory = contract.inventories.first(where: { $0.file == place.file }) {
            return impact(in: inventory, at: place)
        }
        guard place.file == contract.file else { return nil }
        let target = contract.targets.first { $0.target.range.contains(place.range) }
        return Impact(
            in: .target, emissions: target?.total.cells[.required]?.estimate.value, money: [], currency: currency)
    }

    /// The row of an inventory in which a place lies, else all its rows.
    private func impact(in inventory: ContractInventory, at place: SourcePlace) -> Impact? {
        let table = inventory.document.emissions
        let row = table?.rows.first { $0.range.contains(place.range) }
        let ranges = row.map { [$0.range] } ?? table?.rows.filter(\.counted).map(\.range) ?? []
        let amounts = (contract?.ledger ?? []).compactMap { entry -> Decimal? in
            guard entry.place.file == place.file, ranges.contains(where: { $0.contains(entry.place.range) }) else {
                return nil
            }
            return switch entry.what {
            case .emissions: entry.value
            case .removals: entry.value.map { -$0 }
            default: nil
            }
        }
        return Impact(
            in: row == nil ? .inventory : .inventoryRow, emissions: amounts.sum(), money: [], currency: currency)
    }

    /// Measures by their index; parts of a measure that is itself among them are already in it.
    private func impact(in whole: Impact.Whole, _ indices: [Int]) -> Impact? {
        guard let contract else { return nil }
        let members = Set(indices)
        let outer = indices.map { contract.measures[$0] }.filter { !($0.whole.map(members.contains) ?? false) }
        return impact(in: whole, outer)
    }

    /// Figures of the measures themselves, never those of their parts: these may be another party's.
    private func impact(in whole: Impact.Whole, _ measures: [ContractMeasure]) -> Impact? {
        let year = contract?.targets.first?.target.year?.value
        return Impact(
            in: whole, emissions: measures.compactMap { $0.measure.knownReduction(in: year) }.sum(),
            money: measures.compactMap(\.measure.knownCost), currency: currency)
    }
}

extension Measure {
    /// What it takes off the emissions of a year, in t CO2e: the latest figures up to that year, or of all.
    fileprivate func knownReduction(in year: Int?) -> Decimal? {
        let amounts = effects.compactMap { effect -> Decimal? in
            guard effect.kind.value.isOnEmissions else { return nil }
            if let year, let until = effect.until, until.value.year < year { return nil }
            let latest = effect.byYear.filter { $0.year.value <= year ?? .max }.max { $0.year.value < $1.year.value }
            return latest?.value.figure.map { effect.kind.value == .increase ? -$0.amount : $0.amount }
        }
        return amounts.isEmpty ? nil : amounts.sum()
    }
}

extension ByteRange {
    fileprivate func contains(_ other: ByteRange) -> Bool { lower <= other.lower && other.upper <= upper }
}
