package import Aggregation
import Quantities

/// Renders a contract as reports.
package struct ReportRenderer: Sendable {
    private let html: TemplateLibrary
    private let markdown: TemplateLibrary

    /// Compiles the templates.
    ///
    /// - Parameter templates: Mustache texts by path below `templates/` without the ending: `html/table`.
    package init(templates: [String: String]) throws(TemplateError) {
        html = try TemplateLibrary(templates, format: .html)
        markdown = try TemplateLibrary(templates, format: .markdown)
    }

    /// The report as one HTML file without external resources.
    package func html(_ contract: Contract, _ options: ReportOptions) -> String {
        write(contract, options, html)
    }

    /// The report as Markdown (GitHub's dialect).
    package func markdown(_ contract: Contract, _ options: ReportOptions) -> String {
        write(contract, options, markdown)
    }

    private func write(_ contract: Contract, _ options: ReportOptions, _ library: TemplateLibrary) -> String {
        let builder = ReportBuilder(contract, options)
        var writer = ReportWriter(builder.report(), library, options.language)
        return writer.write()
    }
}
