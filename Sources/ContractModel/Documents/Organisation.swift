public import SourceText

/// A party, partner or funder.
public struct Organisation: Sendable {
    public var id: Sourced<String>
    public var name: LocalizedText?
    /// Vocabulary `stakeholder-types`.
    public var type: Sourced<String>?
    /// Vocabulary `legal-forms`, or the author's own word.
    public var legalForm: LocalizedText?
    public var levelOfOperation: Sourced<String>?
    public var description: LocalizedText?
    public var website: String?
    public var contact: Contact?
    public var range: ByteRange
}

/// Whom to ask. Name, e-mail and telephone are personal data and stand in internal reports only.
public struct Contact: Sendable {
    public var position: LocalizedText?
    public var department: LocalizedText?
    public var name: Sourced<String>?
    public var email: Sourced<String>?
    public var phone: Sourced<String>?
}

/// `kind: organisations`: parties without a file of their own.
public struct OrganisationsDocument: Sendable {
    public var organisations: [Organisation] = []
    public var source: LocalizedText?

    public init() {}
}
