import Diagnostics
import EmbeddedFiles
import Quantities

/// The pages of `docs/rules/`.
enum RulePages {
    /// The page of a code in CommonMark, in English where there is none in the language.
    static func page(of code: Code, in language: Language) -> String? {
        let bytes =
            EmbeddedFiles.bytes("docs/rules/\(language.rawValue)/\(code).md")
            ?? EmbeddedFiles.bytes("docs/rules/en/\(code).md")
        return bytes.map { String(decoding: $0, as: UTF8.self) }
    }
}
