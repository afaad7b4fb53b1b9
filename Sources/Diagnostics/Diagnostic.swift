public import SourceText

/// One finding: what is wrong, and where. Its words are made from the fact, in the reader's language.
public struct Diagnostic: Hashable, Sendable {
    /// What is wrong.
    public var fact: Fact
    /// How much it matters.
    public var severity: Severity
    /// Where it is.
    public var place: SourcePlace
    /// Other places that matter for it.
    public var labels: [Label]
    /// Changes of the source that repair it, if there is one right repair.
    public var fix: [Edit]

    /// Makes a finding; the severity is the code's own unless given.
    public init(
        _ fact: Fact, at place: SourcePlace, severity: Severity? = nil, labels: [Label] = [], fix: [Edit] = []
    ) {
        self.fact = fact
        self.severity = severity ?? fact.code.severity
        self.place = place
        self.labels = labels
        self.fix = fix
    }

    /// The code of the fact.
    public var code: Code { fact.code }

    /// The same finding at other places: its own, those of its labels and of its fix.
    public func moved(_ place: (SourcePlace) -> SourcePlace) -> Diagnostic {
        Diagnostic(
            fact, at: place(self.place), severity: severity, labels: labels.map { Label($0.fact, at: place($0.place)) },
            fix: fix.map { Edit(at: place($0.place), text: $0.text) })
    }
}

/// A second place, and what it has to do with the finding.
public struct Label: Hashable, Sendable {
    /// The place.
    public var place: SourcePlace
    /// What stands there.
    public var fact: LabelFact

    /// Makes a label.
    public init(_ fact: LabelFact, at place: SourcePlace) {
        self.place = place
        self.fact = fact
    }
}

/// A replacement of bytes in one file.
public struct Edit: Hashable, Sendable {
    /// What is replaced; empty to insert.
    public var place: SourcePlace
    /// The new text.
    public var text: String

    /// Makes an edit.
    public init(at place: SourcePlace, text: String) {
        self.place = place
        self.text = text
    }
}

extension Diagnostic: Comparable {
    /// By file, place, then code: the order in which findings are shown.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        (left.place, left.code) < (right.place, right.code)
    }
}
