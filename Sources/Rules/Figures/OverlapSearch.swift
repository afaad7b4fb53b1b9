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
        let evidence: [ReferenceFact.Evidence]
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
    private var titles: [[TitleWords]?] = []
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
        let keys = Self.keys(of: profiles[last], title)
        for key in keys {
            for other in buckets[key] ?? [] where !isMatched {
                let evidence = evidence(of: other, and: last)
                guard !evidence.isEmpty else { continue }
                let first = subject.contract.measures[profiles[other].measure]
                let second = subject.contract.measures[profiles[last].measure]
                guard !depends(first, on: second), !depends(second, on: first) else { continue }
                matches.append(Match(first: first, second: second, evidence: evidence))
                isMatched = true
            }
        }
        // Only now: an owner that is also a partner gives one key twice.
        for key in keys { buckets[key, default: []].append(last) }
    }

    private static func keys(of profile: MeasureProfile, _ title: LocalizedText?) -> [Key] {
        profile.sectors.flatMap { sector in
            var keys: [Key] = profile.parties.map { .party($0, sector: sector) }
            if let location = profile.location { keys.append(.location(location, sector: sector)) }
            if let cost = profile.amounts.cost { keys.append(.cost(cost, sector: sector)) }
            // Equal effects are common: only with the same title they are worth a comparison.
            if let effect = profile.amounts.effect, let text = title?.versions.first?.text {
                keys.append(.effect(effect, title: text, sector: sector))
            }
            return keys
        }
    }

    /// What both have in common, when that is enough to think of an overlap; empty when it is not.
    private mutating func evidence(of first: Int, and second: Int) -> [ReferenceFact.Evidence] {
        let (left, right) = (profiles[first], profiles[second])
        guard left.canBe(right) else { return [] }
        let isEffect = left.amounts.effect != nil && left.amounts.effect == right.amounts.effect
        let isCost = left.amounts.cost != nil && left.amounts.cost == right.amounts.cost
        let titles = likeness(ofTitle: first, and: second)
        let isClose = titles == .similar && !(isEffect && isCost) && left.amounts.areClose(to: right.amounts)
        guard titles == .contained || titles != .otherMark && isEffect && isCost || isClose else { return [] }
        let isParty = left.parties.contains { right.parties.contains($0) }
        let isLocation = left.location != nil && left.location == right.location
        guard isParty || isLocation || titles == .contained && (isEffect || isCost) else { return [] }
        var found: [ReferenceFact.Evidence] = []
        if isParty { found.append(.sharedParty) }
        if isLocation { found.append(.samePlace) }
        if titles == .contained || titles == .similar { found.append(.similarTitle) }
        if isEffect { found.append(.sameEffect) }
        if isCost { found.append(.sameCost) }
        if isClose { found.append(.closeAmounts) }
        return found
    }

    /// How two titles compare.
    private enum TitleLikeness {
        /// One has all words of the other.
        case contained
        /// Most words are the same.
        case similar
        /// They are alike but for a number, letter or street: two things of one kind.
        case otherMark
        case none
    }

    private mutating func likeness(ofTitle first: Int, and second: Int) -> TitleLikeness {
        let words = title(of: first)
        let others = title(of: second)
        var result = TitleLikeness.none
        for left in words {
            for right in others {
                guard !left.isToldApart(from: right) else { return .otherMark }
                let isContained = left.contains(right)
                guard isContained || left.similarity(to: right) >= 60 else { continue }
                guard !left.isMarkedBeside(right), !right.isMarkedBeside(left) else { return .otherMark }
                if isContained { return .contained }
                result = .similar
            }
        }
        return result
    }

    private mutating func title(of profile: Int) -> [TitleWords] {
        if let known = titles[profile] { return known }
        let title = subject.contract.measures[profiles[profile].measure].measure.title
        let words = title?.versions.map { TitleWords($0.text) } ?? []
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
