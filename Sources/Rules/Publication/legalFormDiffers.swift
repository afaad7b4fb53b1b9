import Aggregation
import ContractModel
import Diagnostics
import SourceText
import Vocabularies

extension Rule {
    /// The legal form contradicts the ending of the name (domain rule R23).
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
                  - pupils
                  - foundation
            """
        ],
        contract: { subject, findings in
            let forms = LegalForms(subject.contract.vocabularies["legal-forms"])
            for organisation in subject.contract.organisations {
                guard let name = organisation.organisation.name, let form = organisation.organisation.legalForm,
                    let difference = forms.difference(name: name, form: form)
                else { continue }
                func place(_ range: ByteRange) -> SourcePlace { SourcePlace(file: organisation.file, range: range) }
                findings.report(
                    .publication(.legalFormDiffers(form: difference.form, ending: difference.ending)),
                    at: place(form.range), labels: [Label(.nameOfOrganisation, at: place(name.range))])
            }
        })
}

/// Legal forms by the endings of names.
private struct LegalForms {
    private let vocabulary: Vocabulary
    private let endings: [(text: String, form: String)]

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        // Longest first: "GmbH & Co. KG" ends in "KG".
        endings = vocabulary.entries.flatMap { entry in entry.suffixes.map { ($0, entry.id) } }
            .sorted { ($0.0.utf8.count, $1.0) > ($1.0.utf8.count, $0.0) }
    }

    func difference(name: LocalizedText, form: LocalizedText) -> (form: String, ending: String)? {
        for version in form.versions {
            guard let stated = self.form(of: version.text) else { continue }
            for name in name.versions {
                guard let ending = ending(of: name.text), !Self.agree(stated, ending.form) else { continue }
                return (version.text, ending.text)
            }
        }
        return nil
    }

    /// A word of the list, one of its labels, or an ending; nil for the author's own words.
    private func form(of text: String) -> String? {
        if vocabulary.entry(text) != nil { return text }
        let word = text.lowercased()
        if let ending = endings.first(where: { $0.text.lowercased() == word }) { return ending.form }
        return vocabulary.entries.first { $0.label.values.contains { $0.lowercased() == word } }?.id
    }

    private func ending(of name: String) -> (text: String, form: String)? {
        endings.first { name.hasSuffix(" " + $0.text) }
    }

    private static func agree(_ stated: String, _ shown: String) -> Bool {
        if stated == shown || stated == "other" { return true }
        let limited: Set<String> = ["limited-company", "non-profit-limited-company"]
        if limited.contains(stated), limited.contains(shown) { return true }
        // "AG" is also a working group.
        return shown == "public-limited-company" && ["informal", "association"].contains(stated)
    }
}
