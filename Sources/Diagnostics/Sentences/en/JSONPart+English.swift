extension ReadingFact.JSONPart {
    /// What must stand at the place, and how to write it.
    var english: Sentence {
        switch self {
        case .value:
            Sentence("no JSON value stands here", help: "write a text in `\"`, a number, `true`, `null`, `[` or `{`")
        case .key: Sentence("no name stands here", help: "write the name in `\"`, and no comma behind the last entry")
        case .colon: Sentence("`:` is missing behind the name", help: "write `\"name\": value`")
        case .commaOrBracket: Sentence("neither `,` nor `]` behind an entry", help: "write `,` before a further entry")
        case .commaOrBrace: Sentence("neither `,` nor `}` behind an entry", help: "write `,` before a further entry")
        case .end: Sentence("text behind the end of the value", help: "delete it; a JSON file holds one value")
        case .number:
            Sentence("a number that JSON writes otherwise", help: "write it as `0.5`, without zeros or `+` in front")
        }
    }
}
