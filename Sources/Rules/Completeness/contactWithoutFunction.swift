import ContractModel
import Diagnostics
import SourceText

extension Rule {
    /// A contact or a signature whose function is only the name of the organisation.
    static let contactWithoutFunction = Rule(
        .contactWithoutFunction,
        triggering: [example(contact: "↓Bakery Sample", signature: "↓Bakery Sample")],
        nonTriggering: [example(contact: "Head of energy, Bakery Sample", signature: "Managing director")],
        document: { document, findings in
            func report(_ texts: [LocalizedText?], _ organisation: LocalizedText?) {
                let names = Set(organisation?.versions.map { $0.text.lowercased() } ?? [])
                for version in texts.compactMap(\.self).flatMap(\.versions)
                where names.contains(version.text.lowercased()) {
                    findings.report(
                        .completeness(.contactWithoutFunction(version.text)), at: document.place(version.range))
                }
            }
            for named in document.contacts {
                report([named.contact.position, named.contact.department], named.organisation)
            }
            if case .commitment(let commitment) = document.content {
                report([commitment.signature?.position], commitment.stakeholder?.name)
            }
        })

    private static func example(contact: String, signature: String) -> String {
        """
        ccc: 1
        kind: commitment
        stakeholder:
          id: bakery
          name: Bakery Sample
          type: company
          contact:
            position: \(contact)
        signature:
          status: signed
          position: \(signature)
        """
    }
}
