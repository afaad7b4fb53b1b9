import Quantities
import SourceText

/// A file of an example: what is shown of it, and the first lines that make a whole file of it.
struct ExampleFile {
    let path: String
    /// What is shown.
    let text: String
    /// What comes before it.
    let head: String

    /// The whole file.
    var source: SourceFile { SourceFile(path: path, bytes: Array(head.utf8) + Self.bytes(of: text)) }
    /// What is shown of it.
    var shownSource: SourceFile { SourceFile(path: path, bytes: Self.bytes(of: text)) }

    /// Completes a text: a file that has neither `ccc` nor `kind` gets both, and what its kind requires besides.
    init(path: String, text: String, language: Language = .en) {
        self.path = path
        self.text = text
        let keys = text.matches(of: #/(?m)^([a-z_]+):/#).map { String($0.output.1) }
        let isWhole = keys.isEmpty || keys.contains("ccc") || keys.contains("kind") || !path.hasSuffix(".yaml")
        head = isWhole ? "" : Self.head(of: path, language).filter { !keys.contains($0.key) }.map(\.lines).joined()
    }

    /// The file of the contract, of which nothing is shown.
    static func contract(language: Language = .en) -> ExampleFile {
        ExampleFile(path: "contract.yaml", text: "title: Contract\n", language: language)
    }

    private static func head(of path: String, _ language: Language) -> [(key: String, lines: String)] {
        let name = path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? ""
        switch name {
        case _ where name.hasPrefix("contract"):
            return [
                ("ccc", "ccc: 1\n"), ("kind", "kind: contract\n"), ("id", "id: city\n"),
                ("title", "title: Contract\n"), ("city", "city:\n  name: City\n  country: DE\n"),
                ("languages", "languages:\n  - \(language.rawValue)\n"),
            ]
        case _ where name.hasPrefix("inventory"):
            return [
                ("ccc", "ccc: 1\n"), ("kind", "kind: inventory\n"), ("id", "id: base-2019\n"), ("year", "year: 2019\n"),
            ]
        case "decisions", "organisations", "programmes":
            return [("ccc", "ccc: 1\n"), ("kind", "kind: \(name)\n")]
        default:
            let party = name == "commitment" ? "party" : name
            return [
                ("ccc", "ccc: 1\n"), ("kind", "kind: commitment\n"),
                ("stakeholder", "stakeholder:\n  id: \(party)\n  name: \(party)\n  type: company\n"),
                ("signature", "signature:\n  status: signed\n"),
            ]
        }
    }

    /// The bytes of a text in which what cannot be seen is written with a sign: `␣` for a space, `→` for a tab, `␍` for
    /// a carriage return, `␄` for the end of the file, `�` for an `ä` of Windows-1252.
    private static func bytes(of text: String) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "␣": result.append(0x20)
            case "→": result.append(0x09)
            case "␍": result.append(0x0D)
            case "�": result.append(0xE4)
            case "␄": return result
            default: result += Array(String(scalar).utf8)
            }
        }
        return result
    }
}
