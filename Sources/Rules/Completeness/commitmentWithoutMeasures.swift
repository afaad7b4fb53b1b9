import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// A commitment of a level that expects measures, of a party that takes part in none.
    static let commitmentWithoutMeasures = Rule(
        .commitmentWithoutMeasures,
        triggering: [
            """
            === contract.yaml
            ccc: 1
            kind: contract
            id: city
            title: Contract
            city:
              name: City
              country: DE
            languages:
              - en
            levels:
              - id: premium
                title: Premium
            === commitment.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: bakery
              name: Bakery
              type: company
            level: ↓premium
            signature:
              status: signed
            """
        ],
        nonTriggering: [
            """
            === contract.yaml
            ccc: 1
            kind: contract
            id: city
            title: Contract
            city:
              name: City
              country: DE
            languages:
              - en
            levels:
              - id: supporter
                title: Supporter
                expects_measures: false
            === commitment.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: bakery
              name: Bakery
              type: company
            level: supporter
            signature:
              status: signed
            """
        ],
        contract: { subject, findings in
            let contract = subject.contract
            let expecting = Set(contract.document.levels.filter(\.expectsMeasures).map(\.id.value))
            for commitment in contract.commitments where commitment.measures.isEmpty {
                guard commitment.signatureStatus != .withdrawn, let level = commitment.document.level,
                    expecting.contains(level.value), let party = commitment.document.stakeholder?.id.value,
                    !contract.takesPart(party)
                else { continue }
                findings.report(
                    .completeness(.commitmentWithoutMeasures(commitment.id, level: level.value)),
                    at: SourcePlace(file: commitment.file, range: level.range))
            }
        })
}

extension Contract {
    /// Whether a party owns a measure of another's file, is a partner of one, or pays for one.
    fileprivate func takesPart(_ party: String) -> Bool {
        measures.contains { measure in
            measure.owner == party || measure.partners.contains(party)
                || measure.measure.funding.contains { $0.funder?.value == party }
                || (measure.measure.cost?.payers.contains { $0.payer.value == party } ?? false)
        }
    }
}
