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

    @Test func `findings as JSON have the form of their schema`() throws {
        let run = try CommandRun(["validate", "examples/broken", "--format", "json"], in: CommandRun.repository)
        #expect(try violations(of: run.standardOutput, schema: "findings") == [])
    }
}
