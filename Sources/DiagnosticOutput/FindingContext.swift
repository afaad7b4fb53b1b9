package import Diagnostics

/// What is known of a finding beside itself. Worked out only for those who ask.
package struct FindingContext: Hashable, Sendable {
    /// What is at stake.
    package var impact: Impact?
    /// Title of the measure in which it stands, as its author wrote it.
    package var measure: String?
    /// Whose list it stands in; nil where findings are not grouped.
    package var recipient: Recipient?
    /// Names of other stakeholders whom it concerns.
    package var others: [String] = []
    /// Whether the climate office has it in place of a stakeholder, because it tells of one who is not to be named.
    package var isWithheld = false

    /// Nothing is known.
    package init() {}
}
