public import Quantities

/// What is wrong with dates. `asOf` is the day by which the contract is judged.
public enum TimeFact: Hashable, Sendable {
    /// An end that is certainly before its start.
    case endBeforeStart(start: CalendarDate, end: CalendarDate)
    /// A measure that ends after the year of every target.
    case endAfterTarget(end: CalendarDate, target: Int)
    /// A completed measure that ends in the future.
    case completedInFuture(end: CalendarDate, asOf: CalendarDate)
    /// A measure that is planned or ongoing after its end.
    case overAlready(status: String, end: CalendarDate, asOf: CalendarDate)
    /// A measure that is planned after its start.
    case startedAlready(start: CalendarDate, asOf: CalendarDate)
    /// A measure that is ongoing or completed before its start.
    case notStartedYet(status: String, start: CalendarDate, asOf: CalendarDate)
    /// A measure that goes on, and nobody says since when.
    case ongoingWithoutStart
    /// An effect in a year before the measure starts.
    case effectBeforeStart(year: Int, start: CalendarDate)
    /// Cost in a year before the measure starts.
    case costBeforeStart(year: Int, start: CalendarDate)
    /// Cost in a year after the measure ends.
    case costAfterEnd(year: Int, end: CalendarDate)
    /// An effect that is over before a year that it has a figure for.
    case untilBeforeEffect(until: CalendarDate, year: Int)
    /// Something that is said to have happened on a day to come.
    case dateInFuture(Event, date: CalendarDate, asOf: CalendarDate)
    /// A milestone that was due and is not done.
    case milestoneOverdue(due: CalendarDate, asOf: CalendarDate)
    /// A measure that starts before another ends on which it depends.
    case startsBeforeDependency(start: CalendarDate, dependency: String, end: CalendarDate)

    /// A target whose year is not after that of an inventory from which it starts.
    case inventoryAfterTarget(String, year: Int, target: Int)

    /// What a date is the date of.
    public enum Event: Hashable, Sendable, CaseIterable {
        case signature, milestoneDone, fundingState, decision
    }

    /// The code.
    public var code: Code {
        switch self {
        case .endBeforeStart: .endBeforeStart
        case .endAfterTarget: .endAfterTarget
        case .completedInFuture, .overAlready, .startedAlready, .notStartedYet, .ongoingWithoutStart:
            .statusAgainstDates
        case .effectBeforeStart: .effectBeforeStart
        case .costBeforeStart, .costAfterEnd: .costOutsidePeriod
        case .untilBeforeEffect: .untilBeforeEffect
        case .dateInFuture: .dateInFuture
        case .milestoneOverdue: .milestoneOverdue
        case .startsBeforeDependency: .startsBeforeDependency
        case .inventoryAfterTarget: .inventoryAfterTarget
        }
    }
}
