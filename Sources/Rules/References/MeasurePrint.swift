import Aggregation
import ContractModel
import Diagnostics
import Quantities

/// What tells measures apart: words of the title, parties, amounts, place; all as numbers of `TitleWords`.
struct MeasurePrint {
    /// Words of each version of the title.
    private let titles: [TitleWords]
    private let parties: [UInt64]
    /// Cost by its amount, if it has at least two digits that matter.
    private let cost: UInt64?
    private let effects: [UInt64]
    private let place: [UInt64]
    private let amounts: MeasureAmounts
    /// Effects of at least five digits in one sector and year: no two things have the same one.
    private let preciseEffects: Set<UInt64>

    init(_ measure: ContractMeasure) {
        titles = measure.measure.title?.versions.map { TitleWords($0.text) } ?? []
        parties = ([measure.owner].compactMap(\.self) + measure.partners).map { TitleWords.number(of: $0) }
        cost = measure.measure.knownCost.flatMap { Self.telling($0.amount, $0.currency.code) }
        effects = measure.measure.effects.flatMap { effect in
            effect.byYear.compactMap { figure in
                guard let value = figure.value.figure else { return nil }
                return Self.telling(value.amount, effect.kind.value.rawValue, year: figure.year.value)
            }
        }
        place = measure.measure.location.map { TitleWords($0.versions[0].text).numbers } ?? []
        amounts = MeasureAmounts(measure.measure)
        let precise = measure.measure.effects.flatMap { effect in
            effect.byYear.compactMap { figure -> UInt64? in
                guard let amount = figure.value.figure?.amount, amount.normalized.mantissa.magnitude > 9999 else {
                    return nil
                }
                return Self.telling(
                    amount, effect.kind.value.rawValue + (effect.sector?.value ?? ""), year: figure.year.value)
            }
        }
        preciseEffects = Set(precise)
    }

    /// What two measures must share at least one of to be compared: words, words with a party, amounts.
    var keys: [UInt64] {
        var keys: [UInt64] = []
        for title in titles {
            for word in title.numbers {
                keys.append(word)
                for party in parties { keys.append(word &* 31 ^ party) }
            }
        }
        if let cost { keys.append(cost) }
        return keys + effects
    }

    /// What speaks for one and the same measure, the strongest first.
    func evidence(beside other: MeasurePrint) -> [ReferenceFact.Evidence] {
        var found: [ReferenceFact.Evidence] = []
        switch titleSimilarity(other) {
        case 100: found.append(.sameTitle)
        case 60...: found.append(.similarTitle)
        default: break
        }
        if let cost, cost == other.cost { found.append(.sameCost) }
        if effects.contains(where: other.effects.contains) { found.append(.sameEffect) }
        if parties.contains(where: other.parties.contains) { found.append(.sharedParty) }
        if !found.contains(.sameCost) || !found.contains(.sameEffect), amounts.areClose(to: other.amounts) {
            found.append(.closeAmounts)
        }
        if !place.isEmpty, place == other.place { found.append(.samePlace) }
        return found
    }

    /// Whether they have an effect in common that is too precise to be equal by chance.
    func sharesPreciseEffect(with other: MeasurePrint) -> Bool {
        !preciseEffects.isDisjoint(with: other.preciseEffects)
    }

    /// Whether both name a place, and these have no word in common.
    func isElsewhere(_ other: MeasurePrint) -> Bool {
        !place.isEmpty && !other.place.isEmpty && Set(place).isDisjoint(with: other.place)
    }

    /// Shared words in per cent of all words, of the two versions that are closest.
    ///
    /// "Hall A" and "hall B" are not alike at all.
    private func titleSimilarity(_ other: MeasurePrint) -> Int {
        var best = 0
        for left in titles {
            for right in other.titles where !(left.isMarkedBeside(right) && right.isMarkedBeside(left)) {
                let share = left.similarity(to: right)
                // A title of one word, such as "Photovoltaics", is no name of its own.
                best = max(best, left.isSingle ? min(share, 60) : share)
            }
        }
        return best
    }

    /// A round amount, such as 1 million, is equal by chance too often.
    private static func telling(_ amount: Decimal, _ what: String, year: Int = 0) -> UInt64? {
        let normalized = amount.normalized
        guard normalized.mantissa.magnitude > 9 else { return nil }
        var hasher = TitleWords.number(of: what)
        for number in [Int64(truncatingIfNeeded: normalized.mantissa), Int64(normalized.exponent), Int64(year)] {
            hasher = (hasher ^ UInt64(bitPattern: number)) &* 0x0000_0100_0000_01B3
        }
        return hasher
    }
}
