import Quantities

extension TimeFact {
    var english: Sentence {
        switch self {
        case .endBeforeStart(let start, let end):
            Sentence(
                "end (\(date: end)) is before start (\(date: start))",
                help: "check both dates, and swap them if they are the wrong way round")
        case .completedInFuture, .overAlready, .startedAlready: englishStatus
        case .endAfterTarget, .effectBeforeStart, .costBeforeStart, .costAfterEnd, .untilBeforeEffect: englishPeriod
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
        }
    }

    private var englishStatus: Sentence {
        switch self {
        case .completedInFuture(let end, let asOf):
            Sentence(
                "completed on \(date: asOf), but the end is \(date: end)",
                help: "write `ongoing`, or the day on which the measure did end", label: "end in the future")
        case .overAlready(let status, let end, let asOf):
            Sentence(
                "still \(quoted: status) on \(date: asOf), although the end was \(date: end)",
                help: "write `completed` or `cancelled`, or a new end", label: "end in the past")
        case .startedAlready(let start, let asOf):
            Sentence(
                "still `planned` on \(date: asOf), although the start was \(date: start)",
                help: "write `ongoing`, or a new start", label: "start in the past")
        default: Sentence("")
        }
    }

    private var englishPeriod: Sentence {
        switch self {
        case .endAfterTarget(let end, let target):
            Sentence(
                "end (\(date: end)) is after the target year \(plain: target)",
                help: "make sure that the effect stated for \(plain: target) is reached by then",
                label: "after the target year")
        case .effectBeforeStart(let year, let start):
            Sentence(
                "effect in \(plain: year), before the start (\(date: start))",
                help: "correct the year of the effect or the start of the measure", label: "before the start")
        case .costBeforeStart(let year, let start):
            Sentence(
                "cost in \(plain: year), before the start (\(date: start))",
                help: "check the year, or let the measure start with its preparation", label: "before the start")
        case .costAfterEnd(let year, let end):
            Sentence(
                "cost in \(plain: year), after the end (\(date: end))",
                help: "check the year; running cost belongs under `opex`", label: "after the end")
        case .untilBeforeEffect(let until, let year):
            Sentence(
                "effect is over (\(date: until)) before its first figure (\(plain: year))",
                help: "correct `until` or the years under `by_year`", label: "before the first figure")
        default: Sentence("")
        }
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
