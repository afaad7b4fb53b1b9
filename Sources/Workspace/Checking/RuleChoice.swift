import Diagnostics
import Rules

/// The rules whose findings a command can show: the others need not run.
package struct RuleChoice: Sendable {
    /// Every rule.
    package static let all = RuleChoice { _ in true }

    private static let every = Set(Rule.all.map(\.code))

    private let codes: Set<Code>
    private let rules: RuleSet

    /// The rules whose codes may be shown.
    init(where mayShow: (Code) -> Bool) {
        let codes = Self.every.filter(mayShow)
        self.codes = codes
        rules = codes == Self.every ? .all : RuleSet(where: codes.contains)
    }

    /// These rules, and those that comments name: whether a comment is used can be told of a rule that ran.
    func set(with comments: [SuppressionComment]) -> RuleSet {
        let named = Set(comments.flatMap(\.names).compactMap { Code($0.text) }).intersection(Self.every)
        return named.isSubset(of: codes) ? rules : RuleSet { codes.contains($0) || named.contains($0) }
    }
}
