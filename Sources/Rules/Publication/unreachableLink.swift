import ContractModel
import Diagnostics

extension Rule {
    /// An address in a text that reports print, and that opens on one computer or in one network only.
    static let unreachableLink = Rule(
        .unreachableLink,
        triggering: [
            example(description: #"The list is at \\server\climate\list.xlsx."#),
            example(description: #"The list is at T:\climate\list.xlsx."#),
            example(description: "The list is at <file:///T:/climate/list.xlsx>."),
            example(description: "[The list](http://intranet/climate)"),
            example(description: "The list is at https://climate.intranet/list, ask for it."),
            example(description: "The list is at http://192.168.4.7:8080/list."),
            example(description: "The list is at localhost:8080."),
        ],
        nonTriggering: [
            example(
                mark: "",
                description: #"""
                    'At http://utility.example/list and https://10.example/; an address begins with https:// or
                          http://… and never with file:, and \\ is a backslash.'
                    """#)
        ],
        textsWith: .link,
        check: { text, findings in
            guard let address = LocalAddress.first(in: text.text) else { return }
            findings.report(.publication(.unreachableLink(address)), at: text.place)
        })

    private static func example(mark: String = "↓", description: String) -> String {
        """
        measures:
          - id: solar-roofs
            title: Solar roofs
            description: \(mark)\(mark.isEmpty ? description : "'\(description)'")
            field: energy-systems
            status: planned
        """
    }
}
