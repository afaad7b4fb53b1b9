import Aggregation
import ContractModel
import Diagnostics
import SourceText
import Vocabularies

extension Rule {
    /// An organisation of a list that nothing in the contract names.
    static let unusedOrganisation = Rule(
        .unusedOrganisation,
        triggering: [
            """
            === organisations.yaml
            ccc: 1
            kind: organisations
            organisations:
              - id: ↓old-partner
                name: Old partner
                type: company
            """
        ],
        nonTriggering: [
            """
            === organisations.yaml
            ccc: 1
            kind: organisations
            organisations:
              - id: partner
                name: Partner
                type: company
              - id: promotional-bank
                name: Promotional bank
                type: bank
            === commitment.yaml
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
                partners:
                  - partner
                cost:
                  capex: 8 M EUR
                funding:
                  - funder: promotional-bank
                    instrument: loan
                    amount: 5 M EUR
                    status: planned
            """
        ],
        clearContract: { subject, findings in
            let used = NamedOrganisations(subject.contract).ids
            // An organisation that no file defines may be one of these under a misspelt name.
            guard used.allSatisfy({ subject.isDefined($0) }) else { return }
            for (id, definitions) in subject.index.organisations where !used.contains(id) {
                // Described twice is a finding of its own.
                guard definitions.count == 1, let definition = definitions.first else { continue }
                findings.report(.reference(.unusedOrganisation(id)), at: definition.place)
            }
        })
}

extension ContractUnderCheck {
    /// Whether a name is that of an organisation, or a word for funders or payers.
    fileprivate func isDefined(_ name: String) -> Bool {
        index.organisations[name] != nil
            || ["funder-classes", "payer-classes"].contains { contract.vocabularies[$0].entry(name) != nil }
    }
}

/// The organisations that take part in something.
private struct NamedOrganisations {
    private(set) var ids: Set<String> = []

    init(_ contract: Contract) {
        for commitment in contract.commitments {
            add(commitment.document.stakeholder?.id)
            add(commitment.document.signature?.signedBy)
        }
        for programme in contract.programmes { add(programme.programme.owner) }
        for measure in contract.measures {
            add(measure.measure.owner)
            for partner in measure.measure.partners { add(partner) }
            for payer in measure.measure.cost?.payers ?? [] { add(payer.payer) }
            for line in measure.measure.funding { add(line.funder) }
        }
    }

    private mutating func add(_ reference: Sourced<String>?) {
        if let reference { ids.insert(reference.value) }
    }
}
