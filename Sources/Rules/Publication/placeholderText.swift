import ContractModel
import Diagnostics

extension Rule {
    /// A place-holder, or a sentence of the template's guidance, was left in a text.
    static let placeholderText = Rule(
        .placeholderText,
        triggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs
                description: ↓tbd
                field: energy-systems
                status: planned
                note: ↓Please describe the effect of the measure in one sentence.
            """,
            """
            measures:
              - id: solar-roofs
                title: ↓Lorem ipsum dolor
                description: ↓The number of roofs is xxx.
                field: energy-systems
                status: planned
                note: ↓"Data will be delivered as soon as possible."
            """,
        ],
        nonTriggering: [
            """
            measures:
              - id: solar-roofs
                title: Solar roofs of the XXL hall
                description: The council decided "to put solar cells [...] on all roofs".
                field: energy-systems
                status: planned
                note: >-
                  The advice centre asks owners to describe their roof; please note the office hours. Details on the
                  pending decision are published in autumn.
            """
        ],
        textsWith: .placeholder,
        check: { text, findings in
            guard text.role != .name, let found = Placeholder.first(in: text.text) else { return }
            findings.report(.publication(.placeholderText(found)), at: text.place)
        })
}
