/// The templates that the tool has, and the one that a contract follows.
public struct TemplateShelf: Sendable {
    /// Ids of all templates, sorted.
    public let ids: [String]
    /// The template of the contract; nil when it names none, or one that is not there.
    public let profile: TemplateProfile?

    /// Puts the two together.
    public init(ids: [String], profile: TemplateProfile?) {
        self.ids = ids
        self.profile = profile
    }

    /// No templates at all.
    public static let empty = TemplateShelf(ids: [], profile: nil)
}
