import ContractModel
import Diagnostics

extension Rule {
    /// A person's e-mail address, or a telephone number, in a text that reports print.
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
              - id: heat-pumps
                title: Heat pumps
                description: ↓Ask at 0171 5550123 after five.
                field: energy-systems
                status: planned
                note: ↓Ask at +49 171 5550123.
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
              - id: heat-pumps
                title: Heat pumps
                description: ISBN 0-19-852663-6, IBAN DE02 1203 0000 0000 2020 51, reference 0171 555012 and +12 000 000 000 kWh.
                field: energy-systems
                status: planned
                note: From 2026-03 on 05913000 applies, 0.171 5550123 t and 01.03.2026 0001234567 too.
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
