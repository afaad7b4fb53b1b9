import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// The legal form contradicts the ending of the name.
    ///
    /// "Stiftung" is no ending here: foundations of that name are also registered associations and companies.
    static let legalFormDiffers = Rule(
        .legalFormDiffers,
        triggering: [
            """
            === organisations.yaml
            ccc: 1
            kind: organisations
            organisations:
              - id: partner
                name: Citizens' energy eG
                type: company
                legal_form: ↓european-company
              - id: club
                name: Solar club e.V.
                type: association
                legal_form: ↓Ltd
              - id: builder
                name: Bau GmbH
                type: company
                legal_form: ↓ag
              - id: energy
                name: Energi AB
                type: utility
                legal_form: ↓registered-association
            === commitment.yaml
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
                partners:
                  - partner
                  - club
                  - builder
                  - energy
            """
        ],
        nonTriggering: [
            """
            === organisations.yaml
            ccc: 1
            kind: organisations
            organisations:
              - id: partner
                name: Citizens' energy eG
                type: company
                legal_form: cooperative
              - id: trade
                name: Handel GmbH & Co. KG
                type: company
                legal_form: limited-company-partnership
              - id: care
                name: Pflege gGmbH
                type: company
                legal_form: limited-company
              - id: energy
                name: Energi AB
                type: utility
                legal_form: limited-company
              - id: pupils
                name: Solar AG
                type: school
                legal_form: informal
              - id: foundation
                name: Klima-Stiftung
                type: foundation
                legal_form: registered-association
            === commitment.yaml
            measures:
              - id: solar-roofs
                title: Solar roofs
                field: energy-systems
                status: planned
                partners:
                  - partner
                  - trade
                  - care
                  - energy
                  - pupils
                  - foundation
            """
        ],
        contract: { subject, findings in
            let forms = LegalForms(subject.contract)
            for organisation in subject.contract.organisations {
                guard let name = organisation.organisation.name, let form = organisation.organisation.legalForm,
                    let difference = forms.difference(name: name, form: form)
                else { continue }
                func place(_ range: ByteRange) -> SourcePlace { SourcePlace(file: organisation.file, range: range) }
                findings.report(
                    .publication(
                        .legalFormDiffers(
                            form: subject.contract.word(difference.form, of: "legal-forms"),
                            ending: difference.ending)),
                    at: place(form.range), labels: [Label(.nameOfOrganisation, at: place(name.range))])
            }
        })
}
