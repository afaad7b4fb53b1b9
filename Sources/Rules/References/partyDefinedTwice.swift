import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// An organisation is described in two places, which can contradict each other.
    ///
    /// A party with several commitments describes itself in each: its name and type must be the same.
    /// Two commitments of one party with the same commitment id are left to `duplicateID`. Two ids with one name are
    /// probably one organisation: a warning.
    static let partyDefinedTwice = Rule(
        .partyDefinedTwice,
        triggering: [
            """
            === organisations.yaml
            ccc: 1
            kind: organisations
            organisations:
              - id: ↓utility
                name: City Utility
                type: utility
            === commitment.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: utility
              name: City Utility
              type: utility
            """,
            """
            === a.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: utility
              name: City Utility
              type: utility
            === b.yaml
            ccc: 1
            kind: commitment
            id: utility-heat
            stakeholder:
              id: ↓utility
              name: Heat Utility
              type: utility
            """,
            """
            === a.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: utility
              name: City Utility
              type: utility
            === b.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: utility-2
              name: ↓City utility GmbH
              type: utility
            """,
        ],
        nonTriggering: [
            """
            === a.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: utility
              name: City Utility
              type: utility
            === b.yaml
            ccc: 1
            kind: commitment
            id: utility-heat
            stakeholder:
              id: utility
              name: City Utility
              type: utility
            """,
            """
            === organisations.yaml
            ccc: 1
            kind: organisations
            organisations:
              - id: partner
                name: Partner of the utility
                type: company
            === commitment.yaml
            ccc: 1
            kind: commitment
            stakeholder:
              id: utility
              name: City Utility
              type: utility
            signature:
              status: signed
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
                partners:
                  - partner
            """,
        ],
        contract: { subject, findings in
            let contract = subject.contract
            for (id, definitions) in subject.index.organisations where definitions.count > 1 {
                let parties = definitions.filter { !contract.organisations[$0.index].isListed(in: contract) }
                let first = (parties.first ?? definitions[0]).place
                let containers = subject.index.containers[id] ?? []
                for definition in definitions where definition.place != first {
                    let isSameCommitment = containers.count > 1 && containers.contains { $0.place == definition.place }
                    guard !isSameCommitment else { continue }
                    findings.report(
                        .reference(.partyDefinedTwice(id)), at: definition.place,
                        labels: [Label(.firstStandsHere, at: first)])
                }
            }
            reportNames(of: contract, &findings)
        })

    /// Organisations with different ids and one name; "Utility" and "Utility GmbH" are one, "Utility AG" is another.
    private static func reportNames(of contract: Contract, _ findings: inout Findings) {
        let forms = LegalForms(contract)
        var known: [String: [(organisation: ContractOrganisation, ending: String?)]] = [:]
        for organisation in contract.organisations {
            guard let name = organisation.organisation.name?.versions.first else { continue }
            let (bare, suffix) = forms.parts(of: name.text)
            let ending = suffix.map { FoldedWord($0).text }
            let key = FoldedWord(String(bare)).text
            let others = known[key, default: []]
            known[key, default: []].append((organisation, ending))
            guard
                let other = others.first(where: { $0.ending == nil || ending == nil || $0.ending == ending })?
                    .organisation,
                other.organisation.id.value != organisation.organisation.id.value
            else { continue }
            findings.report(
                .reference(.nameOfTwoParties(organisation.organisation.id.value, other: other.organisation.id.value)),
                at: SourcePlace(file: organisation.file, range: name.range), severity: .warning,
                labels: [Label(.firstStandsHere, at: other.place)])
        }
    }
}

extension ContractOrganisation {
    fileprivate var place: SourcePlace { SourcePlace(file: file, range: organisation.id.range) }

    /// Whether it stands in a file of organisations and not in a commitment.
    fileprivate func isListed(in contract: Contract) -> Bool {
        !contract.commitments.contains { commitment in
            commitment.file == file && commitment.document.stakeholder?.range == organisation.range
        }
    }
}
