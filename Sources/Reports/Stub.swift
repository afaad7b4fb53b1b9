package import Aggregation

package struct TemplateError: Error { package let template: String; package let line: Int }
package struct ReportRenderer {
    package init(templates: [String: String]) throws(TemplateError) {}
    package func html(_ contract: Contract, _ options: ReportOptions) -> String { "" }
    package func markdown(_ contract: Contract, _ options: ReportOptions) -> String { "" }
}
