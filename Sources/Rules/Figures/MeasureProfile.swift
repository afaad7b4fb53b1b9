import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

/// What is compared of a measure to find another that may be the same, or a part of it.
struct MeasureProfile {
    let index: Int
    let measure: ContractMeasure
    /// Sectors of its effects on emissions.
    let sectors: Set<String>
    /// Its effect in the last year that it names.
    let effect: Decimal?
    let cost: Money?
    /// Owner and partners.
    let parties: Set<String>
    let location: String?
    /// Words of its title, by language.
    let titles: [String: Set<String>]

    init(_ measure: ContractMeasure, _ index: Int, language: String) {
        self.index = index
        self.measure = measure
        let effects = measure.measure.effects.filter { $0.kind.value.isOnEmissions }
        sectors = Set(effects.compactMap { $0.sector?.value })
        let last = effects.first?.byYear.max { $0.year.value < $1.year.value }
        effect = effects.count == 1 ? last?.value.figure?.amount : nil
        cost = measure.measure.knownCost
        parties = Set([measure.owner].compactMap(\.self) + measure.partners)
        location = measure.measure.location?.versions.first?.text.lowercased()
        var titles: [String: Set<String>] = [:]
        for version in measure.measure.title?.versions ?? [] {
            titles[version.language.isEmpty ? language : version.language] = Self.words(version.text)
        }
        self.titles = titles
    }

    /// What both have in common, when that is enough to think of an overlap.
    func likeness(to other: MeasureProfile) -> FigureFact.Likeness? {
        guard !sectors.isDisjoint(with: other.sectors) else { return nil }
        if let location, let elsewhere = other.location, location != elsewhere { return nil }
        if let start = measure.measure.start?.value, let end = other.measure.measure.end?.value, end.isBefore(start) {
            return nil
        }
        if let start = other.measure.measure.start?.value, let end = measure.measure.end?.value, end.isBefore(start) {
            return nil
        }
        let likeness = FigureFact.Likeness(
            title: isTitled(like: other), effect: effect != nil && effect == other.effect,
            cost: cost != nil && cost == other.cost, party: !parties.isDisjoint(with: other.parties),
            location: location != nil && location == other.location)
        let isNear = likeness.party || likeness.location
        let isEnough =
            isNear && (likeness.title || likeness.effect && likeness.cost)
            || likeness.title && (likeness.effect || likeness.cost)
        return isEnough ? likeness : nil
    }

    /// Whether a title has nearly the words of the other's, or all of them and more.
    ///
    /// Words with digits must be the same: "phase 1" and "phase 2" are two things.
    private func isTitled(like other: MeasureProfile) -> Bool {
        titles.contains { language, words in
            guard let others = other.titles[language], !words.isEmpty, !others.isEmpty else { return false }
            let differing = words.symmetricDifference(others)
            guard !differing.contains(where: { $0.contains(where: \.isNumber) }) else { return false }
            let common = words.intersection(others).count
            let isPart = common >= 2 && (words.isSubset(of: others) || others.isSubset(of: words))
            return isPart || common * 10 >= words.union(others).count * 8
        }
    }

    /// The words of three letters or more, and numbers.
    private static func words(_ text: String) -> Set<String> {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return Set(words.filter { $0.count >= 3 && !small.contains($0) || $0.contains(where: \.isNumber) })
    }

    private static let small: Set<String> = [
        "and", "the", "for", "with", "from", "der", "die", "das", "den", "dem", "des", "und", "für", "mit", "von",
        "vom", "zum", "zur", "auf", "aus", "bei", "ein", "eine", "einer", "eines",
    ]
}
