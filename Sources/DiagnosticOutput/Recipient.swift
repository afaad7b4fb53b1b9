/// Who is to mend a finding: a stakeholder, or the climate office that keeps the contract.
package struct Recipient: Hashable, Sendable {
    /// The two kinds.
    package enum Role: Hashable, Sendable {
        /// Whoever keeps `contract.yaml`, inventories, programmes and decisions.
        case climateOffice
        /// The party with an id, for its own files.
        case stakeholder(id: String)
    }

    /// Number of the contract within the run.
    package let contract: Int
    /// Which of the two.
    package let role: Role
    /// Name of the stakeholder, or of the climate office's city; empty if nobody says it.
    package let name: String

    /// Names a recipient.
    package init(contract: Int, _ role: Role, name: String) {
        self.contract = contract
        self.role = role
        self.name = name
    }

    /// The stakeholder's id; nil for the climate office.
    var stakeholderID: String? {
        guard case .stakeholder(let id) = role else { return nil }
        return id
    }
}

extension Recipient: Comparable {
    /// By contract; the climate office before the stakeholders, these by id.
    package static func < (left: Recipient, right: Recipient) -> Bool {
        (left.contract, left.stakeholderID ?? "", left.name) < (right.contract, right.stakeholderID ?? "", right.name)
    }
}
