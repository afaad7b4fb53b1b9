import Aggregation
import ContractModel
package import Diagnostics
import SourceText

/// Decides which findings of a contract are shown, and how much they matter: comments that accept them first, then the
/// configuration, then the command line.
struct FindingReview {
    /// What is shown, in order, and what is not.
    struct Outcome {
        var diagnostics: [Diagnostic]
        /// Number of findings that comments accept.
        var acceptedByComment: Int
    }

    /// CCC5xx: rules that need to know which day it is.
    private static let timeFamily = 5

    private let configuration: Configuration
    private let rules: RuleSelection
    private let floor: Severity

    init(_ configuration: Configuration?, _ options: ReviewOptions) {
        self.configuration = configuration ?? Configuration()
        let own = self.configuration.rules
        rules = RuleSelection(select: options.select ?? own.select, ignore: own.ignore + options.ignore)
        floor = options.floor
    }

    func outcome(of checked: CheckedContract, isInContract: Bool) -> Outcome {
        let isComplete =
            isInContract && checked.contract.map(\.isClear) ?? false && checked.files.allSatisfy(\.isRead)
        let hasDay = checked.contract?.document.asOf != nil
        func isChecked(_ code: Code) -> Bool { isComplete && (hasDay || code.number / 100 != Self.timeFamily) }
        let unused = checked.unusedDecisions.filter { isChecked($0.code) && mayShow($0.code) }.map(\.diagnostic)
        let suppressed = Suppressions(checked.files).applied(to: checked.diagnostics + unused, isChecked: isChecked)
        let diagnostics = suppressed.remaining.compactMap { shown($0, in: checked) }
        return Outcome(diagnostics: diagnostics.sorted(), acceptedByComment: suppressed.accepted)
    }

    /// Whether a finding of a code can be shown; a rule may give one less weight than its code has, never more.
    func mayShow(_ code: Code) -> Bool {
        rules.includes(code) && configuration.severities[code] ?? code.severity >= floor
    }

    private func shown(_ diagnostic: Diagnostic, in checked: CheckedContract) -> Diagnostic? {
        let code = diagnostic.code
        let path = checked.files[Int(diagnostic.place.file.rawValue)].source.path
        guard rules.includes(code), !configuration.ignores(code, in: path) else { return nil }
        var result = diagnostic
        result.severity = configuration.severities[code] ?? diagnostic.severity
        return result.severity >= floor ? result : nil
    }
}

extension CheckedFile {
    /// Whether everything in it could be checked.
    var isRead: Bool { document != nil || !isOurs }
}

extension CheckedContract {
    /// What is shown beside a report: as `ccc validate` shows it, but with every error. What a contract is built on is
    /// accepted by its decisions alone.
    package func diagnostics(forBuilding group: InputSelection.Group) -> [Diagnostic] {
        let review = FindingReview(group.configuration?.configuration, ReviewOptions(floor: .warning))
        let shown = review.outcome(of: self, isInContract: true).diagnostics
        let errors = diagnostics.filter { $0.severity == .error }
        let places = Set(errors.map { Finding(fact: $0.fact, place: $0.place) })
        return (errors + shown.filter { !places.contains(Finding(fact: $0.fact, place: $0.place)) }).sorted()
    }

    private struct Finding: Hashable {
        let fact: Fact
        let place: SourcePlace
    }
}
