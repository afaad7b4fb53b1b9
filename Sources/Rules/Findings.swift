public import Diagnostics
import SourceText

/// Collects what rules find.
public struct Findings: Sendable {
    /// The findings, in the order in which they were made.
    public private(set) var diagnostics: [Diagnostic] = []

    /// Starts with none.
    public init() {}

    mutating func report(_ fact: Fact, at place: SourcePlace, severity: Severity? = nil, labels: [Label] = []) {
        diagnostics.append(Diagnostic(fact, at: place, severity: severity, labels: labels))
    }
}
