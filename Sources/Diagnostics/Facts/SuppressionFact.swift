public import Quantities

/// What is wrong with a comment `# ccc: ignore CODE -- reason`, or with a decision that accepts a finding.
public enum SuppressionFact: Hashable, Sendable {
    /// No reason is given, so that nothing is accepted; the code that the comment names, if it names any.
    case withoutReason(code: String?)
    /// Nothing of this code is found at the place that the comment is for.
    case unused(code: String, name: String)
    /// Nothing of this code is found where a decision accepts it; whether that is a place of the contract at all.
    case unusedDecision(code: String, name: String, at: String, isPlace: Bool)
    /// A word that is neither code nor name of a rule.
    case unknownCode(String, suggestion: String?)
    /// The comment names no rule at all.
    case withoutCode

    /// The code.
    public var code: Code {
        switch self {
        case .withoutReason: .suppressionWithoutReason
        case .unused, .unusedDecision: .unusedSuppression
        case .unknownCode, .withoutCode: .unknownSuppressedCode
        }
    }
}

extension SuppressionFact {
    /// What the fact says in a language.
    public func sentence(in language: Language) -> Sentence {
        switch language {
        case .en: english
        case .de: german
        }
    }
}
