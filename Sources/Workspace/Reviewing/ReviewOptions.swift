package import Diagnostics

/// Which findings a command wants to see, beside what the contract's configuration says.
package struct ReviewOptions: Sendable {
    /// The lowest severity that is shown.
    package var floor: Severity
    /// Rules that are wanted in place of those of the configuration.
    package var select: [RuleSelector]?
    /// Rules that are not wanted, beside those of the configuration.
    package var ignore: [RuleSelector]
    /// The lowest severity that makes the command fail, in place of the configuration's.
    package var failOn: Severity?
    /// Findings that are not shown; goes before the configuration's.
    package var baseline: Baseline?
    /// Whether baselines are left aside, because one is about to be written.
    package var ignoresBaselines: Bool
    /// What is to be known of findings beside themselves; nothing when nil.
    package var context: ContextOptions?

    /// Everything is shown, and errors make the command fail.
    package init(
        floor: Severity = .advice, select: [RuleSelector]? = nil, ignore: [RuleSelector] = [],
        failOn: Severity? = nil, baseline: Baseline? = nil, ignoresBaselines: Bool = false,
        context: ContextOptions? = nil
    ) {
        self.floor = floor
        self.select = select
        self.ignore = ignore
        self.failOn = failOn
        self.baseline = baseline
        self.ignoresBaselines = ignoresBaselines
        self.context = context
    }
}
