import Aggregation
import ContractModel
import Quantities

/// What is compared of a measure to find another that may be the same, or a part of it.
struct MeasureProfile {
    let index: Int
    let measure: ContractMeasure
    /// Sectors of its effects on emissions, each once.
    let sectors: [String]
    /// Its effect in the last year that it names, if it has one effect only.
    let effect: Decimal?
    let cost: Money?
    /// Owner and partners.
    let parties: [String]
    let location: String?

    init(_ measure: ContractMeasure, _ index: Int) {
        self.index = index
        self.measure = measure
        let effects = measure.measure.effects.filter { $0.kind.value.isOnEmissions }
        var sectors: [String] = []
        for case let sector? in effects.map({ $0.sector?.value }) where !sectors.contains(sector) {
            sectors.append(sector)
        }
        self.sectors = sectors
        let last = effects.first?.byYear.max { $0.year.value < $1.year.value }
        effect = effects.count == 1 ? last?.value.figure?.amount : nil
        cost = measure.measure.knownCost
        parties = [measure.owner].compactMap(\.self) + measure.partners
        location = measure.measure.location?.versions.first?.text.lowercased()
    }

    /// Whether nothing speaks against an overlap: not in different places, not one after the other.
    func canBe(_ other: MeasureProfile) -> Bool {
        if let location, let elsewhere = other.location, location != elsewhere { return false }
        return !isBefore(other) && !other.isBefore(self)
    }

    private func isBefore(_ other: MeasureProfile) -> Bool {
        guard let end = measure.measure.end?.value, let start = other.measure.measure.start?.value else { return false }
        return end.isBefore(start)
    }
}
