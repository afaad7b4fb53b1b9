import DiagnosticOutput
import Diagnostics
import Foundation
import Quantities
import SourceText
import Workspace

/// A page of `docs/rules`: what a rule checks, an example that it refuses with what is printed, and one that is right.
struct RulePage {
    let code: Code
    let language: Language
    private(set) var text: String
    private let file: URL

    init(_ code: Code, _ language: Language) throws {
        self.code = code
        self.language = language
        file = Self.folder(language).appending(path: "\(code).md")
        text = try String(contentsOf: file, encoding: .utf8)
    }

    /// The folder of the pages of a language.
    static func folder(_ language: Language) -> URL {
        URL(filePath: #filePath).appending(path: "../../../docs/rules/\(language.rawValue)").standardizedFileURL
    }

    /// The titles of the sections, in order.
    static func sections(_ language: Language) -> [String] {
        switch language {
        case .en: ["Why", "Wrong", "Right", "How to fix"]
        case .de: ["Warum", "Falsch", "Richtig", "Was tun"]
        }
    }

    /// The files of the example that is refused.
    var wrong: [ExampleFile] { files(inSection: 1) }

    /// The files of the example that is right: those that it shows, and the others of the one that is refused.
    var right: [ExampleFile] {
        let shown = files(inSection: 2)
        let rest = wrong.filter { old in !shown.contains { $0.path == old.path } }
        return (shown + rest).filter { !$0.isRemoved }
    }

    /// The block with what `ccc lint` prints for the example that is refused.
    var output: String? {
        get { body(ofSection: 1).firstMatch(of: Self.outputBlock).map { String($0.output.1) } }
        set {
            let old = body(ofSection: 1)
            let block = "```text\n\(newValue ?? "")```\n"
            let new =
                old.contains(Self.outputBlock)
                ? old.replacing(Self.outputBlock) { _ in block } : "\(old)\n\(block)"
            text = text.replacing(old, with: new, maxReplacements: 1)
        }
    }

    /// Writes the page back.
    func save() throws { try text.write(to: file, atomically: true, encoding: .utf8) }

    private static var outputBlock: Regex<(Substring, Substring)> { #/(?s)```text\n(.*?)```\n/# }

    private func body(ofSection index: Int) -> String {
        let titles = Self.sections(language).map { "\n## \($0)\n" }
        guard let start = text.range(of: titles[index])?.upperBound else { return "" }
        let end = index + 1 < titles.count ? text.range(of: titles[index + 1])?.lowerBound : nil
        return String(text[start..<(end ?? text.endIndex)])
    }

    /// The files in the blocks of a section, one in each: a comment in its first line names it; without one it is a
    /// commitment. JSON has no comments: there the line is not of the file.
    private func files(inSection index: Int) -> [ExampleFile] {
        body(ofSection: index).matches(of: #/(?s)```(yaml|markdown|json)\n(.*?)```\n/#).map { block in
            var text = String(block.output.2)
            let name = text.prefixMatch(of: #/# ([\w\/-]+\.[a-z]+)(?:, [^\n]*)?\n/#)
            if let name, block.output.1 == "json" { text.removeSubrange(name.range) }
            return ExampleFile(
                path: name.map { String($0.output.1) } ?? "commitment.yaml", text: text, language: language)
        }
    }
}

extension ExampleFile {
    /// Whether nothing is shown of it but its name: it is no longer there.
    fileprivate var isRemoved: Bool { text.hasPrefix("# \(path)") && text.split(separator: "\n").count == 1 }
}
