import ContractModel
import Foundation
import JSON
import JSONSchema
import SourceText
import Syntax
import Testing
import YAML

/// The copies for editors in `schema/editor` say the same as the schemas. `RECORD=1` makes them anew, and fails.
@Suite struct EditorSchemaTests {
    private static let kinds = DocumentKind.allCases.map(\.rawValue)
    private static let files = kinds + ["ccc"]

    private static func sources() throws -> [String: SyntaxTree] {
        var result: [String: SyntaxTree] = [:]
        for name in files + ["common"] {
            let path = "schema/\(name).schema.json"
            result[name + ".schema.json"] = try JSONReader.read(
                SourceFile(path: path, bytes: try Repository.bytes(path)))
        }
        return result
    }

    private static func canonical(_ name: String) throws -> CompiledSchema {
        var library = SchemaLibrary()
        let base = "https://ccc.example/schema/1/"
        for (file, tree) in try sources() { try library.add(tree, uri: base + file) }
        return try SchemaCompiler(library: library).compile(base + name + ".schema.json")
    }

    /// The keywords that the copies use mean the same in 2020-12 once the old names are known to be old.
    private static func copy(_ name: String) throws -> CompiledSchema {
        let path = "schema/editor/\(name).json"
        let text = try Repository.text(path).replacing(
            "http://json-schema.org/draft-07/schema#", with: "https://json-schema.org/draft/2020-12/schema")
        var library = SchemaLibrary()
        try library.add(try JSONReader.read(SourceFile(path: path, text: text)), uri: "file:///" + path)
        return try SchemaCompiler(library: library).compile("file:///" + path)
    }

    @Test(arguments: files)
    func `the copy is what the schema gives`(name: String) throws {
        var maker = EditorSchema(try Self.sources())
        let text = maker.copy(of: name + ".schema.json")
        let path = "schema/editor/\(name).json"
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            let file = Repository.root.appending(path: path)
            if (try? String(contentsOf: file, encoding: .utf8)) == text { return }
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(path)")
            return
        }
        #expect(try Repository.text(path) == text)
    }

    @Test(arguments: files)
    func `the copy refers to nothing outside itself and has no keyword of later drafts`(name: String) throws {
        let text = try Repository.text("schema/editor/\(name).json")
        for line in text.split(separator: "\n") where line.contains("\"$ref\"") {
            #expect(line.contains("\"#/definitions/"))
        }
        for word in ["$defs", "dependentRequired", "unevaluatedProperties", "prefixItems", "\"x-form\""] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    /// Every file of the examples and fixtures, and each again with one line left out, and with one value replaced.
    private static func corpus() throws -> [(kind: String, trees: [SyntaxTree])] {
        let paths = ["examples", "Tests/CommandTests/Fixtures"].flatMap { Repository.files(below: $0, ending: ".yaml") }
        return try paths.compactMap { path in
            let text = String(decoding: try Repository.bytes(path), as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            guard let kind = kinds.first(where: { text.contains("kind: \($0)\n") }) else { return nil }
            var texts = [text]
            for (index, line) in lines.enumerated() {
                var changed = lines
                changed.remove(at: index)
                texts.append(changed.joined(separator: "\n"))
                guard let colon = line.firstIndex(of: ":") else { continue }
                changed = lines
                changed[index] = line[...colon] + (index.isMultiple(of: 2) ? " 12.5" : " - x")
                texts.append(changed.joined(separator: "\n"))
            }
            return (kind, texts.compactMap { try? YAMLReader.read(SourceFile(path: path, text: $0)).tree })
        }
    }

    @Test func `schema and copy accept and refuse the same files`() throws {
        let dispatcher = (try Self.canonical("ccc"), try Self.copy("ccc"))
        var accepted = 0
        var refused = 0
        var schemas: [String: (CompiledSchema, CompiledSchema)] = [:]
        for kind in Self.kinds { schemas[kind] = (try Self.canonical(kind), try Self.copy(kind)) }
        for (kind, trees) in try Self.corpus() {
            let (schema, copy) = try #require(schemas[kind])
            for tree in trees {
                let verdict = schema.isValid(tree)
                #expect(copy.isValid(tree) == verdict, "\(tree.source.path)")
                let choice = dispatcher.0.isValid(tree)
                #expect(dispatcher.1.isValid(tree) == choice, "\(tree.source.path)")
                if verdict { accepted += 1 } else { refused += 1 }
            }
        }
        #expect(accepted > 100 && refused > 100)
    }
}
