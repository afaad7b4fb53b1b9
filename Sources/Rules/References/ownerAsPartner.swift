import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// An owner that is among the partners of its own measure: another organisation may have been meant.
    static let ownerAsPartner = Rule(
        .ownerAsPartner,
        triggering: [example("↓party", second: "↓party"), example("club", second: "↓party")],
        nonTriggering: [example("club", second: "club")],
        contract: { subject, findings in
            for measure in subject.contract.measures {
                guard let partner = measure.measure.partners.first(where: { $0.value == measure.owner }) else {
                    continue
                }
                findings.report(.reference(.ownerAsPartner(partner.value)), at: measure.place(partner.range))
            }
        })

    private static func example(_ partner: String, second: String) -> String {
        let club = """
            === organisations.yaml
            ccc: 1
            kind: organisations
            organisations:
              - id: club
                name: Solar club
                type: association

            """
        return (partner == "club" ? club : "") + """
            === commitment.yaml
            measures:
              - id: solar
                title: Solar roofs
                field: energy-systems
                status: planned
                partners:
                  - \(partner)
                effects:
                  - kind: reduction
                    sector: electricity
                    by_year:
                      2030: 900 t CO2e/a
              - id: boilers
                title: Wood boilers
                field: energy-systems
                status: planned
                partners:
                  - \(second)
                effects:
                  - kind: reduction
                    sector: electricity
                    by_year:
                      2030: 500 t CO2e/a
            """
    }
}
