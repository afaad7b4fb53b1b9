import Mustache

/// The templates of one format, compiled.
struct TemplateLibrary: Sendable {
    /// The templates that a report is put together from; others are partials of a city's own.
    static let names = [
        "report", "cover", "draft", "answer", "contents", "section", "heading", "paragraph", "statement", "prose",
        "list",
        "facts", "table", "chart", "total", "measure", "party", "totals", "colophon",
    ]

    let format: ReportFormat
    private let library: MustacheLibrary

    init(_ templates: [String: String], format: ReportFormat) throws(TemplateError) {
        self.format = format
        let folder = format.rawValue + "/"
        var library = MustacheLibrary()
        _ = ReportContentType.registration
        // In order of names, so that the same template is blamed each time.
        for (path, text) in templates.sorted(by: { $0.key < $1.key }) where path.hasPrefix(folder) {
            let name = String(path.dropFirst(folder.count))
            try Self.checkPartials(of: text, path, templates, folder)
            library.register(try Self.compiled(text, path, format), named: name)
        }
        for name in Self.names where templates[folder + name] == nil {
            throw TemplateError(template: folder + name, line: 1, problem: .missing)
        }
        self.library = library
    }

    /// Renders a template; its name is one of `names`.
    func render(_ name: String, _ values: [String: Any]) -> String {
        library.render(values, withTemplate: name) ?? ""
    }

    private static func compiled(
        _ text: String, _ path: String, _ format: ReportFormat
    ) throws(TemplateError) -> MustacheTemplate {
        do {
            // A line of its own in front: values are escaped by our types, not by Mustache's (see `ReportContentType`).
            return try MustacheTemplate(string: "{{% CONTENT_TYPE: \(ReportContentType.name(of: format))}}\n" + text)
        } catch let error as MustacheTemplate.ParserError {
            let line = max(1, error.context.lineNumber - 1)
            let problem: TemplateError.Problem =
                switch error.error as? MustacheTemplate.Error {
                case .sectionCloseNameIncorrect: .otherSectionEnds
                case .expectedSectionEnd: .unclosedSection
                case .unfinishedName: .unclosedTag
                default: .malformed
                }
            throw TemplateError(template: path, line: line, problem: problem)
        } catch {
            throw TemplateError(template: path, line: 1, problem: .malformed)
        }
    }

    /// Mustache renders nothing for a partial that is not there; a city that mistypes one should hear of it.
    private static func checkPartials(
        of text: String, _ path: String, _ templates: [String: String], _ folder: String
    ) throws(TemplateError) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = line
            while let range = rest.firstRange(of: "{{>") {
                rest = rest[range.upperBound...]
                let name = rest.drop { $0 == " " }.prefix { $0 != " " && $0 != "}" }
                guard name.first != "*", templates[folder + name] == nil else { continue }
                throw TemplateError(template: path, line: index + 1, problem: .missingPartial(String(name)))
            }
        }
    }
}
