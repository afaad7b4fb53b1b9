import Diagnostics
import Quantities
import SourceText

/// What every renderer needs: the findings, the options, and where each place is.
struct Rendering {
    let findings: Findings
    let options: OutputOptions
    private let positions: [FileID: FilePositions]

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

    /// What the fix of a finding changes, if it has one.
    func fix(_ diagnostic: Diagnostic) -> String? {
        guard let first = diagnostic.fix.first else { return nil }
        guard diagnostic.fix.count == 1 else { return text(.changes(diagnostic.fix.count)) }
        let old = findings.file(first.place.file).text(first.place.range)
        if old.isEmpty { return text(.inserts(first.text)) }
        return text(first.text.isEmpty ? .deletes(old) : .replaces(old, first.text))
    }
}

extension String {
    /// The text with U+FFFD for every character that could steer a terminal or hide what stands beside it.
    var neutralized: String {
        if unicodeScalars.allSatisfy(\.isSafeToShow) { return self }
        var result = UnicodeScalarView()
        for scalar in unicodeScalars { result.append(scalar.isSafeToShow ? scalar : "\u{FFFD}") }
        return String(result)
    }
}
