import SourceText
import Syntax
import YAML

/// Errors and problems as one line: the name of the case, and each range as the bytes it holds.
enum Facts {
    /// What reading a text says: the error, or the problems.
    static func read(_ text: String, limits: YAMLLimits = .standard) -> [String] {
        let file = SourceFile(path: "a.yaml", text: text)
        do {
            return try YAMLReader.read(file, limits: limits).problems.map { line($0, in: file) }
        } catch {
            return [line(error, in: file)]
        }
    }

    /// One error or problem.
    static func line(_ fact: Any, in file: SourceFile) -> String {
        guard let child = Mirror(reflecting: fact).children.first else { return "\(fact)" }
        let values = Mirror(reflecting: child.value)
        let parts = values.displayStyle == .tuple ? values.children.map(\.value) : [child.value]
        let texts = parts.map { part -> String in
            switch part {
            case let range as ByteRange: slice(range, of: file)
            case let range as ByteRange?: range.map { slice($0, of: file) } ?? "nil"
            case let kind as SyntaxNode.Kind?: kind.map { "\($0)" } ?? "nil"
            default: "\(part)"
            }
        }
        return "\(child.label ?? ""): " + texts.joined(separator: " | ")
    }

    private static func slice(_ range: ByteRange, of file: SourceFile) -> String {
        let line = LineTable(file.bytes).line(at: range.lower)
        return "\(line) " + file.text(range).replacing("\n", with: "⏎")
    }
}
