import ContractModel
import Diagnostics

extension Rule {
    /// A salutation with a name in a text that reports print: people are named by function.
    static let nameInText = Rule(
        .nameInText,
        triggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                description: ↓Contact in the building department is Ms Sample.
                field: energy-systems
                status: planned
                cost:
                  capex:
                    value: pending
                    note: ↓Zahlen liefert Herr Dr. Muster nach der Sitzung
            """
        ],
        nonTriggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs in Frau-Holle-Weg
                description: Decided by Herr Oberbürgermeister and the council; Frau und Beruf e.V. gives advice.
                field: energy-systems
                status: planned
                note:
                  de: Angebote für Mann und Frau im Quartier. Die Lage für jede Frau Mitglied im Verein ist gleich.
            """
        ],
        textsWith: .salutation,
        check: { text, findings in
            guard text.role != .title, let found = NameSearch.first(in: text.text) else { return }
            findings.report(
                .publication(.nameInText(found.name, salutation: found.salutation)), at: text.place)
        })
}
