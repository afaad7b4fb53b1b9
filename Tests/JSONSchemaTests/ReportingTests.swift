import JSONSchema
import Syntax
import Testing

/// One mistake, one violation.
@Suite struct ReportingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let schema: String
        let document: String
        let findings: [String]

        init(_ name: String, _ schema: String, _ document: String, _ findings: [String]) {
            (testDescription, self.schema, self.document, self.findings) = (name, schema, document, findings)
        }
    }

    @Test(arguments: objects + arrays + scalars + branches + readings)
    func reports(_ row: Row) throws {
        let found = try findings(row.schema, row.document)
        #expect(found == row.findings)
    }

    static let person = """
        type: object
        required: [id, name, kind]
        additionalProperties: false
        properties:
          id: { type: string, pattern: '^[a-z]+$', minLength: 2 }
          name: { type: string }
          kind: { enum: [city, company] }
          age: { type: integer, minimum: 0 }
        """

    static let objects = [
        Row("valid", person, "{id: ab, name: x, kind: city}", []),
        Row("all missing keys at once", person, "{kind: city}", ["/ missing id,name"]),
        Row(
            "missing keys point to the key of the object", "properties: { a: { required: [b, c] } }",
            "a: {}", ["/a~ missing b,c"]),
        Row(
            "a missing key in an element points to the element", "items: { required: [b] }", "[{b: 1}, {c: 1}]",
            ["/1 missing b"]),
        Row(
            "two schemas miss the same object's keys",
            "allOf: [{ required: [a, b] }, { required: [b, c] }]", "{}", ["/ missing a,b,c"]),
        Row(
            "a misspelt required key is one mistake", person, "{id: ab, nmae: x, kind: city}",
            ["/nmae~ unknown nmae of id,name,kind,age, meant name"]),
        Row(
            "a misspelt key and another one that is missing", person, "{nmae: x, kind: city}",
            ["/ missing id", "/nmae~ unknown nmae of id,name,kind,age, meant name"]),
        Row(
            "an unknown key that is not close", person, "{id: ab, name: x, kind: city, colour: red}",
            ["/colour~ unknown colour of id,name,kind,age, meant -"]),
        Row(
            "a key that is there already is not what was meant", person, "{id: ab, name: x, namee: y, kind: city}",
            ["/namee~ unknown namee of id,name,kind,age, meant -"]),
        Row(
            "one violation for each unknown key", "properties: { a: true }\nadditionalProperties: false",
            "{x: 1, a: 1, y: 2}", ["/x~ unknown x of a, meant -", "/y~ unknown y of a, meant -"]),
        Row(
            "two closed schemas, one unknown key",
            "allOf: [{properties: {a: true}, additionalProperties: false}, {additionalProperties: false}]",
            "{b: 1}", ["/b~ unknown b of a, meant -"]),
        Row("a wrong type silences what is below", person, "[1, 2]", ["/ type object not sequence"]),
        Row(
            "a wrong type in two schemas is one", "allOf: [{ type: object }, { type: object, required: [a] }]", "x",
            ["/ type object not string"]),
        Row("a key that is forbidden", "properties: { a: false, b: true }", "{a: 1}", ["/a~ forbidden a"]),
        Row(
            "names of keys", "propertyNames: { pattern: '^[a-z_]+$' }", "{ok: 1, Bad: 2, 2028: 3}",
            ["/Bad~ pattern ^[a-z_]+$", "/2028~ pattern ^[a-z_]+$"]),
        Row(
            "dependent keys", "dependentRequired: { a: [b, c] }", "{x: 1, a: 1, b: 1}",
            ["/a~ missing c because of a"]),
        Row("dependent schemas", "dependentSchemas: { a: { required: [b] } }", "{a: 1}", ["/ missing b"]),
        Row("number of entries", "{minProperties: 2, maxProperties: 3}", "{a: 1}", ["/ 1 entries of 2...3"]),
        Row(
            "unevaluated keys with the names of all neighbours",
            """
            $ref: '#/$defs/base'
            properties: { c: true }
            unevaluatedProperties: false
            $defs: { base: { properties: { a: { type: integer }, b: true } } }
            """, "{a: x, b: 1, bb: 2, c: 3}",
            ["/a type integer not string", "/bb~ unknown bb of c,a,b, meant -"]),
        Row(
            "unevaluated keys of a branch that failed are no second mistake",
            """
            properties: { kind: true }
            if: { properties: { kind: { const: a } } }
            then: { properties: { size: { type: integer } } }
            else: { properties: { weight: { type: integer } } }
            unevaluatedProperties: false
            """, "{kind: a, size: x, weight: 1}",
            ["/size type integer not string", "/weight~ unknown weight of kind,size, meant -"]),
    ]

    static let arrays = [
        Row("number of items", "{minItems: 1}", "[]", ["/ 0 items of 1..."]),
        Row("repeated items", "{uniqueItems: true}", "[1, 2, 1.0, 1]", ["/2 repeats /0", "/3 repeats /0"]),
        Row(
            "items after the last", "{prefixItems: [{type: integer}], items: false}", "[1, 2, 3]", ["/1 item after 1"]),
        Row("contains", "{contains: {type: boolean}}", "[1, 2]", ["/ 0 matches of 1..."]),
        Row("too many", "{contains: {type: string}, maxContains: 1}", "[a, b]", ["/ 2 matches of 1...1"]),
        Row(
            "every item", "{items: {type: integer}}", "[a, 1, b]",
            [
                "/0 type integer not string", "/2 type integer not string",
            ]),
    ]

    static let scalars = [
        Row(
            "one mistake in a text", "{type: string, pattern: '^[a-z]+$', minLength: 2}", "'1'", ["/ length 1 of 2..."]),
        Row("bounds as written", "{type: number, minimum: 0.50}", "0.4", ["/ not >= 0.50"]),
        Row("exclusive bounds", "{exclusiveMaximum: 10}", "10", ["/ not < 10"]),
        Row("multiples", "{multipleOf: 0.01}", "0.105", ["/ not multiple of 0.01"]),
        Row(
            "a value that is close", "{enum: [planned, ongoing]}", "planed",
            ["/ none of planned,ongoing, meant planned"]),
        Row(
            "two that are equally close", "{enum: [scope_1, scope_2]}", "scope_3",
            [
                "/ none of scope_1,scope_2, meant -"
            ]),
        Row("const", "{const: 1}", "2", ["/ none of 1, meant -"]),
        Row("not", "{not: {const: 1}}", "1", ["/ forbidden"]),
    ]

    static let union = """
        oneOf:
          - { properties: { kind: { const: cost }, capex: { type: integer } }, required: [kind, capex] }
          - { properties: { kind: { const: effect }, sector: { type: string } }, required: [kind, sector] }
        """

    static let branches = [
        Row(
            "each branch wants another key", "anyOf: [{ required: [a] }, { required: [b] }]", "{c: 1}",
            ["/ one of 2"]),
        Row(
            "each branch wants another multiple",
            "oneOf: [{ type: integer, multipleOf: 5 }, { type: integer, multipleOf: 3 }]", "7", ["/ one of 2"]),
        Row(
            "a key of a branch is misspelt",
            "{properties: {email: true, phone: true}, anyOf: [{required: [email]}, {required: [phone]}], additionalProperties: false}",
            "{e-mail: 1}", ["/e-mail~ unknown e-mail of email,phone, meant email"]),
        Row(
            "two schemas name words: the fewer",
            "{properties: {k: {enum: [x, y]}}, oneOf: [{properties: {k: {const: x}}}, {properties: {k: {const: z}}}]}",
            "{k: water}", ["/k none of x,z, meant -"]),
        Row(
            "no branch takes the type", "anyOf: [{ type: object }, { const: 5 }]", "'x'",
            ["/ type object,number not string"]),
        Row(
            "a fixed text is not what an object was meant to be",
            "anyOf: [{ type: object, properties: { k: { enum: [x, y] } } }, { const: none }]", "{k: z}",
            ["/k none of x,y, meant -"]),
        Row("the branch with the right key", union, "{kind: effect, capex: x}", ["/ missing sector"]),
        Row(
            "no branch has the key's value", union, "{kind: efect, capex: 1}",
            [
                "/kind none of cost,effect, meant effect"
            ]),
        Row("text or map", "anyOf: [{type: string}, {type: object, required: [de]}]", "{en: x}", ["/ missing de"]),
        Row(
            "neither text nor map", "anyOf: [{type: string}, {type: object}]", "[]",
            [
                "/ type object,string not sequence"
            ]),
        Row("branches that are values", "oneOf: [{const: high}, {const: low}]", "lo", ["/ none of high,low, meant -"]),
        Row("several branches match", "oneOf: [{type: integer}, {minimum: 0}]", "1", ["/ 2 branches"]),
        Row(
            "the one that got furthest",
            "anyOf: [{properties: {a: {type: string}}}, {properties: {a: {properties: {b: {type: integer}}}}}]",
            "a: {b: x}", ["/a/b type integer not string"]),
        Row(
            "a form or a word: near to a word", "anyOf: [{pattern: '^[0-9]+ EUR$'}, {enum: [pending, confidential]}]",
            "pendign", ["/ none of pending,confidential, meant pending"]),
        Row(
            "a form or a word: near to none", "anyOf: [{enum: [pending, confidential]}, {pattern: '^[0-9]+ EUR$'}]",
            "12 euros", ["/ pattern ^[0-9]+ EUR$"]),
        Row(
            "the branch that applies", "{if: {required: [a]}, then: {required: [b]}, else: {required: [c]}}", "{a: 1}",
            ["/ missing b"]),
    ]

    static let readings = [
        Row("a boolean is text", "{type: string, enum: [NO, 'true']}", "true", []),
        Row("a number is text", "{type: string, pattern: '^[0-9.]+$'}", "1.10", []),
        Row("a signed number is text", "{type: string}", "-5", []),
        Row("null is no text", "{type: string}", "null", ["/ no value for string"]),
        Row("nor is a tilde", "{type: string}", "~", ["/ no value for string"]),
        Row("without a type the values say what is wanted", "{enum: ['2020', '2030']}", "2020", []),
        Row(
            "through a reference", "{$ref: '#/$defs/a', $defs: {a: {type: string, maxLength: 4}}}", "12345",
            [
                "/ length 5 of ...4"
            ]),
        Row("leading zero", "{type: string}", "0123", ["/ ambiguous 0123"]),
        Row("a zero alone is not ambiguous", "{type: string}", "0", []),
        Row("a decimal below one is not ambiguous", "{type: string}", "0.5", []),
        Row("exponent", "{type: string}", "1e3", ["/ ambiguous 1e3"]),
        Row("hexadecimal", "{type: string}", "0x1F", ["/ ambiguous 0x1F"]),
        Row("octal", "{type: string}", "0o17", ["/ ambiguous 0o17"]),
        Row("infinity", "{type: string}", "-.inf", ["/ ambiguous -.inf"]),
        Row("not a number", "{type: string}", ".nan", ["/ ambiguous .nan"]),
        Row("no value", "properties: {a: {type: string}}", "a:", ["/a~ no value for string"]),
        Row("no value for an object", "properties: {a: {type: object}}", "a:", ["/a~ no value for object"]),
        Row("no value among words", "properties: {a: {enum: [x]}}", "a:", ["/a~ no value for string"]),
        Row("an integer stays one where it may", "{oneOf: [{type: integer}, {type: string}]}", "5", []),
        Row("else it is text", "{oneOf: [{type: boolean}, {type: string, pattern: x}]}", "5", ["/ pattern x"]),
        Row("text is never a number", "{type: integer}", "'5'", ["/ type integer not string"]),
        Row("keys are text", "propertyNames: {enum: ['2028']}", "2028: x", []),
    ]

    @Test func withoutTheOptionScalarsAreWhatTheReaderMadeOfThem() throws {
        #expect(
            try findings("{type: string}", "true", plainScalarsAreText: false) == ["/ type string not boolean"])
        #expect(
            try findings("{enum: ['2020']}", "2020", plainScalarsAreText: false) == ["/ none of 2020, meant 2020"])
    }

    @Test func namesThePlacesOfTheSchema() throws {
        let schema = try compiled(
            """
            properties:
              size: { title: Size, x-form: number with unit, $ref: '#/$defs/figure' }
            $defs:
              figure: { title: Figure, type: string, pattern: '^[0-9]+ t$' }
            """)
        let violation = try #require(try schema.validate(yaml("size: many")).first)
        func text(_ keyword: String, _ place: SchemaPlace?) -> String? {
            place.flatMap { schema.annotation(keyword, at: $0) }.map { schema.document(of: $0).text(of: $0.node) }
        }
        #expect(text("title", violation.schema) == "Figure")
        #expect(violation.references.map { text("x-form", $0) } == ["number with unit"])
        let keyword = try #require(violation.keyword)
        #expect(schema.document(of: violation.schema).text(of: keyword) == "pattern")
    }
}
