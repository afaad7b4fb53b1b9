import Diagnostics
import Quantities
import SourceText
import Vocabularies

/// Words by which people say that a figure is missing, and those of the format that they can stand for.
struct AbsenceWords {
    private let entries: [VocabularyEntry]

    init(_ vocabularies: VocabularyLibrary) {
        entries = vocabularies["absence-words"].entries
    }

    /// The words of the format that a text can stand for, in their order; none for a text that says something else.
    func meanings(of text: String) -> [String] {
        let (bare, folded) = (Self.bare(text), FoldedWord(text).text)
        return entries.filter { entry in
            let names = [entry.id] + entry.label.values + entry.also + entry.codes.values
            return names.contains { Self.bare($0) == bare || (!folded.isEmpty && FoldedWord($0).text == folded) }
        }.map(\.id)
    }

    /// A problem of a text that is no figure, which may say that there is none: `k. A.`, `0 (keine Daten)`.
    func explained(_ problem: FigureProblem, in text: String) -> FigureProblem {
        let word: String
        switch problem.reason {
        case .noNumber: word = text
        case .remark(let remark) where problem.readings.allSatisfy({ $0.prefix { !$0.isLetter } == "0" }): word = remark
        default: return problem
        }
        let meanings = meanings(of: word)
        return meanings.isEmpty ? problem : FigureProblem(.absenceSpelling(text), readings: meanings)
    }

    /// A text in small letters, without white space and brackets around it.
    private static func bare(_ text: String) -> String {
        let isOutside: (Character) -> Bool = { $0.isWhitespace || "()[]".contains($0) }
        return String(text.lowercased().drop(while: isOutside).reversed().drop(while: isOutside).reversed())
    }
}
