import Aggregation
import ContractModel
import Quantities

/// What is compared of a measure to find another that may be the same, or a part of it.
struct MeasureProfile {
    /// Index in the contract.
    let measure: Int
    /// The commitment or programme that it stands in.
    let container: ContractMeasure.Container
    /// Sectors of its effects on emissions, each once.
    let sectors: [String]
    let amounts: MeasureAmounts
    /// Owner and partners.
    let parties: [String]
    let location: String?
    private let start: CalendarDate?
    private let end: CalendarDate?

    init(_ measure: ContractMeasure, _ index: Int) {
        self.measure = index
        let effects = measure.measure.effects.filter { $0.kind.value.isOnEmissions }
        var sectors: [String] = []
        for case let sector? in effects.map({ $0.sector?.value }) where !sectors.contains(sector) {
            sectors.append(sector)
        }
        self.sectors = sectors
        amounts = MeasureAmounts(measure.measure)
        container = measure.container
        parties = [measure.owner].compactMap(\.self) + measure.partners
        location = measure.measure.location?.versions.first?.text.lowercased()
        start = measure.measure.start?.value
        end = measure.measure.end?.value
    }

    /// Whether nothing speaks against an overlap: of one party, not in different places, not one after the other.
    ///
    /// Across parties it is a possible duplicate, which has a rule of its own.
    func canBe(_ other: MeasureProfile) -> Bool {
        guard container == other.container else { return false }
        if let location, let elsewhere = other.location, location != elsewhere { return false }
        return !isBefore(other) && !other.isBefore(self)
    }

    private func isBefore(_ other: MeasureProfile) -> Bool {
        guard let end, let start = other.start else { return false }
        return end.isBefore(start)
    }
}
