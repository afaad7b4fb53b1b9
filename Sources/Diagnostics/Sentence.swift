public import Quantities

/// What a finding says: the fact, what to do, and a few words for the place itself.
public struct Sentence: Sendable {
    /// The fact, on one line, without full stop.
    public var message: Prose
    /// What to do, as a verb phrase.
    public var help: Prose?
    /// What stands at the place, for the code frame; the message alone when nil.
    public var label: Prose?

    init(_ message: Prose, help: Prose? = nil, label: Prose? = nil) {
        self.message = message
        self.help = help
        self.label = label
    }
}

extension Diagnostic {
    /// What the finding says in a language.
    public func sentence(in language: Language) -> Sentence { fact.sentence(in: language) }
}
