import Diagnostics
import Quantities
import SourceText

/// What every renderer needs: the findings, the options, and where each place is.
struct Rendering {
    let findings: Findings
    let options: OutputOptions
    private let positions: [FileID: FilePositions]

    /// Most second places of a finding that are shown.
    ///
    /// A frame in the terminal stays on one screen, a line of a to-do list can be read aloud, and programs get enough to
    /// show on demand without a report that grows with the square of the contract.
    enum LabelLimit {
        static let text = 8
        static let markdown = 4
        static let program = 20
    }

    init(_ findings: Findings, _ options: OutputOptions) {
        self.findings = findings
        self.options = options
        var positions: [FileID: FilePositions] = [:]
        for diagnostic in findings.diagnostics {
            for place in [diagnostic.place] + diagnostic.labels.map(\.place) + diagnostic.fix.map(\.place)
            where positions[place.file] == nil {
                positions[place.file] = FilePositions(findings.file(place.file))
            }
        }
        self.positions = positions
    }

    /// Lines and columns of a file that a finding, a label or an edit names.
    func positions(in file: FileID) -> FilePositions {
        positions[file] ?? FilePositions(findings.file(file))
    }

    /// First position of a place, and the position after it.
    func positions(of place: SourcePlace) -> (start: SourcePosition, end: SourcePosition) {
        let file = positions(in: place.file)
        return (file.position(at: place.range.lower), file.position(at: place.range.upper))
    }

    /// The same of what is marked for people: a block without the line end behind it.
    func visiblePositions(of place: SourcePlace) -> (start: SourcePosition, end: SourcePosition) {
        let visible = positions(in: place.file).visible(place.range)
        return positions(of: SourcePlace(file: place.file, range: visible))
    }

    /// `path:line:column`, without characters that could steer a terminal.
    func location(of place: SourcePlace) -> String {
        let start = positions(of: place).start
        return "\(path(of: place)):\(start.line):\(start.column)"
    }

    /// The path of a place's file as it may be shown.
    func path(of place: SourcePlace) -> String { findings.file(place.file).path.neutralized }

    /// What stands in the line where a place begins, without the spaces around it.
    func lineText(of place: SourcePlace) -> String {
        let file = positions(in: place.file)
        let line = file.text(ofLine: positions(of: place).start.line)
        let words = file.index.file.bytes[line.indices].prefix(400).split { $0 == 0x20 || $0 == 0x09 }
        return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// The words of a prose in the reader's language.
    func text(_ prose: Prose) -> String { prose.text(in: options.language) }

    /// The words of a phrase in the reader's language.
    func text(_ phrase: Phrase) -> String { text(phrase.prose(in: options.language)) }

    /// The message of a finding.
    func message(_ diagnostic: Diagnostic) -> String {
        text(diagnostic.sentence(in: options.language).message)
    }

    /// What to do about a finding, if there is something to say.
    func help(_ diagnostic: Diagnostic) -> String? {
        diagnostic.sentence(in: options.language).help.map(text)
    }

    /// The words at a second place.
    func label(_ label: Label) -> String { text(label.fact.prose(in: options.language)) }

    /// What is known of a finding beside itself.
    func context(of diagnostic: Diagnostic) -> FindingContext { findings.contexts[diagnostic] ?? FindingContext() }

    /// What is at stake in a finding.
    func impact(_ diagnostic: Diagnostic) -> Impact? { context(of: diagnostic).impact }

    /// Whom else a finding concerns, or why it does not stand in another list.
    func others(_ diagnostic: Diagnostic) -> String? {
        let context = context(of: diagnostic)
        guard !context.others.isEmpty else { return nil }
        return text(context.isWithheld ? .withheld(context.others) : .alsoConcerns(context.others))
    }

    /// Whether the lines of a file may be shown in the list of a finding: a stakeholder sees those of its own files.
    func showsLines(of file: FileID, for diagnostic: Diagnostic) -> Bool {
        guard let recipient = context(of: diagnostic).recipient, recipient.role != .climateOffice else { return true }
        return findings.owners[file] == recipient
    }

    /// The first line of a recipient's list: its name, and how much is in it.
    func heading(of recipient: Recipient, _ section: Findings.Section) -> String {
        "\(name(of: recipient)): \(text(.counts(Summary(section.diagnostics))))"
    }

    /// The name of a recipient, as it may be shown.
    func name(of recipient: Recipient) -> String {
        switch recipient.role {
        case .climateOffice: text(.climateOffice(recipient.name.neutralized))
        case .stakeholder(let id): (recipient.name.isEmpty ? id : recipient.name).neutralized
        }
    }

    /// What the fix of a finding changes, if it has one.
    func fix(_ diagnostic: Diagnostic) -> String? {
        guard let first = diagnostic.fix.first else { return nil }
        guard diagnostic.fix.count == 1 else { return text(.changes(diagnostic.fix.count)) }
        let old = findings.file(first.place.file).text(first.place.range)
        if old.isEmpty { return text(.inserts(first.text)) }
        if old.allSatisfy({ $0 == "\t" }) { return text(.plainTabs) }
        if old != first.text, old.withPlainSpaces == first.text { return text(.plainSpaces(old)) }
        return text(first.text.isEmpty ? .deletes(old) : .replaces(old, first.text))
    }
}

extension String {
    /// The text with a plain space for each of the spaces that look like one (U+00A0 and others).
    fileprivate var withPlainSpaces: String {
        String(UnicodeScalarView(unicodeScalars.map { !$0.isASCII && $0.properties.isWhitespace ? " " : $0 }))
    }

    /// The text with U+FFFD for every character that could steer a terminal or hide what stands beside it.
    var neutralized: String {
        if unicodeScalars.allSatisfy(\.isSafeToShow) { return self }
        var result = UnicodeScalarView()
        for scalar in unicodeScalars { result.append(scalar.isSafeToShow ? scalar : "\u{FFFD}") }
        return String(result)
    }
}
