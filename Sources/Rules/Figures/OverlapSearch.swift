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

    /// What two measures must share before they are compared, in one sector.
    private enum Key: Hashable {
        case party(String, sector: String)
        case location(String, sector: String)
        case cost(Money, sector: String)
        case effect(Decimal, title: String, sector: String)
    }

    private let subject: ContractUnderCheck
    private var profiles: [MeasureProfile] = []
    private var buckets: [Key: [Int]] = [:]
    /// Words of titles by profile: taken apart when they are first compared.
    private var titles: [[NumberedTitle]?] = []
    private(set) var matches: [Match] = []

    init(_ subject: ContractUnderCheck) {
        self.subject = subject
        for (index, measure) in subject.contract.measures.enumerated() where Self.canOverlap(measure) {
            profiles.append(MeasureProfile(measure, index))
            titles.append(nil)
            compareLast(measure.measure.title)
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

    /// Compares the last profile with those before it: one match, however many others it resembles.
    private mutating func compareLast(_ title: LocalizedText?) {
        let last = profiles.count - 1
        var isMatched = false
        for key in Self.keys(of: profiles[last], title) {
            for other in buckets[key] ?? [] where !isMatched {
                guard let likeness = likeness(of: other, and: last) else { continue }
                let first = subject.contract.measures[profiles[other].measure]
                let second = subject.contract.measures[profiles[last].measure]
                guard !depends(first, on: second), !depends(second, on: first) else { continue }
                matches.append(Match(first: first, second: second, likeness: likeness))
                isMatched = true
            }
            buckets[key, default: []].append(last)
        }
    }

    private static func keys(of profile: MeasureProfile, _ title: LocalizedText?) -> [Key] {
        profile.sectors.flatMap { sector in
            var keys: [Key] = profile.parties.map { .party($0, sector: sector) }
            if let location = profile.location { keys.append(.location(location, sector: sector)) }
            if let cost = profile.cost { keys.append(.cost(cost, sector: sector)) }
            // Equal effects are common: only with the same title they are worth a comparison.
            if let effect = profile.effect, let text = title?.versions.first?.text {
                keys.append(.effect(effect, title: text, sector: sector))
            }
            return keys
        }
    }

    /// What both have in common, when that is enough to think of an overlap.
    private mutating func likeness(of first: Int, and second: Int) -> FigureFact.Likeness? {
        guard profiles[first].canBe(profiles[second]) else { return nil }
        let isEffect = profiles[first].effect != nil && profiles[first].effect == profiles[second].effect
        let isCost = profiles[first].cost != nil && profiles[first].cost == profiles[second].cost
        let isTitle = areTitledAlike(first, second)
        guard isTitle || isEffect && isCost else { return nil }
        let isParty = profiles[first].parties.contains { profiles[second].parties.contains($0) }
        let isLocation = profiles[first].location != nil && profiles[first].location == profiles[second].location
        guard isParty || isLocation || isTitle && (isEffect || isCost) else { return nil }
        return FigureFact.Likeness(
            title: isTitle, effect: isEffect, cost: isCost, party: isParty, location: isLocation)
    }

    private mutating func areTitledAlike(_ first: Int, _ second: Int) -> Bool {
        let words = title(of: first)
        let others = title(of: second)
        return words.contains { title in others.contains { title.isLike($0) } }
    }

    private mutating func title(of profile: Int) -> [NumberedTitle] {
        if let known = titles[profile] { return known }
        let title = subject.contract.measures[profiles[profile].measure].measure.title
        let words = (title?.versions ?? []).map { NumberedTitle($0, language: subject.contract.mainLanguage) }
        titles[profile] = words
        return words
    }

    /// Whether the author says that one follows from the other.
    private func depends(_ one: ContractMeasure, on other: ContractMeasure) -> Bool {
        let container = one.containerID
        return one.measure.dependsOn.contains { reference in
            subject.index.measure(reference.value, from: container).map {
                subject.contract.measures[$0].fullID == other.fullID
            } ?? false
        }
    }
}
