import Diagnostics
import SourceText
import Workspace

/// An example of a rule: files, and the places that are marked with `↓`.
struct RuleExample {
    /// The files in path order.
    let files: [SourceFile]
    /// Marked places as `path:offset`.
    let marks: [String]

    /// Reads an example: parts begin with a line `=== path`, a text without any is `commitment.yaml`.
    ///
    /// Parts are completed, and a contract file is added where there is none.
    init(_ text: String) {
        var parts = Self.parts(of: text).map { ExampleFile(path: $0.path, text: $0.text) }
        if !parts.contains(where: { $0.path == "contract.yaml" }) { parts.append(.contract()) }
        var files: [SourceFile] = []
        var marks: [String] = []
        for part in parts.sorted(by: { $0.path < $1.path }) {
            var bytes: [UInt8] = []
            for scalar in (part.head + part.text).unicodeScalars {
                if scalar == "↓" {
                    marks.append("\(part.path):\(bytes.count)")
                } else {
                    bytes += Array(String(scalar).utf8)
                }
            }
            files.append(SourceFile(path: part.path, bytes: bytes))
        }
        self.files = files
        self.marks = marks
    }

    /// Everything that is found, the code with its place as `path:offset`.
    func findings() async -> [(code: Code, place: String)] {
        await diagnostics().map { diagnostic in
            let path = files[Int(diagnostic.place.file.rawValue)].path
            return (diagnostic.code, "\(path):\(diagnostic.place.range.lower)")
        }
    }

    /// Everything that is found.
    func diagnostics() async -> [Diagnostic] {
        await Workspace().check(files, folder: "contract").diagnostics
    }

    private static func parts(of text: String) -> [(path: String, text: String)] {
        guard text.hasPrefix("=== ") else {
            let path = text.contains("kind: inventory") ? "inventory.yaml" : "commitment.yaml"
            return [(path, text + "\n")]
        }
        return text.split(separator: "=== ", omittingEmptySubsequences: true).map { part in
            let lines = part.split(separator: "\n", maxSplits: 1)
            return (String(lines[0]), String(lines[1]) + "\n")
        }
    }
}

extension Code {
    /// Whether a finding of this code matters in an example of another.
    ///
    /// An example is never a whole contract: what it lacks matters to the rules on completeness alone, and theirs are
    /// contracts at their beginning, in which only errors would be mistakes.
    func isShown(inExampleOf code: Code) -> Bool {
        if self == code { return true }
        return !isOnCompleteness && (!code.isOnCompleteness || severity == .error)
    }

    /// Whether the code is one of completeness against the template.
    var isOnCompleteness: Bool { number / 100 == 7 }
}
