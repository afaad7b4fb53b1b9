import Quantities

extension FigureFact {
    var english: Sentence {
        switch self {
        case .declaredTotalDiffers(let declared, let computed, let tolerance, let addends, let unit):
            Self.englishTotal(declared, computed, tolerance, addends, unit)
        case .mistakenUnit(let printed, let computed, let unit):
            Sentence(
                "inventory gives \(computed, unit: "t CO2e/a"), printed is \(printed, unit: "t CO2e/a")",
                help: "check the unit of the table: in \(quoted: unit) the totals agree",
                label: "unit of all rows")
        case .partsExceedWhole(let parts, let whole, let unit, let measure):
            Sentence(
                "parts exceed the whole \(quoted: measure) by \(parts - whole, unit: unit)",
                help: "lower a part, or raise the figure of \(quoted: measure)",
                label: "parts add up to \(parts, unit: unit)")
        case .sectorWithoutRow(let sector, let choices):
            Sentence(
                "sector \(quoted: sector) has no row in the target's inventories",
                help: choices.isEmpty
                    ? "add a row \(quoted: sector) to the inventories" : "write \(oneOf: choices) instead",
                label: "no row for this sector")
        case .overlappingRows(let first, let second) where first == second:
            Sentence(
                "sector \(quoted: first) has two rows in one inventory", help: "make one row of the two",
                label: "second row")
        case .overlappingRows(let first, let second):
            Sentence(
                "rows \(quoted: first) and \(quoted: second) overlap",
                help: "keep one of the two rows, or divide the larger one so that nothing is counted twice",
                label: "counted twice")
        case .noExchangeRate(let from, let to, let inverse):
            Sentence(
                inverse == nil
                    ? "no exchange rate from \(from) to \(to)"
                    : "no exchange rate from \(from) to \(to), only the other way round",
                help: inverse.map { "write it as `from: \(from)`, `to: \(to)`, `rate: \($0.description)`" }
                    ?? "add the rate with date and source under `exchange_rates` in `contract.yaml`",
                label: "not added to the totals in \(to)")
        case .sharesExceedWhole(let sum):
            Sentence(
                "shares add up to \(sum, unit: "%"), which is more than 100 %",
                help: "compare the shares with the source", label: "together \(sum, unit: "%")")
        case .contradictingRow(let key, let printed, let result, let formula):
            Self.englishContradictingRow(key, printed, result, formula)
        case .contradictingTotals(let here, let there):
            Self.englishContradictingTotals(here, there)
        case .secondInventory(let year, let other, let difference):
            Self.englishSecondInventory(year, other, difference)
        case .likelyOverlap(let first, let second, let evidence):
            Self.englishLikelyOverlap(first, second, evidence)
        case .reductionAboveEmissions(let reduction, let emissions, let sector, let unit, _):
            Self.englishReductionAboveEmissions(reduction, emissions, sector, unit)
        case .savingAboveEnergyUse(let saved, let use, let unit):
            Sentence(
                "saving of \(saved, unit: unit) is more than the \(use, unit: unit) that the city uses",
                help: "check number and unit", label: "more than there is")
        case .cumulativeAsAnnual(let year, let from, let to):
            Self.englishCumulativeAsAnnual(year, from, to)
        case .zeroEffect:
            Sentence(
                "effect is 0, and no note says why",
                help: "write `pending` or `not-estimated` for what is not known, or say in a `note` why it is 0",
                label: "counts as known")
        case .zeroCost:
            Sentence(
                "investment is 0, and no note says why",
                help:
                    "write `pending` or `not-estimated` for what is not known, or say in a `note` why it costs nothing",
                label: "counts as known")
        case .invertedRate(let from, let to, let rate, let inverse):
            Sentence(
                "exchange rate is the wrong way round: 1 \(from) is given as \(rate, unit: to)",
                help: "write what 1 \(from) is worth in \(to), about `\(inverse.description)`",
                label: "this is what 1 \(to) is worth in \(from)")
        case .contradictingRates(let from, let to, let back):
            Sentence(
                "rates from \(from) to \(to) and back contradict each other: 1 \(from) becomes \(back, unit: from)",
                help: "check both rates; `rate` is what one unit of `from` is worth in `to`",
                label: "one of the two is wrong")
        }
    }

    private static func englishTotal(
        _ declared: Decimal, _ computed: Decimal, _ tolerance: Decimal, _ addends: Int, _ unit: String
    ) -> Sentence {
        let difference = (declared - computed).magnitude
        let direction = declared < computed ? "below" : "above"
        let rounding: Prose =
            tolerance.isZero ? "" : "; rounding explains \(tolerance, unit: unit) at most"
        return Sentence(
            "printed total is \(difference, unit: unit) \(direction) the computed \(computed, unit: unit)",
            help: "correct the printed total or the figures that it adds up\(rounding)",
            label: addends == 0
                ? "counted: \(computed, unit: unit)"
                : "sum of \(addends) \(addends == 1 ? "figure" : "figures"): \(computed, unit: unit)")
    }
}
