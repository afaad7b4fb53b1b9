import Reports
import SourceText
import Testing

@Suite struct TemplateTests {
    private static let texts = Dictionary(
        uniqueKeysWithValues: ExampleContract.files(in: "templates", endingWith: ".mustache").map {
            (String($0.path.dropLast(9)), $0.text(ByteRange(lower: 0, upper: UInt32($0.bytes.count))))
        })

    private func error(_ change: (inout [String: String]) -> Void) -> TemplateError? {
        var templates = Self.texts
        change(&templates)
        do {
            _ = try ReportRenderer(templates: templates)
            return nil
        } catch { return error }
    }

    @Test func mistakesNameTemplateAndLine() {
        #expect(error { _ in } == nil)
        let open = error { $0["html/table"] = "<table>\n{{#rows}}\n</table>\n" }
        #expect(open?.template == "html/table" && open?.problem == .unclosedSection)
        let close = error { $0["markdown/list"] = "a\n{{#items}}\nb\n{{/item}}\n" }
        #expect(close?.template == "markdown/list" && close?.line == 4 && close?.problem == .otherSectionEnds)
        #expect(error { $0["html/list"] = "<p>{{items</p>" }?.problem == .unclosedTag)
        let partial = error { $0["html/report"]? += "{{> footer}}\n" }
        #expect(partial?.problem == .missingPartial("footer"))
        #expect(error { $0["html/chart"] = nil }?.problem == .missing)
    }

    /// What a template may write without escaping is named for it.
    @Test func tripleBracesAreForMarkupOnly() {
        for (name, text) in Self.texts {
            for part in text.split(separator: "{{{", omittingEmptySubsequences: false).dropFirst() {
                let value = part.prefix { $0 != "}" }
                #expect(value.hasSuffix("Markup"), "\(name): \(value)")
            }
            #expect(!text.contains("{{&"), "\(name)")
        }
    }

    @Test func styleIsLight() {
        let style = (Self.texts["html/style"] ?? "") + (Self.texts["html/print"] ?? "")
        #expect(style.utf8.count < 15_000 && style.utf8.count > 1000)
        #expect(!style.contains("url(") && !style.contains("@import"))
    }
}
