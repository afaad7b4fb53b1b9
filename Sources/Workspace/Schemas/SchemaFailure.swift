package import Diagnostics
import JSONSchema
import SourceText

/// Why a schema that the user named cannot be used: exit status 2 on the command line, a finding in a contract.
package enum SchemaFailure: Error, Hashable, Sendable {
    /// A file that cannot be read.
    case file(FileError)
    /// A file that is no YAML or JSON.
    case text(ReadingFact, at: SchemaProblem.Place)
    /// A schema that says nothing that can be checked.
    case schema(SchemaProblem, at: SchemaProblem.Place)
}

extension SchemaFailure {
    /// What a failure of the compiler means, in the file where it happened.
    init(_ error: SchemaError, in files: [SourceFile]) {
        self = .schema(SchemaProblem(error), at: Self.place(error.place, in: files))
    }

    private static func place(_ place: SchemaError.Place?, in files: [SourceFile]) -> SchemaProblem.Place {
        guard let place else { return SchemaProblem.Place(path: files.first?.path ?? "") }
        guard let file = files.first(where: { $0.path == place.path }) else {
            return SchemaProblem.Place(path: place.path)
        }
        let position = PositionIndex(file).position(at: place.range.lower)
        return SchemaProblem.Place(path: place.path, line: position.line, column: position.column)
    }
}

extension SchemaProblem {
    fileprivate init(_ error: SchemaError) {
        self =
            switch error {
            case .unknownDocument(let uri): .danglingReference(uri)
            case .unresolvedReference(let reference, let uri, _):
                uri.hasPrefix("http") ? .remoteReference(reference) : .danglingReference(reference)
            case .endlessReference: .endlessReference
            case .noSchema: .noSchema
            case .invalidKeyword(let keyword, _): .invalidKeyword(keyword)
            case .unsupportedPattern(let pattern, _, _): .unsupportedPattern(pattern)
            case .unsupportedDialect(let uri, _): .unsupportedDialect(uri)
            case .unsupportedVocabulary(let uri, _): .unsupportedVocabulary(uri)
            case .duplicateIdentifier(let name, _): .duplicateIdentifier(name)
            }
    }
}
