import JSONSchema
import SourceText
import Syntax
import Testing

@Suite(.enabled(if: OfficialSuite.folder != nil, OfficialSuite.absence))
struct OfficialSuiteTests {
    @Test(arguments: OfficialSuite.groups(""))
    func required(_ group: OfficialSuite.Group) throws {
        try check(group, assertsFormats: false)
    }

    @Test(arguments: OfficialSuite.groups("optional/"))
    func optional(_ group: OfficialSuite.Group) throws {
        try check(group, assertsFormats: false)
    }

    @Test(arguments: OfficialSuite.groups("optional/format/"))
    func format(_ group: OfficialSuite.Group) throws {
        try check(group, assertsFormats: true)
    }

    /// Every schema of the suite is itself valid, and some that are not are refused.
    @Test(arguments: OfficialSuite.groups(""))
    func metaschema(_ group: OfficialSuite.Group) throws {
        let metaschema = try SchemaCompiler(library: OfficialSuite.library).compile(
            "https://json-schema.org/draft/2020-12/schema")
        #expect(metaschema.isValid(group.tree, at: group.schema))
    }

    /// With every schema and every instance of the suite's file for it: a document is refused if and only if something
    /// can be said about it, and what is said comes from a keyword or from `false`.
    @Test(arguments: OfficialSuite.groups(""))
    func reasons(_ group: OfficialSuite.Group) throws {
        var library = OfficialSuite.library
        try library.add(try group.tree.detached(group.schema, path: group.file), uri: "suite:/schema")
        let schema = try SchemaCompiler(library: library).compile("suite:/schema")
        for plainScalarsAreText in [false, true] {
            let options = ValidationOptions(plainScalarsAreText: plainScalarsAreText)
            for other in group.neighbours {
                for test in other.cases {
                    let violations = schema.validate(group.tree, at: test.data, options: options)
                    #expect(schema.isValid(group.tree, at: test.data, options: options) == violations.isEmpty)
                    for violation in violations where violation.kind == .notAllowed {
                        let place = violation.schema
                        #expect(schema.document(of: place).kind(of: place.node) == .boolean, "\(test.name)")
                    }
                }
            }
        }
    }

    private func check(_ group: OfficialSuite.Group, assertsFormats: Bool) throws {
        var options = SchemaCompiler.Options()
        options.assertsFormats = assertsFormats
        let result = Result {
            var library = OfficialSuite.library
            try library.add(try group.tree.detached(group.schema, path: group.file), uri: "suite:/schema")
            return try SchemaCompiler(library: library, options: options).compile("suite:/schema")
        }
        for test in group.cases {
            let skip = Skips.reasons[Skips.Case(file: group.file, group: group.name, name: test.name)]
            let passes =
                switch result {
                case .success(let schema): isRight(schema, group.tree, test.data, test.isValid)
                case .failure: false
                }
            if skip == nil {
                #expect(passes, "\(test.name) (\(result.failure.map { "\($0)" } ?? "should be \(test.isValid)"))")
            } else {
                #expect(!passes, "\(test.name) passes now: take it off the list of skips")
            }
        }
    }

    /// Both ways to ask must say the same.
    private func isRight(_ schema: CompiledSchema, _ tree: SyntaxTree, _ node: NodeID, _ isValid: Bool) -> Bool {
        schema.isValid(tree, at: node) == isValid && schema.validate(tree, at: node).isEmpty == isValid
    }
}

extension Result {
    fileprivate var failure: Failure? {
        if case .failure(let error) = self { error } else { nil }
    }
}
