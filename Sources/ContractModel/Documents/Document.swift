public import SourceText

/// One file of a contract, decoded.
public struct Document: Sendable {
    /// The file.
    public let file: FileID
    /// What it says, by kind.
    public let content: DocumentContent
    /// Places that could not be understood and decide what is counted: words such as a status, entries of lists.
    public let unclear: [ByteRange]

    /// Makes a document.
    public init(file: FileID, content: DocumentContent, unclear: [ByteRange] = []) {
        self.file = file
        self.content = content
        self.unclear = unclear
    }

    /// A place in this document's file.
    public func place(_ range: ByteRange) -> SourcePlace { SourcePlace(file: file, range: range) }
}

/// The kinds of documents, one schema each.
public enum DocumentContent: Sendable {
    case contract(ContractDocument)
    case inventory(InventoryDocument)
    case organisations(OrganisationsDocument)
    case commitment(CommitmentDocument)
    case programmes(ProgrammesDocument)
    case decisions(DecisionsDocument)
}

/// The word behind `kind:`.
public enum DocumentKind: String, CaseIterable, Sendable {
    case contract, inventory, organisations, commitment, programmes, decisions
}
