import CommonMark
import Mustache

/// How values are escaped that a template writes with two braces.
///
/// Mustache's own HTML type goes by characters, so a quotation mark with a combining accent is another character to it
/// and passes unescaped: it would end an attribute. These types go by bytes and scalars.
enum ReportContentType {
    /// Registers the types; Mustache keeps them in a table of the process.
    static let registration: Void = {
        MustacheContentTypes.register(HTMLText(), named: name(of: .html))
        MustacheContentTypes.register(MarkdownText(), named: name(of: .markdown))
    }()

    /// The type's name in a template's first line.
    static func name(of format: ReportFormat) -> String {
        switch format {
        case .html: "REPORT-HTML"
        case .markdown: "REPORT-MARKDOWN"
        }
    }

    private struct HTMLText: MustacheContentType {
        func escapeText(_ text: String) -> String {
            TemplateShape.isMark(text) ? text : HTMLEscaping.text(text)
        }
    }

    private struct MarkdownText: MustacheContentType {
        func escapeText(_ text: String) -> String {
            TemplateShape.isMark(text) ? text : MarkdownEscaping.text(text)
        }
    }
}
