import Diagnostics

/// Which rules are wanted. Where a rule is both selected and ignored the more precise word decides; of two equally
/// precise ones, the one that ignores.
package struct RuleSelection: Hashable, Sendable {
    /// Only these; all when nil.
    package var select: [RuleSelector]?
    /// None of these.
    package var ignore: [RuleSelector]

    /// All rules, unless said otherwise.
    package init(select: [RuleSelector]? = nil, ignore: [RuleSelector] = []) {
        self.select = select
        self.ignore = ignore
    }

    /// Whether findings of a code are wanted.
    func includes(_ code: Code) -> Bool {
        let selected = select.map { $0.compactMap { $0.precision(for: code) }.max() } ?? 0
        guard let selected else { return false }
        guard let ignored = ignore.compactMap({ $0.precision(for: code) }).max() else { return true }
        return selected > ignored
    }
}
