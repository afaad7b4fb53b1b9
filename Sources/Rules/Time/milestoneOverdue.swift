import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// A milestone was due before the day by which the contract is judged, and is not done.
    static let milestoneOverdue = Rule(
        .milestoneOverdue,
        triggering: [example(due: "↓2026-05", done: "")],
        nonTriggering: [example(due: "2026-05", done: "    done: 2026-06"), example(due: "2026", done: "")],
        contract: { subject, findings in
            guard let asOf = subject.contract.document.asOf else { return }
            for commitment in subject.contract.commitments {
                for milestone in commitment.document.milestones {
                    guard milestone.done == nil, let due = milestone.due, due.value.isBefore(asOf.value) else {
                        continue
                    }
                    findings.report(
                        .time(.milestoneOverdue(due: due.value, asOf: asOf.value)),
                        at: SourcePlace(file: commitment.file, range: due.range),
                        labels: [Label(.judgedBy, at: subject.contract.place(asOf.range))])
                }
            }
        })

    private static func example(due: String, done: String) -> String {
        AsOfExample.contract + """
            === commitment.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: party
              name: Party
              type: company
            milestones:
              - due: \(due)
                what: Application for the grant
            \(done)
            """
    }
}
