import ContractModel
import SourceText

/// Whom to ask, and at which organisation.
struct OrganisationContact {
    let organisation: LocalizedText?
    let contact: Contact
}

extension Document {
    /// The contacts of the organisations, or of the city, that it describes.
    var contacts: [OrganisationContact] {
        switch content {
        case .commitment(let document): [document.stakeholder].compactMap(\.self).compactMap(\.namedContact)
        case .organisations(let document): document.organisations.compactMap(\.namedContact)
        case .contract(let document):
            [document.city.contact.map { OrganisationContact(organisation: document.city.name, contact: $0) }]
                .compactMap(\.self)
        case .inventory, .programmes, .decisions: []
        }
    }
}

extension Organisation {
    fileprivate var namedContact: OrganisationContact? {
        contact.map { OrganisationContact(organisation: name, contact: $0) }
    }
}
