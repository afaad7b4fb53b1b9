import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// A contact of an organisation or of the city with an address at a mail provider for private people.
    static let privateContact = Rule(
        .privateContact,
        triggering: [
            """
            ccc: 1
            kind: commitment
            stakeholder:
              id: allotment-club
              name: Allotment club
              type: association
              contact:
                position: Chair
                email: ↓chair.allotments@gmail.com
            signature:
              status: signed
            """
        ],
        nonTriggering: [
            """
            ccc: 1
            kind: commitment
            stakeholder:
              id: allotment-club
              name: Allotment club
              type: association
              contact:
                position: Chair
                email: board@allotments.example
            signature:
              status: signed
            """
        ],
        document: { document, findings in
            for email in document.contacts.compactMap(\.contact.email) {
                guard let address = EmailAddress(email.value), address.isFree else { continue }
                findings.report(.publication(.privateContact(domain: address.domain)), at: document.place(email.range))
            }
        })
}
