import Diagnostics
import SourceText
import YAML

/// Turns what is wrong with a readable text into findings.
struct ProblemReader {
    let source: SourceFile
    let file: FileID

    /// One finding for each mistake: keys that repeat earlier ones of their block one after the other are one.
    func diagnostics(_ problems: [YAMLProblem]) -> [Diagnostic] {
        var result: [Diagnostic] = []
        var rest = problems[...]
        while let problem = rest.popFirst() {
            var keys = [problem]
            while let next = rest.first, let last = keys.last, continues(last, with: next) {
                keys.append(next)
                rest = rest.dropFirst()
            }
            result.append(diagnostic(problem, repeated: keys.map(\.range)))
        }
        return result
    }

    /// Whether two keys of one block repeat two of the same block: first, first, second, second.
    private func continues(_ problem: YAMLProblem, with next: YAMLProblem) -> Bool {
        guard case .duplicateKey(let first, let repeated, _) = problem,
            case .duplicateKey(let nextFirst, let nextRepeated, _) = next
        else { return false }
        return first.lower < nextFirst.lower && nextFirst.lower < repeated.lower
            && repeated.lower < nextRepeated.lower
    }

    /// An entry of a list without its dash: it begins with another id.
    private func entry(_ problem: YAMLProblem) -> ReadingFact? {
        guard case .duplicateKey(let first, let repeated, _) = problem else { return nil }
        let line = restOfLine(repeated)
        guard source.text(repeated) == "id", line != restOfLine(first), let column = dashColumn(before: first),
            let own = self.column(of: repeated),
            own > column
        else { return nil }
        return .entryWithoutDash("- " + line, spaces: column)
    }

    private func restOfLine(_ range: ByteRange) -> String {
        String(decoding: source.bytes[range.indices.lowerBound...].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }

    /// The number of spaces before a key that begins its line.
    private func column(of range: ByteRange) -> Int? {
        let start = lineStart(of: range)
        return source.bytes[start..<range.indices.lowerBound].allSatisfy { $0 == 0x20 }
            ? range.indices.lowerBound - start : nil
    }

    /// The number of spaces before the dash of an entry that begins with a key.
    private func dashColumn(before range: ByteRange) -> Int? {
        let start = lineStart(of: range)
        let dash = source.bytes[start..<range.indices.lowerBound].lastIndex { $0 != 0x20 }
        guard let dash, source.bytes[dash] == UInt8(ascii: "-") else { return nil }
        return source.bytes[start..<dash].allSatisfy { $0 == 0x20 } ? dash - start : nil
    }

    private func lineStart(of range: ByteRange) -> Int {
        let before = source.bytes[..<range.indices.lowerBound]
        return before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    }

    private func diagnostic(_ problem: YAMLProblem, repeated: [ByteRange]) -> Diagnostic {
        let fact: ReadingFact =
            entry(problem)
            ?? (repeated.count > 1 ? .duplicateKeys(repeated.map(source.text)) : ReadingFact(problem, in: source))
        let labels = problem.label.map { [Label($0.fact, at: SourcePlace(file: file, range: $0.range))] }
        return Diagnostic(
            .reading(fact), at: SourcePlace(file: file, range: problem.range), labels: labels ?? [])
    }
}
