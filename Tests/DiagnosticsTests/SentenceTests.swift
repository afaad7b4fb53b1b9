import Diagnostics
import Foundation
import Quantities
import Testing

@Suite struct SentenceTests {
    @Test func `samples have every code`() {
        let codes = Set(Samples.all.map(\.code))
        #expect(Set(Code.all).subtracting(codes) == [], "no sample")
        #expect(codes.subtracting(Code.all) == [], "not in `Code.all`")
    }

    @Test(arguments: Language.allCases)
    func `every fact has a message of one line without full stop`(language: Language) {
        for fact in Samples.all {
            let sentence = fact.sentence(in: language)
            for prose in [sentence.message, sentence.help, sentence.label].compactMap(\.self) {
                let text = prose.text(in: language)
                #expect(!text.isEmpty, "\(fact)")
                #expect(!text.contains { $0.isNewline }, "\(text)")
                #expect(text.last != "." && text.last != "!", "\(text)")
                #expect(!text.contains("  ") && text.first != " " && text.last != " ", "\(text)")
            }
        }
    }

    @Test func `English messages start with a small letter`() {
        for fact in Samples.all {
            let text = fact.sentence(in: .en).message.text(in: .en)
            #expect(text.first?.isUppercase == false, "\(text)")
        }
    }

    @Test(arguments: Language.allCases)
    func `labels say something`(language: Language) {
        for label in Samples.labels {
            #expect(!label.prose(in: language).text(in: language).isEmpty)
        }
    }

    @Test(arguments: Language.allCases)
    func `messages speak plainly`(language: Language) {
        let jargon = [
            "scalar", "node", "schema", "enum", "pattern", "pointer", "mapping", "invalid", "illegal", "please",
        ]
        // What is said to somebody who writes a schema may name it.
        for fact in Samples.all where fact.code != .unusableSchema {
            let sentence = fact.sentence(in: language)
            let text = [sentence.message, sentence.help].compactMap { $0?.text(in: language).lowercased() }.joined()
            for word in jargon { #expect(!text.contains(word), "\(text)") }
        }
    }

    @Test(arguments: Language.allCases)
    func `sentences read as recorded`(language: Language) throws {
        var lines: [String] = []
        for fact in Samples.all {
            let sentence = fact.sentence(in: language)
            lines.append("\(fact.code) \(sentence.message.text(in: language))")
            if let label = sentence.label { lines.append("       ^ \(label.text(in: language))") }
            if let help = sentence.help { lines.append("       = \(help.text(in: language))") }
        }
        lines += Samples.labels.map { "label  \($0.prose(in: language).text(in: language))" }
        try Golden("sentences.\(language.rawValue).txt").expect(lines.joined(separator: "\n") + "\n")
    }
}
