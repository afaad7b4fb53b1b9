import Diagnostics
import SourceText

/// For people: each finding with the lines that it is about.
struct TextRenderer {
    private let context: Rendering
    private let painter: Painter

    init(_ context: Rendering) {
        self.context = context
        painter = Painter(isOn: context.options.color)
    }

    func render() -> String {
        let findings = context.findings
        var result = ""
        for section in findings.sections(limit: context.options.maxFindings) { result += text(of: section) }
        for note in findings.notes {
            result += "\(painter.paint(context.text(.note), .strong)): \(context.text(.noteText(note)))\n"
        }
        return result + context.text(.summary(Summary(findings))) + "\n"
    }

    private func text(of section: Findings.Section) -> String {
        var result = section.recipient.map { painter.paint(context.heading(of: $0, section), .strong) + "\n\n" } ?? ""
        for diagnostic in section.shown {
            for line in lines(of: diagnostic) { result += line + "\n" }
            result += "\n"
        }
        return section.hidden > 0 ? result + context.text(.moreFindings(section.hidden)) + "\n\n" : result
    }

    private func lines(of diagnostic: Diagnostic) -> [String] {
        let labels = diagnostic.labels.prefix(Rendering.LabelLimit.text).filter {
            context.showsLines(of: $0.place.file, for: diagnostic)
        }[...]
        let frames = frames(of: diagnostic, labels)
        let gutter = frames.map { "\($0.frame.lastLine)".count }.max() ?? 1
        let bar = painter.paint(String(repeating: " ", count: gutter) + " |", .frame)
        var result = [head(diagnostic)]
        for (place, frame) in frames {
            if let place {
                let arrow = painter.paint(String(repeating: " ", count: gutter) + " :::", .frame)
                result += [bar, "\(arrow) \(context.location(of: place))"]
            }
            result.append(bar)
            result += frame.lines(gutter: gutter)
        }
        result.append(bar)
        return result + notes(of: diagnostic, gutter)
    }

    private func head(_ diagnostic: Diagnostic) -> String {
        let kind = "\(context.text(.severity(diagnostic.severity)))[\(diagnostic.code)]"
        return "\(context.location(of: diagnostic.place)): "
            + painter.paint(kind, .severity(diagnostic.severity))
            + painter.paint(": \(context.message(diagnostic))", .strong)
    }

    /// The file of the finding, then the other files of its labels, each with its first place.
    private func frames(
        of diagnostic: Diagnostic, _ labels: ArraySlice<Label>
    ) -> [(place: SourcePlace?, frame: CodeFrame)] {
        let label = diagnostic.sentence(in: context.options.language).label.map(context.text)
        let primary = CodeFrame.Mark(range: diagnostic.place.range, isPrimary: true, label: label)
        let home = labels.filter { $0.place.file == diagnostic.place.file }
        let others = labels.filter { $0.place.file != diagnostic.place.file }.sorted { $0.place < $1.place }
        var result: [(place: SourcePlace?, frame: CodeFrame)] = [
            (nil, frame([primary] + home.map(mark), diagnostic.place.file, diagnostic.severity))
        ]
        for (index, other) in others.enumerated() where index == 0 || others[index - 1].place.file != other.place.file {
            let marks = others.filter { $0.place.file == other.place.file }.map(mark)
            result.append((other.place, frame(marks, other.place.file, diagnostic.severity)))
        }
        return result
    }

    private func frame(_ marks: [CodeFrame.Mark], _ file: FileID, _ severity: Severity) -> CodeFrame {
        CodeFrame(marks, context.positions(in: file), severity, painter)
    }

    private func mark(_ label: Label) -> CodeFrame.Mark {
        CodeFrame.Mark(range: label.place.range, isPrimary: false, label: context.label(label))
    }

    private func notes(of diagnostic: Diagnostic, _ gutter: Int) -> [String] {
        var notes: [(Phrase, String)] = []
        let hidden = diagnostic.labels.count - Rendering.LabelLimit.text
        if hidden > 0 { notes.append((.note, context.text(.morePlaces(hidden)))) }
        if let impact = context.impact(diagnostic) {
            notes.append((.weight(impact.basis), context.text(.impact(impact))))
        }
        for label in diagnostic.labels.prefix(Rendering.LabelLimit.text)
        where !context.showsLines(of: label.place.file, for: diagnostic) {
            notes.append((.note, "\(context.location(of: label.place)): \(context.label(label))"))
        }
        if let others = context.others(diagnostic) { notes.append((.note, others)) }
        if let help = context.help(diagnostic) { notes.append((.help, help)) }
        if let fix = context.fix(diagnostic) { notes.append((.fix, fix)) }
        notes.append((.more, "ccc explain \(diagnostic.code)"))
        return notes.map { word, text in
            let sign = painter.paint(String(repeating: " ", count: gutter) + " =", .frame)
            return "\(sign) \(painter.paint(context.text(word), .strong)): \(text)"
        }
    }
}
