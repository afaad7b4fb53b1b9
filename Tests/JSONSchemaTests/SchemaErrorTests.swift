import JSONSchema
import SourceText
import Testing

/// What is wrong with a schema is said with its place, and nothing is ever fetched.
@Suite struct SchemaErrorTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let schema: String
        /// What the error's range covers.
        let text: String
        let matches: @Sendable (SchemaError) -> Bool
    }

    static let rows = [
        Row(testDescription: "a document that is not there", schema: "{$ref: 'other.json#/a'}", text: "'other.json#/a'")
        {
            if case .unresolvedReference("other.json#/a", "test:/other.json#/a", _) = $0 { true } else { false }
        },
        Row(testDescription: "a place that is not there", schema: "{$ref: '#/$defs/a'}", text: "'#/$defs/a'") {
            if case .unresolvedReference("#/$defs/a", "test:/schema#/$defs/a", _) = $0 { true } else { false }
        },
        Row(testDescription: "an anchor that is not there", schema: "{$dynamicRef: '#a'}", text: "'#a'") {
            if case .unresolvedReference = $0 { true } else { false }
        },
        Row(testDescription: "a reference to itself", schema: "{$ref: '#'}", text: "{$ref: '#'}") {
            if case .endlessReference = $0 { true } else { false }
        },
        Row(
            testDescription: "a reference that comes back by way of others",
            schema: "{anyOf: [{$ref: '#/$defs/a'}], $defs: {a: {not: {$ref: '#'}}}}",
            text: "{anyOf: [{$ref: '#/$defs/a'}], $defs: {a: {not: {$ref: '#'}}}}"
        ) { if case .endlessReference = $0 { true } else { false } },
        Row(testDescription: "no schema", schema: "{items: 5}", text: "5") {
            if case .noSchema = $0 { true } else { false }
        },
        Row(testDescription: "a type that does not exist", schema: "{type: text}", text: "text") {
            if case .invalidKeyword("type", _) = $0 { true } else { false }
        },
        Row(testDescription: "a negative count", schema: "{minItems: -1}", text: "-1") {
            if case .invalidKeyword("minItems", _) = $0 { true } else { false }
        },
        Row(testDescription: "a bound that is no number", schema: "{minimum: x}", text: "x") {
            if case .invalidKeyword("minimum", _) = $0 { true } else { false }
        },
        Row(testDescription: "multiples of nothing", schema: "{multipleOf: 0}", text: "0") {
            if case .invalidKeyword("multipleOf", _) = $0 { true } else { false }
        },
        Row(testDescription: "required that is no list", schema: "{required: a}", text: "a") {
            if case .invalidKeyword("required", _) = $0 { true } else { false }
        },
        Row(testDescription: "an empty list of schemas", schema: "{anyOf: []}", text: "[]") {
            if case .invalidKeyword("anyOf", _) = $0 { true } else { false }
        },
        Row(testDescription: "a pattern", schema: "{patternProperties: {'(': true}}", text: "'('") {
            if case .unsupportedPattern("(", .invalidSyntax(1), _) = $0 { true } else { false }
        },
        Row(
            testDescription: "another draft", schema: "{$schema: 'http://json-schema.org/draft-07/schema#'}",
            text: "'http://json-schema.org/draft-07/schema#'"
        ) { if case .unsupportedDialect = $0 { true } else { false } },
        Row(
            testDescription: "two anchors with one name", schema: "{$defs: {a: {$anchor: x}, b: {$anchor: x}}}",
            text: "x"
        ) { if case .duplicateIdentifier("x", _) = $0 { true } else { false } },
        Row(
            testDescription: "two schemas with one name",
            schema: "{$defs: {a: {$id: 'test:/x'}, b: {$id: 'test:/x'}}}", text: "'test:/x'"
        ) { if case .duplicateIdentifier("test:/x", _) = $0 { true } else { false } },
    ]

    @Test(arguments: rows)
    func names(_ row: Row) throws {
        let error = try #require(throws: SchemaError.self) { try compiled(row.schema) }
        #expect(row.matches(error), "\(error)")
        let place = try #require(error.place)
        #expect(place.path == "schema.yaml")
        #expect(SourceFile(path: "", text: row.schema).text(place.range) == row.text)
    }

    @Test func namesADocumentThatIsNotThere() {
        #expect(throws: SchemaError.unknownDocument(uri: "test:/none")) {
            try SchemaCompiler(library: SchemaLibrary()).compile("test:/none")
        }
    }

    @Test func compilesOnlyWhatIsReached() throws {
        let schema = try compiled(
            """
            properties: { a: { $ref: '#/$defs/used' } }
            $defs:
              used: { type: string }
              unused: { $ref: 'https://example.org/not-supplied' }
            """)
        #expect(schema.schemaCount == 3)
    }

    @Test func followsReferencesBetweenDocuments() throws {
        var library = SchemaLibrary()
        let root = "{$id: 'https://example.org/s/root.json', $ref: 'parts/common.json#/$defs/id'}"
        try library.add(yaml(root), uri: "file:///elsewhere.json")
        try library.add(
            yaml("{$defs: {id: {$ref: '#name'}, n: {$anchor: name, type: string}}}"),
            uri: "https://example.org/s/parts/common.json")
        for uri in ["file:///elsewhere.json", "https://example.org/s/root.json"] {
            let schema = try SchemaCompiler(library: library).compile(uri)
            #expect(try schema.isValid(yaml("x")))
            #expect(try !schema.isValid(yaml("1")))
        }
    }
}
