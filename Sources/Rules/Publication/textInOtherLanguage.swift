import Aggregation
import ContractModel
import Diagnostics
import Quantities
import SourceText

extension Rule {
    /// A sentence that was not translated: German words in an English text, or the other way round.
    ///
    /// The same sentence under two languages is one that was copied. Else guessed from small words: three different ones of the other language and none of the text's own.
    static let textInOtherLanguage = Rule(
        .textInOtherLanguage,
        triggering: [
            example(
                en: "↓Der Plan für die Stadt ist gerade in der Bearbeitung",
                de: "↓The plan of the city is being written for the council"),
            example(en: "Zwölf Höfe erhalten neue Fenster", de: "↓Zwölf Höfe erhalten neue Fenster"),
        ],
        nonTriggering: [
            example(
                en: "The plan (Plan für die Stadt) is being written",
                de: "Projekt „Power to the People of the City“"),
            example(en: "Smart City Dortmund", de: "Smart City Dortmund"),
        ],
        contract: { subject, findings in
            let main = subject.contract.mainLanguage
            for file in subject.contract.textsByFile {
                for text in file.texts where text.role == .prose {
                    var isFound = false
                    for version in text.text.versions {
                        let tag = version.language.isEmpty ? main : version.language
                        guard let language = Language(tag: tag),
                            let found = SmallWords.otherLanguage(than: language, in: version.text)
                        else { continue }
                        findings.report(
                            .publication(.otherLanguage(found.language, instead: language, words: found.words)),
                            at: SourcePlace(file: file.file, range: version.range))
                        isFound = true
                    }
                    guard !isFound, let (first, second) = text.text.sameVersions else { continue }
                    findings.report(
                        .publication(.sameInLanguages(first.language, second.language)),
                        at: SourcePlace(file: file.file, range: second.range),
                        labels: [Label(.firstStandsHere, at: SourcePlace(file: file.file, range: first.range))])
                }
            }
        })

    private static func example(en: String, de: String) -> String {
        """
        measures:
          - id: plan
            title: Plan of the districts
            field: energy-systems
            status: planned
            description:
              en: \(en)
              de: \(de)
        """
    }
}

extension LocalizedText {
    /// Two versions that are the same sentence; a few words may be a name.
    fileprivate var sameVersions: (first: Version, second: Version)? {
        for (index, second) in versions.enumerated() where TextWords(second.text).words.count > 4 {
            if let first = versions.prefix(index).first(where: { $0.text == second.text }) { return (first, second) }
        }
        return nil
    }
}

/// Words that nearly every sentence of a language has, and no sentence of the other.
private enum SmallWords {
    private static let words: [(language: Language, words: [UInt64: String])] = [
        (
            .de,
            numbered([
                "der", "das", "und", "ist", "für", "mit", "nicht", "wird", "werden", "auf", "von", "zur", "zum", "eine",
            ])
        ),
        (
            .en,
            numbered([
                "the", "and", "of", "is", "for", "with", "not", "are", "to", "by", "from", "this", "that", "be",
            ])
        ),
    ]

    private static func numbered(_ words: [String]) -> [UInt64: String] {
        Dictionary(uniqueKeysWithValues: words.map { (WordNumber($0.utf8).value, $0) })
    }

    static func otherLanguage(
        than language: Language, in text: String
    ) -> (language: Language, words: [String])? {
        let found = unquotedWords(of: text)
        guard words.allSatisfy({ $0.language != language || found.isDisjoint(with: $0.words.keys) }) else { return nil }
        for other in words where other.language != language {
            let telling = found.compactMap { other.words[$0] }.sorted()
            if telling.count > 2 { return (other.language, Array(telling.prefix(3))) }
        }
        return nil
    }

    /// Names in quotation marks keep their language.
    private static func unquotedWords(of text: String) -> Set<UInt64> {
        let words = NumberedWords(text)
        var found: Set<UInt64> = []
        var marks = 0
        var end = 0
        for (range, number) in zip(words.ranges, words.numbers) {
            let gap = words.bytes[end..<range.lowerBound]
            if gap.count > 1 || gap.first == UInt8(ascii: "\"") {
                marks += String(decoding: gap, as: UTF8.self).count { "\"„“”«»".contains($0) }
            }
            end = range.upperBound
            if marks.isMultiple(of: 2) { found.insert(number) }
        }
        return found
    }
}
