extension SchemaProblem {
    /// What is wrong with the schema, and what to do.
    var english: Sentence {
        switch self {
        case .missingFile:
            Sentence("no such file in the folder", help: "write the path as seen from the contract's folder")
        case .unreadable: Sentence("neither YAML nor JSON", help: "check the file with `ccc validate --schema`")
        case .danglingReference(let reference):
            Sentence(
                "reference \(quoted: reference) leads to nothing", help: "check file name and path of the reference")
        case .remoteReference(let reference):
            Sentence(
                "reference \(quoted: reference) leads to a schema that was not given, and nothing is ever fetched",
                help: "store that schema as a file and name it with a further `--schema`")
        case .endlessReference:
            Sentence("reference leads back to itself", help: "let it lead to a schema that says something")
        case .noSchema: Sentence("no schema stands here", help: "write a block of keywords, or `true` or `false`")
        case .invalidKeyword(let keyword):
            Sentence("\(quoted: keyword) cannot have this value", help: "look the keyword up in JSON Schema 2020-12")
        case .unsupportedPattern(let pattern):
            Sentence(
                "pattern \(quoted: pattern) cannot be read",
                help: "write it for ECMAScript, without references back and without looking around")
        case .unsupportedDialect(let uri):
            Sentence(
                "\(quoted: uri) is another version of JSON Schema",
                help: "write the schema for `https://json-schema.org/draft/2020-12/schema`")
        case .unsupportedVocabulary(let uri):
            Sentence("vocabulary \(quoted: uri) is required and not known", help: "do without it")
        case .duplicateIdentifier(let name):
            Sentence("\(quoted: name) names two schemas", help: "give each schema a name of its own")
        }
    }
}
