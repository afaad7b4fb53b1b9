import JSONSchema
import Testing

/// Numbers are compared as written, through the schemas that use them.
@Suite struct ExactNumberTests {
    static let valid = [
        ("type: integer", "1.0"), ("type: integer", "1e2"), ("type: integer", "-0"), ("type: integer", "12.50e1"),
        ("type: integer", "1e999999999"), ("type: integer", "0x1F"), ("type: integer", "0o17"),
        ("const: 1", "1.000"), ("const: 100", "1e2"), ("const: 0", "-0.0"), ("const: 31", "0x1F"),
        ("const: 15", "0o17"),
        ("const: 9007199254740993", "9007199254740993.0"),
        ("const: 12345678901234567890123", "12345678901234567890123"),
        ("multipleOf: 0.01", "0.1"), ("multipleOf: 0.01", "19.99"), ("multipleOf: 0.1", "1e308"),
        ("multipleOf: 1e-8", "12391239123"), ("multipleOf: 3", "123456789012345678901234567890"),
        ("multipleOf: 12345678901234567890", "37037036703703703670"), ("multipleOf: 7", "0"),
        ("multipleOf: 2.5", "-10"),
        ("multipleOf: 12345678901234567890", "1234567890123456789e1"),
        ("minimum: 9007199254740993", "9007199254740993"), ("minimum: -1e999999999", "-1e99999999"),
        ("minimum: 0.1", "0.10000000000000000000000001"), ("minimum: 0", ".inf"), ("maximum: 0", "-.inf"),
        ("maximum: 1", "1e-999999999999999999999"), ("exclusiveMinimum: -1", "-0.9"),
        ("enum: [1.5, 2]", "2.0"), ("{minLength: 2.0}", "ab"), ("uniqueItems: true", "[1, 1.01]"),
    ]

    static let invalid = [
        ("type: integer", "1.5"), ("type: integer", "1e-1"), ("type: integer", ".inf"), ("type: integer", ".nan"),
        ("type: integer", "1.00000000000000000000000000001"),
        ("const: 9007199254740993", "9007199254740992"), ("const: 1", "true"), ("const: 0", "false"),
        ("multipleOf: 0.01", "0.105"), ("multipleOf: 3", "123456789012345678901234567891"),
        ("multipleOf: 12345678901234567890", "37037036703703703671"), ("multipleOf: 10", "5"),
        ("multipleOf: 1", ".inf"), ("multipleOf: 4", "1e1"), ("multipleOf: 3", "1e999999999"),
        ("minimum: 9007199254740993", "9007199254740992"), ("minimum: 1e999999999", "1e99999999"),
        ("minimum: 0", "-1e-999999999999999999999"), ("minimum: 0", ".nan"), ("maximum: 0", ".nan"),
        ("exclusiveMaximum: 0.10000000000000000000000001", "0.10000000000000000000000001"),
        ("uniqueItems: true", "[1, 1.0]"), ("uniqueItems: true", "[{a: 1, b: 2}, {b: 2.0, a: 1}]"),
    ]

    @Test(arguments: valid)
    func takes(_ schema: String, _ number: String) throws {
        #expect(try compiled(schema).isValid(yaml(number)))
    }

    @Test(arguments: invalid)
    func refuses(_ schema: String, _ number: String) throws {
        #expect(try !compiled(schema).isValid(yaml(number)))
    }
}
