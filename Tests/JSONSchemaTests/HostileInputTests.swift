import JSON
import JSONSchema
import SourceText
import Syntax
import Testing

/// No document and no schema takes more than its size allows.
@Suite(.timeLimit(.minutes(1))) struct HostileInputTests {
    @Test(arguments: [60, 400])
    func deepDocuments(_ depth: Int) throws {
        let schema = try compiled(
            """
            type: [object, array]
            properties: { a: { anyOf: [{ $ref: '#' }, { type: boolean }] } }
            items: { $ref: '#' }
            """)
        let opening = String(repeating: "[{\"a\":", count: depth / 2)
        let tree = try read(opening + "1" + String(repeating: "}]", count: depth / 2))
        let kinds = schema.validate(tree).map(\.kind)
        #expect(kinds == [depth < 100 ? .wrongType(expected: [.object, .array, .boolean], found: .integer) : .tooDeep])
    }

    @Test func deepSchemas() throws {
        var library = SchemaLibrary()
        let depth = JSONLimits.standard.depth - 1
        let text = String(repeating: "{\"not\":", count: depth) + "true" + String(repeating: "}", count: depth)
        try library.add(read(text), uri: "test:/deep")
        let schema = try SchemaCompiler(library: library).compile("test:/deep")
        #expect(try schema.validate(read("1")).map(\.kind) == [.tooDeep])
    }

    /// Both branches look at the child again: 2⁶⁰ ways without memory.
    @Test func branchesThatLookAgain() throws {
        let schema = try compiled(
            """
            anyOf:
              - { properties: { a: { $ref: '#' } }, required: [x] }
              - { properties: { a: { $ref: '#' } }, required: [y] }
            """)
        let depth = 60
        let tree = try read(String(repeating: "{\"a\":", count: depth) + "{}" + String(repeating: "}", count: depth))
        #expect(!schema.isValid(tree))
        #expect(!schema.validate(tree).isEmpty)
    }

    @Test func aDynamicReferenceThatComesBack() throws {
        let schema = try compiled(
            """
            $id: 'test:/a'
            $dynamicAnchor: x
            $ref: 'test:/b'
            $defs:
              b:
                $id: 'test:/b'
                $dynamicAnchor: x
                anyOf: [{ $dynamicRef: '#x' }]
            """)
        #expect(try !schema.isValid(yaml("1")))
        #expect(try !schema.validate(yaml("1")).isEmpty)
    }

    @Test func manyUnknownKeys() throws {
        let schema = try compiled(
            "{properties: {alpha: true, beta: true}, required: [alpha], additionalProperties: false}")
        let keys = (0..<20_000).map { "\"key\($0)\":1" }.joined(separator: ",")
        var options = ValidationOptions()
        #expect(try schema.validate(read("{\(keys)}"), options: options).count == options.violationLimit)
        options.violationLimit = .max
        #expect(try schema.validate(read("{\(keys)}"), options: options).count == 20_001)
    }

    @Test func manyEqualItems() throws {
        let schema = try compiled("{uniqueItems: true}")
        let items = (0..<20_000).map { "{\"a\":[\($0 % 2 == 0 ? "1" : "1.0")]}" }.joined(separator: ",")
        var options = ValidationOptions()
        options.violationLimit = .max
        #expect(try schema.validate(read("[\(items)]"), options: options).count == 19_999)
    }

    @Test func longNumbers() throws {
        let schema = try compiled("{multipleOf: 12345678901234567890}")
        let digits = String(repeating: "9", count: 100_000)
        #expect(try !schema.isValid(read(digits)))
        #expect(try !schema.isValid(read("1e-" + digits)))
    }

    @Test func wideBranches() throws {
        let branches = (0..<20).map { "{required: [k\($0)], properties: {a: {$ref: '#'}}}" }.joined(separator: ",")
        let schema = try compiled("{anyOf: [\(branches)]}")
        let tree = try read(String(repeating: "{\"a\":", count: 50) + "{}" + String(repeating: "}", count: 50))
        #expect(!schema.validate(tree).isEmpty)
    }

    /// Neither patterns nor formats trap, whatever the text.
    @Test func textWithoutSense() throws {
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let letters = Array(#"\(){}[]|^$*+?.,:=!<>-/@%~#&;09aAbBdDkpPuxXTZWYM é🐲ـ"#)
        let formats = try StringFormat.allCases.map { try compiled("format: \($0.rawValue)", assertsFormats: true) }
        for _ in 0..<5_000 {
            let text = String((0..<next(12)).map { _ in letters[next(letters.count)] })
            let quoted = "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined() + "'"
            let tree = try yaml(quoted)
            for format in formats { _ = format.isValid(tree) }
            if let schema = try? compiled("pattern: " + quoted) { _ = schema.isValid(tree) }
        }
    }

    private func read(_ text: String) throws -> SyntaxTree {
        try JSONReader.read(SourceFile(path: "document.json", text: text))
    }
}
