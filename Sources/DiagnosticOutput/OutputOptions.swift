package import Diagnostics
package import Quantities

/// How findings are printed.
package struct OutputOptions: Sendable {
    /// The language of every sentence.
    package var language: Language
    /// Whether terminal colours are used; only the format `text` has any.
    package var color: Bool
    /// Most findings that are printed one by one for people (`text`, `concise`, `github`); the rest is counted.
    package var maxFindings: Int?
    /// The version of this program, for formats that name it.
    package var toolVersion: String
    /// The page of a rule in CommonMark, for formats that carry it.
    package var rulePage: @Sendable (Code) -> String?

    /// Makes options.
    package init(
        language: Language = .en, color: Bool = false, maxFindings: Int? = nil, toolVersion: String = "0.0.0",
        rulePage: @escaping @Sendable (Code) -> String? = { _ in nil }
    ) {
        self.language = language
        self.color = color
        self.maxFindings = maxFindings
        self.toolVersion = toolVersion
        self.rulePage = rulePage
    }
}
