package import Quantities

/// For whom a report is.
package enum ReportProfile: String, CaseIterable, Sendable {
    /// For everybody: no personal data.
    case `public`
    /// For everybody, with parties by type instead of name.
    case anonymised
    /// For the coordinator: with the names of contacts and of those who sign.
    case `internal`
}

/// What a caller can choose about a report.
package struct ReportOptions: Sendable {
    package var language: Language
    package var profile: ReportProfile
    /// Findings, one line each, when the contract has errors and the report is a draft; else nil.
    package var draft: [String]?
    /// Index of the target that the report is about.
    package var target: Int
    /// Official numbers of the template's modules (`A-2.3`), by the anchor of a section (`gap`).
    package var modules: [String: String]
    /// The tool and its version, for the last page.
    package var generator: String

    /// Chooses; the public report of the first target unless said otherwise.
    package init(
        language: Language, profile: ReportProfile = .public, draft: [String]? = nil, target: Int = 0,
        modules: [String: String] = [:], generator: String = "ccc"
    ) {
        self.language = language
        self.profile = profile
        self.draft = draft
        self.target = target
        self.modules = modules
        self.generator = generator
    }
}
