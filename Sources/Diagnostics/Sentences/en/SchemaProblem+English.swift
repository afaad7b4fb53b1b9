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
        case .invalidKeyword(let keyword, let value):
            Sentence("\(quoted: keyword) cannot have this value", help: value.english)
        case .unsupportedPattern(let pattern):
            Sentence(
                "pattern \(quoted: pattern) cannot be read",
                help: "write it as ECMAScript has it, without references back")
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

extension SchemaProblem.KeywordValue {
    fileprivate var english: Prose {
        switch self {
        case .type(let name?): "write \(quoted: name)"
        case .type(nil):
            "write `string`, `number`, `integer`, `boolean`, `array`, `object` or `null`, or a list of them"
        case .list: "write a list, between `[` and `]` in JSON"
        case .block: "write a block of names, each with what belongs to it"
        case .text: "write a text"
        case .number: "write a number"
        case .positiveNumber: "write a number greater than 0"
        case .count: "write a whole number, 0 or more"
        case .yesOrNo: "write `true` or `false`"
        case .other: "look the keyword up in JSON Schema 2020-12"
        }
    }
}
