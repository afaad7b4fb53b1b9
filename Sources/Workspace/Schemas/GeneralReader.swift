import Diagnostics
import JSON
import SourceText
import Syntax
import YAML

/// Reads YAML or JSON that need not be of the format `ccc`: JSON where the name ends so, else YAML 1.2 as the standard
/// has it.
enum GeneralReader {
    /// Why a text has no value.
    struct Failure: Error {
        let fact: ReadingFact
        let range: ByteRange
    }

    /// The documents of a file, and what makes their values uncertain.
    struct Content {
        var trees: [SyntaxTree]
        var problems: [Failure] = []
    }

    /// The only document of a file.
    static func tree(of file: SourceFile) throws(Failure) -> SyntaxTree {
        let content = try read(file)
        if let problem = content.problems.first { throw problem }
        return content.trees[0]
    }

    /// All documents of a file; an empty one is one null.
    static func read(_ file: SourceFile) throws(Failure) -> Content {
        guard file.path.hasSuffix("json") else { return try readYAML(file) }
        do throws(JSONError) {
            return Content(trees: [try JSONReader.read(file)])
        } catch {
            throw Failure(fact: ReadingFact(error, in: file), range: error.range)
        }
    }

    private static func readYAML(_ file: SourceFile) throws(Failure) -> Content {
        do throws(YAMLError) {
            var documents = try YAMLReader.documents(of: file)
            if documents.isEmpty { documents = [try YAMLReader.read(file)] }
            let problems = documents.flatMap(\.problems).filter(isUncertain)
            return Content(
                trees: documents.map(\.tree),
                problems: problems.map { Failure(fact: ReadingFact($0, in: file), range: $0.range) })
        } catch {
            throw Failure(fact: ReadingFact(error, in: PositionIndex(file)), range: error.range)
        }
    }

    /// Whether another reader might see another value. The rest is care for people who write without knowing YAML.
    private static func isUncertain(_ problem: YAMLProblem) -> Bool {
        switch problem {
        case .duplicateKey, .mergeKey, .unknownTag, .tagMismatch, .complexKey: true
        default: false
        }
    }
}
