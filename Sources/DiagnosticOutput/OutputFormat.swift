/// The ways to print findings.
package enum OutputFormat: String, CaseIterable, Sendable {
    /// For people: the source with marks under it.
    case text
    /// For people and editors: one line for each finding.
    case concise
    /// For people without the program: to-do lists in Markdown, which can be sent by e-mail.
    case markdown
    /// For programs: all that is known (`schema/findings.schema.json`).
    case json
    /// SARIF 2.1.0, as GitHub code scanning reads it.
    case sarif
    /// Workflow commands of GitHub Actions.
    case github
    /// GitLab's Code Quality report.
    case gitlab
    /// JUnit's XML, as most CI systems read it.
    case junit

    /// Whether it can show a list for each stakeholder. Those of code hosts and CI systems have an order of their own.
    package var showsGroups: Bool {
        switch self {
        case .text, .concise, .markdown, .json: true
        case .sarif, .github, .gitlab, .junit: false
        }
    }

    /// The findings in this format; ends with a line end unless there is nothing to print.
    package func render(_ findings: Findings, _ options: OutputOptions) -> String {
        let context = Rendering(findings, options)
        return switch self {
        case .text: TextRenderer(context).render()
        case .concise: ConciseRenderer(context).render()
        case .markdown: MarkdownRenderer(context).render()
        case .json: JSONRenderer(context).render()
        case .sarif: SARIFRenderer(context).render()
        case .github: GitHubRenderer(context).render()
        case .gitlab: GitLabRenderer(context).render()
        case .junit: JUnitRenderer(context).render()
        }
    }
}
