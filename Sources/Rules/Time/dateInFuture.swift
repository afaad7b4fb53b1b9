import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// Something is said to have happened after the day by which the contract is judged.
    static let dateInFuture = Rule(
        .dateInFuture,
        triggering: [example(signed: "↓2026-09-01", done: "↓2026-08")],
        nonTriggering: [example(signed: "2026-03-15", done: "2026")],
        contract: { subject, findings in
            let contract = subject.contract
            guard let asOf = contract.document.asOf else { return }
            func report(_ event: TimeFact.Event, _ date: Sourced<CalendarDate>?, _ file: FileID) {
                guard let date, asOf.value.isBefore(date.value) else { return }
                findings.report(
                    .time(.dateInFuture(event, date: date.value, asOf: asOf.value)),
                    at: SourcePlace(file: file, range: date.range),
                    labels: [Label(.judgedBy, at: contract.place(asOf.range))])
            }
            for commitment in contract.commitments {
                // A requested or promised signature may name the day that it is expected on.
                if commitment.isSigned { report(.signature, commitment.document.signature?.date, commitment.file) }
                for milestone in commitment.document.milestones {
                    report(.milestoneDone, milestone.done, commitment.file)
                }
            }
            for measure in contract.measures {
                for line in measure.measure.funding { report(.fundingState, line.asOf, measure.file) }
            }
            for decision in contract.decisions { report(.decision, decision.decision.date, decision.file) }
        })

    private static func example(signed: String, done: String) -> String {
        AsOfExample.contract + """
            === commitment.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: party
              name: Party
              type: company
            signature:
              status: signed
              date: \(signed)
            milestones:
              - due: 2026-12
                what: Application for the grant
                done: \(done)
            """
    }
}
