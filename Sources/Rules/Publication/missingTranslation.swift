import Aggregation
import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// Texts that are written in some languages of the contract and not in all.
    ///
    /// A text without languages is one in the contract's first language. If it has at least three words, it is reported
    /// where the file has texts by language, and in the contract file: a party may leave the translation to the city.
    /// Names are often the same in all languages.
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
            """,
            """
            === contract.yaml
            ccc: 1
            kind: contract
            id: city
            title: ↓Klimastadtvertrag der Stadt
            city:
              name: City
              country: DE
            languages:
              - de
              - en
            """,
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
            === commitment.yaml
            measures:
              - id: network
                title: Ausbau des Netzes
                field: energy-systems
                status: planned
            """
        ],
        contract: { subject, findings in
            let languages = subject.contract.document.languages.map(\.value)
            guard languages.count > 1 else { return }
            for file in subject.contract.textsByFile {
                let isTranslated =
                    file.file == subject.contract.file || file.texts.contains { $0.text.isByLanguage }
                let gaps = file.texts.filter { $0.text.isByLanguage || isTranslated && $0.isToTranslate }
                    .compactMap { TranslationGap($0.text, languages) }
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
        let present = text.versions.map { $0.language.isEmpty ? languages[0] : $0.language }
        self.languages = languages.filter { language in
            !present.contains { $0 == language || $0.hasPrefix(language + "-") || language.hasPrefix($0 + "-") }
        }
        guard let first = text.versions.first, !self.languages.isEmpty else { return nil }
        range = first.range
    }
}

extension LocalizedText {
    fileprivate var isByLanguage: Bool { versions.contains { !$0.language.isEmpty } }
}

extension DocumentText {
    /// Whether it is no name, which may be the same in all languages.
    fileprivate var isToTranslate: Bool {
        switch role {
        case .prose, .title: text.versions.contains { TextWords($0.text).words.count > 2 }
        case .name, .position, .source: false
        }
    }
}
