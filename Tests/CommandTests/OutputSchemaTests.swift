import Foundation
import JSON
import JSONSchema
import SourceText
import Syntax
import Testing

/// What the program writes for other programs has the form that its schemas say.
@Suite struct OutputSchemaTests {
    private func tree(_ text: String, _ name: String) throws -> SyntaxTree {
        try JSONReader.read(SourceFile(path: name, text: text))
    }

    private func violations(of json: String, schema name: String) throws -> [Violation] {
        let file = CommandRun.repository.appending(path: "schema/\(name).schema.json")
        let uri = "https://ccc.example/schema/1/\(name).schema.json"
        var library = SchemaLibrary()
        try library.add(try tree(String(contentsOf: file, encoding: .utf8), name), uri: uri)
        return try SchemaCompiler(library: library).compile(uri).validate(try tree(json, "output"))
    }

    @Test(arguments: ["klagenfurt", "dortmund"])
    func `contract dot json has the form of its schema`(example: String) throws {
        let temporary = try TemporaryFolder()
        let output = temporary.url.path(percentEncoded: false)
        _ = try CommandRun(["build", "examples/\(example)", "-o", output], in: CommandRun.repository)
        let json = try String(contentsOf: temporary.url.appending(path: "contract.json"), encoding: .utf8)
        #expect(try violations(of: json, schema: "consolidated") == [])
    }

    /// The schema of OASIS is draft 4, of which it uses nothing that draft 2020-12 reads differently.
    private static let sarifSchema: String? = {
        let named = ProcessInfo.processInfo.environment["CCC_CONFORMANCE"].map { URL(filePath: $0) }
        let folders = [named, CommandRun.repository.appending(path: "../shared/conformance")].compactMap(\.self)
        let text = folders.lazy.compactMap {
            try? String(contentsOf: $0.appending(path: "sarif/sarif-schema-2.1.0.json"), encoding: .utf8)
        }.first
        return text?.replacing(
            "http://json-schema.org/draft-04/schema#", with: "https://json-schema.org/draft/2020-12/schema",
            maxReplacements: 1)
    }()

    @Test(
        .enabled(if: sarifSchema != nil, "the official SARIF schema is not beside the checkout nor in CCC_CONFORMANCE"),
        arguments: ["en", "de"])
    func `findings as SARIF have the form of the official schema`(language: String) throws {
        let run = try CommandRun(
            ["lint", "examples/broken", "--format", "sarif", "--lang", language], in: CommandRun.repository)
        var library = SchemaLibrary()
        let uri = "https://example.org/sarif"
        try library.add(try tree(try #require(Self.sarifSchema), "sarif"), uri: uri)
        let schema = try SchemaCompiler(library: library).compile(uri)
        #expect(schema.validate(try tree(run.standardOutput, "output")) == [])
        let wrong = run.standardOutput.replacing("\"level\": \"error\"", with: "\"level\": \"bad\"")
        #expect(!schema.validate(try tree(wrong, "output")).isEmpty)
    }

    @Test func `findings as JSON have the form of their schema`() throws {
        let run = try CommandRun(["validate", "examples/broken", "--format", "json"], in: CommandRun.repository)
        #expect(try violations(of: run.standardOutput, schema: "findings") == [])
        #expect(!run.standardOutput.contains("\"impact\"") && !run.standardOutput.contains("\"stakeholder\""))
    }

    @Test func `ranked and grouped findings have the form of their schema`() throws {
        func check(_ folder: String, _ mistakes: [(right: String, wrong: String)]) throws {
            let run = try CommandRun(
                ["lint", folder, "--format", "json", "--rank", "--group-by", "stakeholder"], in: CommandRun.repository)
            #expect(try violations(of: run.standardOutput, schema: "findings") == [])
            for (right, wrong) in mistakes {
                let broken = run.standardOutput.replacing(right, with: wrong)
                #expect(try !violations(of: broken, schema: "findings").isEmpty, "\(right)")
            }
        }
        try check(
            "examples/broken",
            [
                ("\"basis\": \"changes\"", "\"basis\": \"stands-in\""),
                ("\"emissions\": 1001", "\"emissions\": -1001"), ("\"amount\": 3000000", "\"amount\": \"3 M\""),
                ("\"stakeholder\": \"stadtwerke-muster\"", "\"stakeholder\": 1"),
            ])
        try check("examples/dortmund", [("\"points\": 9", "\"points\": 0")])
    }
}
