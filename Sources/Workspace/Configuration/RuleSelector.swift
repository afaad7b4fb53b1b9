import Diagnostics
import SourceText

/// One rule by code or name, or a family of rules by the beginning of its codes: `CCC601`, `CCC6`, `CCC`.
package struct RuleSelector: Hashable, Sendable {
    /// The first digits of the codes it stands for; three for one rule.
    private let digits: String

    /// Reads a word; nil where no rule is meant by it.
    package init?(_ text: String) {
        if let code = Code(text) {
            digits = "\(code.number)"
            return
        }
        let upper = text.uppercased()
        guard upper.hasPrefix("CCC") else { return nil }
        let start = String(upper.dropFirst(3))
        // A family may have no rule yet.
        let isFamily = start.isEmpty || start.count == 1 && "1"..."9" ~= start
        guard isFamily || Code.all.contains(where: { "\($0.number)".hasPrefix(start) }) else { return nil }
        digits = start
    }

    /// The name of a rule that a word was probably meant to be.
    package static func suggestion(for text: String) -> String? {
        closestMatch(to: text, among: Code.all.map(\.name))
    }

    /// How much of a code it names: three for one rule, zero for all; nil where it does not name the code.
    func precision(for code: Code) -> Int? {
        "\(code.number)".hasPrefix(digits) ? digits.count : nil
    }
}
