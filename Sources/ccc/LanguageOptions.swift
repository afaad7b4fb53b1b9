import ArgumentParser
import Quantities

/// `--lang`.
struct LanguageOptions: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: "Language of messages and reports: en or de (default: from LC_ALL, LC_MESSAGES or LANG).")
    var tag: String?

    /// The language asked for, else the environment's, else English.
    var language: Language { tag.flatMap { Language(tag: $0) } ?? Self.environment }

    /// The language of the environment.
    static var environment: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Terminal.variable).first
        return locale.flatMap { Language(tag: $0) } ?? .en
    }

    func validate() throws {
        guard let tag, Language(tag: tag) == nil else { return }
        let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("no language '\(tag)'; there are \(known)")
    }
}
