import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// A measure's status is not what its dates say on the day by which the contract is judged.
    ///
    /// A measure that goes on without a start is advice, whatever the day.
    static let statusAgainstDates = Rule(
        .statusAgainstDates,
        triggering: [
            AsOfExample.contract + measure("completed", "2024", "↓2027"),
            AsOfExample.contract + measure("ongoing", "2022", "↓2025"),
            AsOfExample.contract + measure("planned", "↓2025-03", "2028"),
            AsOfExample.contract + measure("ongoing", "↓2027", "2028"),
            """
            measures:
              - id: depot
                title: Depot for electric buses
                field: mobility-transport
                status: ↓ongoing
                end: 2028
            """,
        ],
        nonTriggering: [
            AsOfExample.contract + measure("completed", "2024", "2026"),
            AsOfExample.contract + measure("ongoing", "2022", "2026"),
            AsOfExample.contract + measure("planned", "2026", "2028"),
            measure("ongoing", "2002", "2005"),
        ],
        contract: { subject, findings in
            reportMissingStarts(subject.contract, &findings)
            guard let asOf = subject.contract.document.asOf else { return }
            for measure in subject.contract.measures {
                guard let found = contradiction(of: measure.measure, asOf: asOf.value) else { continue }
                var labels = [Label(.judgedBy, at: subject.contract.place(asOf.range))]
                if let status = measure.measure.status {
                    labels.append(Label(.statusHere, at: measure.place(status.range)))
                }
                findings.report(.time(found.fact), at: measure.place(found.range), labels: labels)
            }
        })

    private static func reportMissingStarts(_ contract: Contract, _ findings: inout Findings) {
        for measure in contract.measures where measure.measure.start == nil && !measure.isOtherPlan {
            guard let status = measure.measure.status, status.value == .ongoing else { continue }
            findings.report(.time(.ongoingWithoutStart), at: measure.place(status.range), severity: .advice)
        }
    }

    private static func contradiction(
        of measure: Measure, asOf: CalendarDate
    ) -> (fact: TimeFact, range: ByteRange)? {
        guard let status = measure.status?.value else { return nil }
        // Dates that contradict each other are a finding of their own.
        if let start = measure.start, let end = measure.end, end.value.isBefore(start.value) { return nil }
        switch status {
        case .completed:
            guard let end = measure.end, asOf.isBefore(end.value) else {
                return startInFuture(of: measure, status, asOf)
            }
            return (.completedInFuture(end: end.value, asOf: asOf), end.range)
        case .planned, .ongoing:
            if let end = measure.end, end.value.isBefore(asOf) {
                return (.overAlready(status: status.rawValue, end: end.value, asOf: asOf), end.range)
            }
            if status == .ongoing { return startInFuture(of: measure, status, asOf) }
            guard let start = measure.start, start.value.isBefore(asOf) else { return nil }
            return (.startedAlready(start: start.value, asOf: asOf), start.range)
        case .possible, .cancelled: return nil
        }
    }

    private static func startInFuture(
        of measure: Measure, _ status: MeasureStatus, _ asOf: CalendarDate
    ) -> (fact: TimeFact, range: ByteRange)? {
        guard let start = measure.start, asOf.isBefore(start.value) else { return nil }
        return (.notStartedYet(status: status.rawValue, start: start.value, asOf: asOf), start.range)
    }

    private static func measure(_ status: String, _ start: String, _ end: String) -> String {
        let commitment = """
            measures:
              - id: depot
                title: Depot for electric buses
                field: mobility-transport
                status: \(status)
                start: \(start)
                end: \(end)
            """
        return start == "2002" ? commitment : "=== commitment.yaml\n" + commitment
    }
}
