import Diagnostics

/// One line for each finding: `path:line:column: error[CCC601]: message`.
struct ConciseRenderer {
    private let context: Rendering

    init(_ context: Rendering) {
        self.context = context
    }

    func render() -> String {
        let shown = context.findings.shown(limit: context.options.maxFindings)
        var result = ""
        for diagnostic in shown {
            let kind = "\(context.text(.severity(diagnostic.severity)))[\(diagnostic.code)]"
            result += "\(context.location(of: diagnostic.place)): \(kind): \(context.message(diagnostic))\n"
        }
        let rest = context.findings.diagnostics.count - shown.count
        return rest > 0 ? result + context.text(.moreFindings(rest)) + "\n" : result
    }
}
