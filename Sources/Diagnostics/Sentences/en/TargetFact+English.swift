import Quantities

extension TargetFact {
    var english: Sentence {
        switch self {
        case .below80Percent(let share, let inventory, let year):
            Sentence(
                "target is \(share, unit: "%") below \(quoted: inventory) (\(plain: year)), not 80 %",
                help: "raise the target to 80 %, or explain why more than 20 % remains and accept this finding",
                label: "\(share, unit: "%")")
        case .lowFromStart(let share, let start, let year, let baseline, let baselineShare):
            Sentence(
                "\(baselineShare, unit: "%") below \(quoted: baseline) is only \(share, unit: "%") below \(quoted: start) (\(plain: year))",
                help: "name both shares wherever the target is quoted", label: "\(share, unit: "%") from here")
        case .sectorsAgainstWhole(let whole, let sectors):
            Sentence(
                "targets of the sectors give a reduction of \(sectors, unit: "%"), not \(whole, unit: "%")",
                help: "correct `reduction` or `by_sector`; the targets of the sectors are the ones that count",
                label: "sectors give \(sectors, unit: "%")")
        case .sectorsWithoutTarget(let sectors):
            Sentence(
                "\(all: sectors) \(sectors.count == 1 ? "has" : "have") no target, so the gap cannot be computed",
                help:
                    "give \(sectors.count == 1 ? "it" : "each") a `reduction` or `remaining` here, or write one `reduction` for all sectors without their own beside `by_sector`",
                label: "\(sectors.count == 1 ? "one sector is" : "\(sectors.count) sectors are") missing")
        case .planBelowGap(let amount, let gap, let isExact): Self.englishPlanBelowGap(amount, gap, isExact)
        case .planAboveGap(let amount, let gap): Self.englishPlanAboveGap(amount, gap)
        case .sectorBelowTarget(let sector, let amount): Self.englishSectorBelowTarget(sector, amount)
        case .otherPlansInside(let amount): Self.englishOtherPlansInside(amount)
        case .programmeCountsToo(let programme): Self.englishProgrammeCountsToo(programme)
        }
    }

    private static func englishPlanBelowGap(_ amount: Decimal, _ gap: Decimal, _ isExact: Bool) -> Sentence {
        Sentence(
            "measures fall short of the gap by \(isExact ? "" : "at least ")\(amount, unit: "t CO2e/a")",
            help: "add measures, or explain the rest and accept this finding: it adds to what remains",
            label: "gap of \(isExact ? "" : "at least ")\(gap, unit: "t CO2e/a")")
    }

    private static func englishPlanAboveGap(_ amount: Decimal, _ gap: Decimal) -> Sentence {
        Sentence(
            "measures exceed the gap by \(amount, unit: "t CO2e/a"), more than a tenth of it",
            help: "look for effects that are counted twice, such as parts without `part_of`",
            label: "gap of \(gap, unit: "t CO2e/a")")
    }

    private static func englishSectorBelowTarget(_ sector: FormatWord, _ amount: Decimal) -> Sentence {
        Sentence(
            "measures in \(quoted: sector) fall short of its target by \(amount, unit: "t CO2e/a")",
            help: "add measures in this sector, or move a part of its target to another one",
            label: "\(amount, unit: "t CO2e/a") short")
    }

    private static func englishOtherPlansInside(_ amount: Decimal) -> Sentence {
        Sentence(
            "measures exceed the gap by exactly the \(amount, unit: "t CO2e/a") of other plans",
            help: "take out of the measures what other plans bring already",
            label: "\(amount, unit: "t CO2e/a") counted twice")
    }

    private static func englishProgrammeCountsToo(_ programme: String) -> Sentence {
        Sentence(
            "effect counts here, and again in programme \(quoted: programme) as a reduction of other plans",
            help: "delete one of the two effects, or give the programme `counts_in: nothing`",
            label: "counted twice")
    }
}
