import ContractModel
import Diagnostics

extension Rule {
    /// A person's e-mail address, or a telephone number, in a text that reports print (domain rule R24).
    static let contactInText = Rule(
        .contactInText,
        triggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                description: ↓Questions to jo.sample@utility.example, who also keeps the list.
                field: energy-systems
                status: planned
                note: ↓"Tel. 0231 50-22222"
            """
        ],
        nonTriggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                description: Questions to info@utility.example; the portal is at https://solar.example/@roofs.
                field: energy-systems
                status: planned
                note: About +12 000 000 kWh since 2020, DIN EN 15232 and Mobil 2030 apply; see item 0231-50222.
            """
        ],
        textsWith: [.address, .phone],
        check: { text, findings in
            if let address = ContactSearch.personalAddress(in: text.text) {
                findings.report(.publication(.contactInText(address, .email)), at: text.place)
            }
            if let number = ContactSearch.phoneNumber(in: text.text) {
                findings.report(.publication(.contactInText(number, .phone)), at: text.place, severity: .advice)
            }
        })
}
