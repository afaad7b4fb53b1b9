import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// Texts that are written in some languages of the contract and not in all (domain rule R26).
    ///
    /// A text without languages is the author's choice and counts as one in the contract's first language.
    static let missingTranslation = Rule(
        .missingTranslation,
        triggering: [
            """
            === contract.yaml
            ccc: 1
            kind: contract
            id: city
            title:
              de: ↓Vertrag
            city:
              name: City
              country: DE
            languages:
              - de
              - en
            priorities:
              - id: heat
                title:
                  de: Wärme
                  en: Heat
              - id: waste
                title:
                  en: Waste
            """
        ],
        nonTriggering: [
            """
            === contract.yaml
            ccc: 1
            kind: contract
            id: city
            title: Vertrag
            city:
              name: City
              country: DE
            languages:
              - de
              - en
            priorities:
              - id: heat
                title:
                  de-AT: Wärme
                  en: Heat
            """
        ],
        contract: { subject, findings in
            let languages = subject.contract.document.languages.map(\.value)
            guard languages.count > 1 else { return }
            for file in subject.contract.textsByFile {
                let gaps = file.texts.compactMap { TranslationGap($0.text, languages) }
                guard let first = gaps.first else { continue }
                let missing = languages.filter { language in gaps.contains { $0.languages.contains(language) } }
                findings.report(
                    .publication(.missingTranslations(gaps.count, languages: missing)),
                    at: SourcePlace(file: file.file, range: first.range))
            }
        })
}

/// What a text lacks.
private struct TranslationGap {
    let languages: [String]
    /// The version that is there.
    let range: ByteRange

    init?(_ text: LocalizedText, _ languages: [String]) {
        guard let first = text.versions.first, !first.language.isEmpty else { return nil }
        let present = text.versions.map(\.language)
        self.languages = languages.filter { language in
            !present.contains { $0 == language || $0.hasPrefix(language + "-") || language.hasPrefix($0 + "-") }
        }
        guard !self.languages.isEmpty else { return nil }
        range = first.range
    }
}
