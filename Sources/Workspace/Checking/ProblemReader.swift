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

    private func diagnostic(_ problem: YAMLProblem, repeated: [ByteRange]) -> Diagnostic {
        let fact: ReadingFact =
            repeated.count > 1 ? .duplicateKeys(repeated.map(source.text)) : ReadingFact(problem, in: source)
        let labels = problem.label.map { [Label($0.fact, at: SourcePlace(file: file, range: $0.range))] }
        return Diagnostic(
            .reading(fact), at: SourcePlace(file: file, range: problem.range), labels: labels ?? [])
    }
}
