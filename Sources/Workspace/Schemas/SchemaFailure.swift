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
        self = .schema(SchemaProblem(error, in: files), at: Self.place(error.place, in: files))
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
    fileprivate init(_ error: SchemaError, in files: [SourceFile]) {
        self =
            switch error {
            case .unknownDocument(let uri): .danglingReference(uri)
            case .unresolvedReference(let reference, let uri, _):
                uri.hasPrefix("http") ? .remoteReference(reference) : .danglingReference(reference)
            case .endlessReference: .endlessReference
            case .noSchema: .noSchema
            case .invalidKeyword(let keyword, let place):
                .invalidKeyword(
                    keyword,
                    takes: KeywordValue(
                        keyword, instead: files.first { $0.path == place.path }?.text(place.range) ?? ""))
            case .unsupportedPattern(let pattern, _, _): .unsupportedPattern(pattern)
            case .unsupportedDialect(let uri, _): .unsupportedDialect(uri)
            case .unsupportedVocabulary(let uri, _): .unsupportedVocabulary(uri)
            case .duplicateIdentifier(let name, _): .duplicateIdentifier(name)
            }
    }
}

extension SchemaProblem.KeywordValue {
    /// What a keyword takes, where something else stands.
    fileprivate init(_ keyword: String, instead text: String) {
        self =
            switch keyword {
            case "type": .type(Self.type(named: text.filter { $0 != "\"" && $0 != "'" }))
            case "required", "enum", "allOf", "anyOf", "oneOf", "prefixItems", "examples": .list
            case "properties", "patternProperties", "$defs", "dependentSchemas", "dependentRequired", "$vocabulary":
                .block
            case "pattern", "format", "$ref", "$dynamicRef", "$id", "$anchor", "$dynamicAnchor", "$schema", "title",
                "description", "$comment":
                .text
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum": .number
            case "multipleOf": .positiveNumber
            case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains",
                "maxContains":
                .count
            case "uniqueItems", "deprecated", "readOnly", "writeOnly": .yesOrNo
            default: .other
            }
    }

    private static func type(named word: String) -> String? {
        let others = [
            "int": "integer", "long": "integer", "float": "number", "double": "number", "decimal": "number",
            "str": "string", "text": "string", "date": "string", "bool": "boolean", "list": "array", "map": "object",
            "dict": "object", "none": "null", "nil": "null",
        ]
        let types = ["string", "number", "integer", "boolean", "array", "object", "null"]
        return others[word.lowercased()] ?? closestMatch(to: word, among: types)
    }
}
