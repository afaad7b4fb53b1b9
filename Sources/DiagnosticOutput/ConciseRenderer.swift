import Diagnostics

/// One line for each finding: `path:line:column: error[CCC601]: message`.
struct ConciseRenderer {
    private let context: Rendering

    init(_ context: Rendering) {
        self.context = context
    }

    func render() -> String {
        context.findings.sections(limit: context.options.maxFindings).map(text).joined(separator: "\n")
    }

    private func text(of section: Findings.Section) -> String {
        var result = section.recipient.map { context.heading(of: $0, section) + "\n" } ?? ""
        for diagnostic in section.shown {
            let kind = "\(context.text(.severity(diagnostic.severity)))[\(diagnostic.code)]"
            let impact = context.impact(diagnostic).map { " (\(context.text(.impact($0))))" } ?? ""
            result += "\(context.location(of: diagnostic.place)): \(kind): \(context.message(diagnostic))\(impact)\n"
        }
        return section.hidden > 0 ? result + context.text(.moreFindings(section.hidden)) + "\n" : result
    }
}
