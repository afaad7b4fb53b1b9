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
        clearContract: { subject, findings in
            let contract = subject.contract
            let expecting = Set(contract.document.levels.filter(\.expectsMeasures).map(\.id.value))
            let active = contract.activeParties
            for commitment in contract.commitments where commitment.measures.isEmpty {
                guard commitment.signatureStatus != .withdrawn, let level = commitment.document.level,
                    expecting.contains(level.value), let party = commitment.document.stakeholder?.id.value,
                    !active.contains(party)
                else { continue }
                findings.report(
                    .completeness(.commitmentWithoutMeasures(commitment.id, level: level.value)),
                    at: SourcePlace(file: commitment.file, range: level.range))
            }
        })
}

extension Contract {
    /// Parties that own a measure, are partner of one, or pay for one; in whatever file it stands.
    fileprivate var activeParties: Set<String> {
        var parties: Set<String> = []
        for measure in measures {
            parties.formUnion([measure.owner].compactMap(\.self))
            parties.formUnion(measure.partners)
            parties.formUnion(measure.measure.funding.compactMap { $0.funder?.value })
            parties.formUnion(measure.measure.cost?.payers.map(\.payer.value) ?? [])
        }
        return parties
    }
}
