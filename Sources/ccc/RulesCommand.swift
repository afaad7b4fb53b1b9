import ArgumentParser
import Diagnostics
import Quantities

/// `ccc rules`.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Every rule, one line each: code, severity, name.")

    @OptionGroup var languageOptions: LanguageOptions

    func run() {
        let lines = Code.all.map { code in
            let severity = code.severity.label(in: languageOptions.language)
            let padding = String(repeating: " ", count: max(1, 10 - severity.count))
            return "\(code)  \(severity)\(padding)\(code.name)\n"
        }
        Terminal.write(lines.joined())
    }
}

extension Severity {
    /// The word for people.
    func label(in language: Language) -> String {
        switch (self, language) {
        case (.error, .en): "error"
        case (.warning, .en): "warning"
        case (.advice, .en): "advice"
        case (.error, .de): "Fehler"
        case (.warning, .de): "Warnung"
        case (.advice, .de): "Hinweis"
        }
    }
}
