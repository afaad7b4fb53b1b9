import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// Two parties hand in what may be one measure; nothing settles yet whether it is.
    static let possibleDuplicate = Rule(
        .possibleDuplicate,
        triggering: [
            """
            === commitments/city.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: city-council
              name: City
              type: city
            signature:
              status: signed
            measures:
              - id: school-solar
                title: Solar roofs on schools
                field: energy-systems
                status: planned
                partners:
                  - utility
            === commitments/utility.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: utility
              name: Utility
              type: utility
            signature:
              status: signed
            measures:
              - id: ↓roofs
                title: Solar roofs on the schools
                field: energy-systems
                status: planned
            """
        ],
        nonTriggering: [
            """
            === commitments/bakery.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: bakery
              name: Bakery
              type: company
            signature:
              status: signed
            measures:
              - id: solar
                title: Photovoltaics on our own roof
                field: energy-systems
                status: planned
            === commitments/brewery.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: brewery
              name: Brewery
              type: company
            signature:
              status: signed
            measures:
              - id: solar
                title: Photovoltaics on our own roof
                field: energy-systems
                status: planned
            """,
            """
            === commitments/city.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: city-council
              name: City
              type: city
            signature:
              status: signed
            measures:
              - id: school-solar
                title: Solar roofs on schools
                field: energy-systems
                status: planned
                partners:
                  - utility
            === commitments/utility.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: utility
              name: Utility
              type: utility
            signature:
              status: signed
            measures:
              - id: roofs
                title: Solar roofs on the schools
                field: energy-systems
                status: planned
                part_of: city-council/school-solar
            """,
        ],
        contract: { subject, findings in
            let contract = subject.contract
            for match in DuplicateSearch(contract, subject.index).matches() {
                let (first, second) = (contract.measures[match.first], contract.measures[match.second])
                findings.report(
                    .reference(
                        .possibleDuplicate(second.fullID, of: first.fullID, evidence: match.evidence)),
                    at: second.place(second.measure.id.range),
                    labels: [Label(.otherMeasure, at: first.place(first.measure.id.range))])
            }
        })
}
