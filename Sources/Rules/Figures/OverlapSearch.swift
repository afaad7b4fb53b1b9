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

    /// What two measures of one party and sector must share before they are compared: all evidence needs one of these.
    private enum Key: Hashable {
        case word(UInt64, ContractMeasure.Container, sector: String)
        case cost(Money, ContractMeasure.Container, sector: String)
    }

    /// What so many measures of one party have in common tells nothing.
    private static let bucketLimit = 100

    private let subject: ContractUnderCheck
    private var profiles: [MeasureProfile] = []
    private var buckets: [Key: [Int]] = [:]
    /// The words of titles, by profile and version.
    private var titles: [[TitleWords]] = []
    private(set) var matches: [Match] = []

    init(_ subject: ContractUnderCheck) {
        self.subject = subject
        for (index, measure) in subject.contract.measures.enumerated() where Self.canOverlap(measure) {
            profiles.append(MeasureProfile(measure, index))
            titles.append(measure.measure.title?.versions.map { TitleWords($0.text) } ?? [])
            compareLast()
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
    private mutating func compareLast() {
        let last = profiles.count - 1
        let keys = keys(of: last)
        let others = Set(keys.flatMap { buckets[$0] ?? [] }).sorted()
        for key in keys where buckets[key]?.count ?? 0 < Self.bucketLimit { buckets[key, default: []].append(last) }
        for other in others {
            let evidence = evidence(of: other, and: last)
            guard !evidence.isEmpty else { continue }
            let first = subject.contract.measures[profiles[other].measure]
            let second = subject.contract.measures[profiles[last].measure]
            guard !depends(first, on: second), !depends(second, on: first) else { continue }
            matches.append(Match(first: first, second: second, evidence: evidence))
            return
        }
    }

    private func keys(of index: Int) -> Set<Key> {
        let profile = profiles[index]
        let words = Set(titles[index].flatMap(\.numbers))
        return Set(
            profile.sectors.flatMap { sector in
                words.map { Key.word($0, profile.container, sector: sector) }
                    + [profile.amounts.cost].compactMap(\.self).map { .cost($0, profile.container, sector: sector) }
            })
    }

    /// What both have in common, when that is enough to think of an overlap; empty when it is not.
    private func evidence(of first: Int, and second: Int) -> [ReferenceFact.Evidence] {
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

    private func likeness(ofTitle first: Int, and second: Int) -> TitleLikeness {
        var result = TitleLikeness.none
        for left in titles[first] {
            for right in titles[second] {
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
