/// How much a finding matters.
public enum Severity: String, CaseIterable, Sendable {
    /// Good practice that is not followed; shown by `ccc lint` only.
    case advice
    /// Probably a mistake; the contract can still be built.
    case warning
    /// A mistake; the contract is not built, except as a draft.
    case error
}

extension Severity: Comparable {
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .advice: 0
        case .warning: 1
        case .error: 2
        }
    }
}
