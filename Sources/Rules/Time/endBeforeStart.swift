import ContractModel
import Diagnostics
import Quantities

extension Rule {
    /// A measure, a programme, or the years of a sum end before they start.
    static let endBeforeStart = Rule(
        .endBeforeStart,
        triggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
                start: 2028-04
                end: ↓2027
            """,
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
                effects:
                  - kind: reduction
                    total: 280 t CO2e
                    from: 2030
                    to: ↓2024
            """,
        ],
        nonTriggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
                start: 2027-04
                end: 2027
            """
        ],
        document: { document, findings in
            var periods = document.measures.map { ($0.start, $0.end) }
            if case .programmes(let programmes) = document.content {
                periods += programmes.programmes.map { ($0.start, $0.end) }
            }
            periods += document.measures.flatMap(\.sums).map { (date($0.from), date($0.to)) }
            for case (let start?, let end?) in periods where end.value.isBefore(start.value) {
                findings.report(
                    .time(.endBeforeStart(start: start.value, end: end.value)), at: document.place(end.range),
                    labels: [Label(.startOfMeasure, at: document.place(start.range))])
            }
        })

    private static func date(_ year: Sourced<Int>?) -> Sourced<CalendarDate>? {
        year.flatMap { year in CalendarDate(year: year.value).map { Sourced($0, at: year.range) } }
    }
}

extension Measure {
    /// First and last years of sums over several years.
    fileprivate var sums: [(from: Sourced<Int>?, to: Sourced<Int>?)] {
        effects.map { ($0.from, $0.to) } + [cost?.opex, cost?.savings].compactMap(\.self).map { ($0.from, $0.to) }
    }
}
