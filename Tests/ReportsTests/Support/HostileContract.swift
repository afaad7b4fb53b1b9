import Aggregation
import SourceText

/// A contract in which every text that an author can write tries to be more than text.
enum HostileContract {
    /// Markup of HTML, Markdown, Mustache and style sheets, a quotation mark hidden behind an accent, and a character
    /// that turns the direction of writing.
    static let text =
        "<script>alert(1)</script> \"\u{301} onmouseover=x a|b `c` [l](javascript:alert(2)) ![i](https://x.example/i.png)"
        + " \u{202E}{{city}} *s* # h </style></title>"

    private static var quoted: String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{202E}": result += "\\u202E"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    static var contract: Contract {
        ExampleContract.contract([
            SourceFile(path: "commitments/<b>|x.yaml", text: commitment), SourceFile(path: "contract.yaml", text: root),
            SourceFile(path: "inventory.yaml", text: inventory), SourceFile(path: "programmes.yaml", text: programmes),
        ])
    }

    private static var root: String {
        """
        ccc: 1
        kind: contract
        id: x
        title: \(quoted)
        source: \(quoted)
        note: \(quoted)
        city:
          name: \(quoted)
          website: javascript:alert(3)
        languages: [en]
        priorities:
          - id: p
            title: \(quoted)
            description: \(quoted)
        networks:
          - name: \(quoted)
            url: javascript:alert(4)
            note: \(quoted)
        targets:
          - id: t
            title: \(quoted)
            year: 2030
            baseline: b
            reduction: 80 %
            note: \(quoted)
        sections:
          free-text: \(quoted)
        """
    }

    private static var inventory: String {
        """
        ccc: 1
        kind: inventory
        id: b
        year: 2018
        method: \(quoted)
        emissions:
          unit: t CO2e/a
          rows:
            - sector: transport
              label: \(quoted)
              note: \(quoted)
              all_scopes: 1 000
        """
    }

    private static var programmes: String {
        """
        ccc: 1
        kind: programmes
        programmes:
          - id: q
            title: \(quoted)
            counts_in: nothing
            url: "data:text/html,x"
            relevance: \(quoted)
        """
    }

    private static var commitment: String {
        """
        ccc: 1
        kind: commitment
        source: \(quoted)
        stakeholder:
          id: c
          name: \(quoted)
          type: company
          website: javascript:alert(5)
          contact:
            position: \(quoted)
            name: \(quoted)
            email: \(quoted)
        statement: \(quoted)
        signature:
          status: signed
          position: \(quoted)
          name: \(quoted)
          note: \(quoted)
        measures:
          - id: m
            title: \(quoted)
            description: \(quoted)
            location: \(quoted)
            status: planned
            note: \(quoted)
            effects:
              - kind: reduction
                sector: transport
                by_year:
                  2030:
                    value: 400 t CO2e/a
                    note: \(quoted)
                    source: \(quoted)
            cost:
              capex:
                value: 1 M EUR
                note: \(quoted)
            funding:
              - funder: \(quoted)
                programme: \(quoted)
                amount: 10 %
                status: planned
                note: \(quoted)
        """
    }
}
