import Quantities

extension TimeFact {
    var english: Sentence {
        switch self {
        case .endBeforeStart(let start, let end):
            Sentence(
                "end (\(date: end)) is before start (\(date: start))",
                help: "compare both with the source: often one year is mistyped")
        case .completedInFuture(let end, let asOf): Self.englishCompletedInFuture(end, asOf)
        case .overAlready(let status, let end, let asOf): Self.englishOverAlready(status, end, asOf)
        case .startedAlready(let start, let asOf): Self.englishStartedAlready(start, asOf)
        case .notStartedYet(let status, let start, let asOf): Self.englishNotStartedYet(status, start, asOf)
        case .ongoingWithoutStart:
            Sentence(
                "measure is `ongoing` and has no start", help: "add `start`, at least the year", label: "since when?")
        case .endAfterTarget(let end, let target): Self.englishEndAfterTarget(end, target)
        case .effectBeforeStart(let year, let start): Self.englishEffectBeforeStart(year, start)
        case .costBeforeStart(let year, let start): Self.englishCostBeforeStart(year, start)
        case .costAfterEnd(let year, let end): Self.englishCostAfterEnd(year, end)
        case .untilBeforeEffect(let until, let year): Self.englishUntilBeforeEffect(until, year)
        case .dateInFuture(let event, let date, let asOf):
            Sentence(
                "\(event.english) is dated \(date: date), after \(date: asOf), by which the contract is judged",
                help: "check the date, or set `as_of` in `contract.yaml` to a later day", label: "still to come")
        case .milestoneOverdue(let due, let asOf):
            Sentence(
                "milestone of \(date: due) is overdue on \(date: asOf)",
                help: "add `done` with the day it was reached, or a new `due`", label: "overdue")
        case .startsBeforeDependency(let start, let dependency, let end):
            Sentence(
                "measure starts (\(date: start)) before \(quoted: dependency) ends (\(date: end)), on which it depends",
                help: "check the dates, or delete `depends_on` if the measures can run side by side")
        case .inventoryAfterTarget(let inventory, let year, let target):
            Sentence(
                "target year \(plain: target) is not after inventory \(quoted: inventory) of \(plain: year)",
                help: "correct the year, or start from an earlier inventory", label: "too early")
        }
    }

    private static func englishCompletedInFuture(_ end: CalendarDate, _ asOf: CalendarDate) -> Sentence {
        Sentence(
            "completed on \(date: asOf), but the end is \(date: end)",
            help: "write `ongoing`, or the day on which the measure did end", label: "end in the future")
    }

    private static func englishOverAlready(_ status: String, _ end: CalendarDate, _ asOf: CalendarDate) -> Sentence {
        Sentence(
            "still \(quoted: status) on \(date: asOf), although the end was \(date: end)",
            help: "write `completed` or `cancelled`, or a new end", label: "end in the past")
    }

    private static func englishStartedAlready(_ start: CalendarDate, _ asOf: CalendarDate) -> Sentence {
        Sentence(
            "still `planned` on \(date: asOf), although the start was \(date: start)",
            help: "write `ongoing`, or a new start", label: "start in the past")
    }

    private static func englishNotStartedYet(
        _ status: String, _ start: CalendarDate, _ asOf: CalendarDate
    ) -> Sentence {
        Sentence(
            "already \(quoted: status) on \(date: asOf), but the start is \(date: start)",
            help: "write `planned`, or the day on which the measure did start", label: "start in the future")
    }

    private static func englishEndAfterTarget(_ end: CalendarDate, _ target: Int) -> Sentence {
        Sentence(
            "end (\(date: end)) is after the target year \(plain: target)",
            help: "make sure that the effect stated for \(plain: target) is reached by then",
            label: "after the target year")
    }

    private static func englishEffectBeforeStart(_ year: Int, _ start: CalendarDate) -> Sentence {
        Sentence(
            "effect in \(plain: year), before the start (\(date: start))",
            help: "correct the year of the effect or the start of the measure", label: "before the start")
    }

    private static func englishCostBeforeStart(_ year: Int, _ start: CalendarDate) -> Sentence {
        Sentence(
            "cost in \(plain: year), before the start (\(date: start))",
            help: "check the year, or let the measure start with its preparation", label: "before the start")
    }

    private static func englishCostAfterEnd(_ year: Int, _ end: CalendarDate) -> Sentence {
        Sentence(
            "cost in \(plain: year), after the end (\(date: end))",
            help: "check the year; running cost belongs under `opex`", label: "after the end")
    }

    private static func englishUntilBeforeEffect(_ until: CalendarDate, _ year: Int) -> Sentence {
        Sentence(
            "effect is over (\(date: until)) before \(plain: year), for which it has a figure",
            help: "correct `until` or the years under `by_year`", label: "before the figure of \(plain: year)")
    }
}

extension TimeFact.Event {
    fileprivate var english: String {
        switch self {
        case .signature: "signature"
        case .milestoneDone: "reached milestone"
        case .fundingState: "state of funding"
        case .decision: "decision"
        }
    }
}
