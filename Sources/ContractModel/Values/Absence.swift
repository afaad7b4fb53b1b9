/// Why a figure is missing (vocabulary `absence-words`; after the notation keys of the GCoM Common Reporting Framework).
public enum Absence: String, CaseIterable, Sendable {
    case notEstimated = "not-estimated"
    case pending
    case confidential
    case notOccurring = "not-occurring"
    case includedElsewhere = "included-elsewhere"

    /// Whether nothing is missing all the same: there is nothing to count here, or it is counted in another place.
    public var isComplete: Bool {
        switch self {
        case .notOccurring, .includedElsewhere: true
        case .notEstimated, .pending, .confidential: false
        }
    }
}
