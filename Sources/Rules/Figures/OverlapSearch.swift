import Aggregation
import ContractModel
import Diagnostics
import Quantities

/// Looks for measures that may be one, without comparing every measure with every other.
struct OverlapSearch {
    /// Two measures, and what they have in common.
    struct Match {
        let first: ContractMeasure
        let second: ContractMeasure
        let likeness: FigureFact.Likeness
    }

    /// What two measures must share before they are compared: a party, a place or an amount, in one sector.
    private enum Key: Hashable {
        case party(String, sector: String)
        case location(String, sector: String)
        case effect(Decimal, sector: String)
        case cost(Money, sector: String)
    }

    private let subject: ContractUnderCheck
    private var buckets: [Key: [MeasureProfile]] = [:]
    /// Words of titles by measure: taken apart when they are first compared.
    private var titles: [Int: TitleWords] = [:]
    private(set) var matches: [Match] = []

    init(_ subject: ContractUnderCheck) {
        self.subject = subject
        for (index, measure) in subject.contract.measures.enumerated() where Self.canOverlap(measure) {
            add(MeasureProfile(measure, index))
        }
    }

    /// One match for each measure, however many others it resembles.
    private mutating func add(_ profile: MeasureProfile) {
        var isMatched = false
        for key in Self.keys(of: profile) {
            // A copied file is a finding of its own.
            for first in buckets[key] ?? [] where !isMatched && first.measure.fullID != profile.measure.fullID {
                guard let likeness = likeness(of: first, and: profile) else { continue }
                matches.append(Match(first: first.measure, second: profile.measure, likeness: likeness))
                isMatched = true
            }
            buckets[key, default: []].append(profile)
        }
    }

    /// Whether its figures are added, now or when its party has signed.
    private static func canOverlap(_ measure: ContractMeasure) -> Bool {
        guard measure.whole == nil, measure.parts.isEmpty else { return false }
        switch measure.counting {
        case .counted, .shown(.announced): return true
        case .shown: return false
        }
    }

    private static func keys(of profile: MeasureProfile) -> [Key] {
        profile.sectors.flatMap { sector in
            var keys: [Key] = profile.parties.map { .party($0, sector: sector) }
            if let location = profile.location { keys.append(.location(location, sector: sector)) }
            if let effect = profile.effect { keys.append(.effect(effect, sector: sector)) }
            if let cost = profile.cost { keys.append(.cost(cost, sector: sector)) }
            return keys
        }
    }

    /// What both have in common, when that is enough to think of an overlap.
    private mutating func likeness(of first: MeasureProfile, and second: MeasureProfile) -> FigureFact.Likeness? {
        // Across parties it is a possible duplicate, which has a rule of its own.
        guard first.measure.container == second.measure.container, first.canBe(second),
            !depends(first.measure, on: second.measure),
            !depends(second.measure, on: first.measure)
        else { return nil }
        let likeness = FigureFact.Likeness(
            title: title(of: first).isLike(title(of: second)),
            effect: first.effect != nil && first.effect == second.effect,
            cost: first.cost != nil && first.cost == second.cost,
            party: first.parties.contains(where: second.parties.contains),
            location: first.location != nil && first.location == second.location)
        let isNear = likeness.party || likeness.location
        let isEnough =
            isNear && (likeness.title || likeness.effect && likeness.cost)
            || likeness.title && (likeness.effect || likeness.cost)
        return isEnough ? likeness : nil
    }

    private mutating func title(of profile: MeasureProfile) -> TitleWords {
        if let known = titles[profile.index] { return known }
        let words = TitleWords(profile.measure.measure.title, language: subject.contract.mainLanguage)
        titles[profile.index] = words
        return words
    }

    /// Whether the author says that one follows from the other.
    private func depends(_ one: ContractMeasure, on other: ContractMeasure) -> Bool {
        let container = String(one.fullID.prefix { $0 != "/" })
        return one.measure.dependsOn.contains { reference in
            subject.index.measure(reference.value, from: container).map {
                subject.contract.measures[$0].fullID == other.fullID
            } ?? false
        }
    }
}
