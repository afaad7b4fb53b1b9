import Diagnostics
import SourceText

/// To-do lists for people who do not have the program, nor know its files: to be sent by e-mail, or put into an issue.
struct MarkdownRenderer {
    private let context: Rendering
    /// The folder of all files, which says nothing to those who get a list.
    private let folder: String

    init(_ context: Rendering) {
        self.context = context
        let isGrouped = !context.findings.owners.isEmpty
        folder = isGrouped ? Self.commonFolder(of: context.findings.files.map(\.path)) : ""
    }

    private static func commonFolder(of paths: [String]) -> String {
        guard var common = paths.first?.split(separator: "/", omittingEmptySubsequences: false).dropLast() else {
            return ""
        }
        for path in paths {
            let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            common = common.prefix(zip(common, folders).prefix { $0 == $1 }.count)
        }
        return common.map { $0 + "/" }.joined()
    }

    func render() -> String {
        let findings = context.findings
        var blocks: [String] = []
        if findings.owners.isEmpty || findings.diagnostics.isEmpty {
            blocks += ["# " + words(.title), sentence(context.text(.summary(Summary(findings)))) + "."]
        }
        for section in findings.sections(limit: context.options.maxFindings) { blocks += self.blocks(of: section) }
        if !findings.notes.isEmpty {
            let notes = findings.notes.map { "- " + sentence(context.text(.noteText($0))) }
            blocks += ["## " + words(.notes), notes.joined(separator: "\n")]
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func blocks(of section: Findings.Section) -> [String] {
        var blocks: [String] = []
        if let recipient = section.recipient {
            let summary = Summary(section.diagnostics)
            let opening = ListPhrase.opening(recipient.role, summary, isRanked: context.findings.isRanked)
            blocks += ["## " + MarkdownText.plain(context.name(of: recipient)), words(opening)]
        }
        if !section.shown.isEmpty { blocks.append(section.shown.map(item).joined(separator: "\n")) }
        if section.hidden > 0 { blocks.append(sentence(context.text(.moreFindings(section.hidden)))) }
        return blocks
    }

    private func item(_ diagnostic: Diagnostic) -> String {
        var lines = ["- [ ] **\(sentence(capitalized(context.message(diagnostic))))**"]
        func add(_ head: String, _ text: String?) {
            if let text { lines.append("  - \(head): \(text)") }
        }
        add(words(.toDo), repair(of: diagnostic))
        add(words(.place), place(of: diagnostic))
        for label in diagnostic.labels.prefix(Rendering.LabelLimit.markdown) {
            add(words(.comparison), comparison(label, diagnostic))
        }
        let hidden = diagnostic.labels.count - Rendering.LabelLimit.markdown
        if hidden > 0 { add(words(.comparison), sentence(context.text(.morePlaces(hidden)))) }
        if let impact = context.impact(diagnostic) {
            add(capitalized(context.text(.weight(impact.basis))), sentence(context.text(.impact(impact))))
        }
        add(capitalized(context.text(.note)), context.others(diagnostic).map(MarkdownText.sentence))
        add(words(.kind), "\(context.text(.severity(diagnostic.severity))), \(diagnostic.code)")
        return lines.joined(separator: "\n")
    }

    /// The one right text where there is one, else what the finding says.
    private func repair(of diagnostic: Diagnostic) -> String? {
        if diagnostic.fix.count == 1, let edit = diagnostic.fix.first, !edit.text.isEmpty {
            let old = context.findings.file(edit.place.file).text(edit.place.range)
            let texts = [old, edit.text].map { $0.split(separator: " ").joined() }
            if !texts.contains("") { return words(.replacement(old: old, new: edit.text)) }
        }
        return context.help(diagnostic).map(MarkdownText.sentence)
    }

    private func place(of diagnostic: Diagnostic) -> String {
        let measure = context.context(of: diagnostic).measure.map { words(.measure($0)) }
        let place = [measure, file(diagnostic.place), line(diagnostic.place)].compactMap(\.self).joined(separator: ", ")
        return place + excerpt(diagnostic.place)
    }

    private func comparison(_ label: Label, _ diagnostic: Diagnostic) -> String {
        let isElsewhere = label.place.file != diagnostic.place.file
        let place = (isElsewhere ? file(label.place) + ", " : "") + line(label.place)
        let text = context.showsLines(of: label.place.file, for: diagnostic) ? excerpt(label.place) : ""
        return "\(place)\(text) (\(sentence(context.label(label))))"
    }

    private func file(_ place: SourcePlace) -> String {
        "\(words(.file)) \(MarkdownText.code(String(context.path(of: place).trimmingPrefix(folder.neutralized))))"
    }

    private func line(_ place: SourcePlace) -> String { words(.line(context.positions(of: place).start.line)) }

    /// What stands in the line of a place.
    private func excerpt(_ place: SourcePlace) -> String {
        let text = context.lineText(of: place)
        return text.isEmpty ? "" : ": " + sentence(context.text("\(quoted: text)"))
    }

    /// As the beginning of a sentence.
    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private func words(_ phrase: ListPhrase) -> String { sentence(context.text(.list(phrase))) }

    private func sentence(_ text: String) -> String { MarkdownText.sentence(text) }
}
