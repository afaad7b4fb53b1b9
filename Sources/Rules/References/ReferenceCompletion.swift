public import Diagnostics

/// Finds what texts mean in a contract that stand where a short name belongs: the name of an organisation, a title.
public struct ReferenceCompletion {
    private let subject: ContractUnderCheck
    private var candidates: [ReferenceFact.Subject: ReferenceCandidates] = [:]

    /// Prepares a contract.
    public init(_ subject: ContractUnderCheck) {
        self.subject = subject
    }

    /// The finding with what the contract has; any other as it is.
    public mutating func completed(_ diagnostic: Diagnostic) -> Diagnostic {
        guard case .schema(.noReference(let text, var reference)) = diagnostic.fact else { return diagnostic }
        var candidates =
            candidates.removeValue(forKey: reference.subject)
            ?? ReferenceCandidates(reference.subject, in: subject)
        reference.known = candidates.ids
        if let several = candidates.meanings(of: text) {
            (reference.meant, reference.isSeveral) = (several.map { FormatWord($0) }, true)
        } else if let meaning = candidates.meaning(of: text) {
            let words = meaning.isWhole || reference.isSeveral ? [] : reference.meant
            (reference.meant, reference.isSeveral) = ([FormatWord(meaning.id)] + words, false)
        }
        self.candidates[reference.subject] = candidates
        var result = diagnostic
        result.fact = .schema(.noReference(text, reference))
        return result
    }
}
