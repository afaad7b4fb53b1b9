import ArgumentParser
import Diagnostics
import Quantities
import SourceText

/// `ccc explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "What a rule checks, why, and a bad and a good example; or the words that a field can have.")

    @Argument(help: "A code such as CCC601, the name of a rule, or that of a list of words such as sectors.")
    var code: String

    @OptionGroup var languageOptions: LanguageOptions

    func run() throws {
        let language = languageOptions.language
        let page = Code(code).flatMap { RulePages.page(of: $0, in: language) }
        guard let page = page ?? WordLists.page(of: code, in: language) else {
            throw Complaint(unknownCode(language))
        }
        Terminal.write(page)
    }

    private func unknownCode(_ language: Language) -> String {
        let close = closestMatch(to: code, among: Code.all.flatMap { ["\($0)", $0.name] } + WordLists.names)
        switch language {
        case .en:
            let hint = close.map { "; did you mean `\($0)`?" } ?? "; `ccc rules` lists them"
            return "no rule `\(code)`\(hint)"
        case .de:
            let hint = close.map { "; gemeint ist vielleicht `\($0)`" } ?? "; `ccc rules` nennt alle"
            return "keine Regel `\(code)`\(hint)"
        }
    }
}
