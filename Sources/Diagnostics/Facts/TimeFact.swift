public import Quantities

/// What is wrong with dates.
public enum TimeFact: Hashable, Sendable {
    /// An end that is certainly before its start.
    case endBeforeStart(start: CalendarDate, end: CalendarDate)

    /// The code.
    public var code: Code {
        switch self {
        case .endBeforeStart: .endBeforeStart
        }
    }
}
