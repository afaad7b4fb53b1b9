import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// Parties that are asked for a signature and have not given it.
    static let unsignedCommitments = Rule(
        .unsignedCommitments,
        triggering: [
            """
            === contract.yaml
            ccc: 1
            kind: contract
            id: ↓city
            title: Contract
            city:
              name: City
              country: DE
            languages:
              - en
            === commitment.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: bakery
              name: Bakery
              type: company
            signature:
              status: requested
            """
        ],
        nonTriggering: [
            """
            ccc: 1
            kind: commitment
            stakeholder:
              id: bakery
              name: Bakery
              type: company
            signature:
              status: signed
            """,
            """
            ccc: 1
            kind: commitment
            stakeholder:
              id: brewery
              name: Brewery
              type: company
            signature:
              status: withdrawn
            """,
        ],
        contract: { subject, findings in
            let contract = subject.contract
            let open = contract.commitments.filter { commitment in
                let range = commitment.document.signature?.range ?? .at(0)
                return !commitment.isSigned && commitment.signatureStatus != .withdrawn
                    && contract.isClear(SourcePlace(file: commitment.file, range: range))
            }
            guard !open.isEmpty, let place = contract.document.id?.range else { return }
            let labels = open.prefix(4).compactMap { commitment in
                (commitment.document.signature?.status?.range ?? commitment.document.stakeholder?.id.range).map {
                    Label(.notSigned, at: SourcePlace(file: commitment.file, range: $0))
                }
            }
            findings.report(
                .completeness(.unsignedCommitments(open.map(\.id))),
                at: SourcePlace(file: contract.file, range: place), labels: labels)
        })
}
